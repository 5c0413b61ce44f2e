package parley.app.expectation;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a regular expression. */
final class NamePattern implements ITypeConverter<Pattern> {
  @Override
  public Pattern convert(String value) {
    try {
      return Pattern.compile(value);
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException(
          "`" + value + "` is not a regular expression: " + e.getDescription());
    }
  }
}
