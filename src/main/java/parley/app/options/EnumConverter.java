package parley.app.options;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the words of an enum, as its {@code toString} writes them, in any case. */
public class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> choices;
  private final Function<E, String> word;

  /** By the words of {@code toString}. */
  public EnumConverter(Class<E> type) {
    this(type, E::toString);
  }

  /** By words of their own. */
  public EnumConverter(Class<E> type, Function<E, String> word) {
    this.choices = Stream.of(type.getEnumConstants()).toList();
    this.word = word;
  }

  @Override
  public E convert(String value) {
    return choices.stream()
        .filter(c -> word.apply(c).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("`" + value + "` is not one of " + words()));
  }

  private String words() {
    return choices.stream().map(word).collect(Collectors.joining(", "));
  }
}
