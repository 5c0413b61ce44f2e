package parley.app.diff;

import java.util.Optional;
import java.util.stream.Stream;
import parley.question.diff.FailOn;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code laxer} or {@code russia=laxer}. */
final class FailOnConverter implements ITypeConverter<FailOn> {
  @Override
  public FailOn convert(String value) {
    int equals = value.indexOf('=');
    Optional<String> party =
        equals < 0 ? Optional.empty() : Optional.of(value.substring(0, equals));
    String word = value.substring(equals + 1);
    FailOn.What what =
        Stream.of(FailOn.What.values())
            .filter(w -> w.toString().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "`"
                            + word
                            + "` is not one of laxer, stricter, numbers, texts, checks, any (or"
                            + " PARTY=laxer …)"));
    return new FailOn(party, what);
  }
}
