package parley.app.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something are wanted: 1 to a million. */
public final class Count implements ITypeConverter<Integer> {
  private static final int MAX = 1_000_000;

  @Override
  public Integer convert(String value) {
    if (!value.matches("\\d{1,7}")
        || Integer.parseInt(value) < 1
        || Integer.parseInt(value) > MAX) {
      throw new TypeConversionException("`" + value + "` is not a number from 1 to 1000000");
    }
    return Integer.parseInt(value);
  }
}
