package parley.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the words of an enum, as its {@code toString} writes them. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> choices;

  Choice(Class<E> type) {
    choices = Stream.of(type.getEnumConstants()).toList();
  }

  @Override
  public E convert(String value) {
    return choices.stream()
        .filter(c -> c.toString().equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("`" + value + "` is none of " + words()));
  }

  private String words() {
    return choices.stream().map(Enum::toString).collect(Collectors.joining(", "));
  }
}
