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

  /** A class, as lambdas beside picocli's types go into no class-data archive. */
  private static final class Written<E> implements Function<E, String> {
    @Override
    public String apply(E choice) {
      return String.valueOf(choice);
    }
  }

  /** By the words of {@code toString}. */
  public EnumConverter(Class<E> type) {
    this(type, new Written<>());
  }

  /** By words of their own. */
  public EnumConverter(Class<E> type, Function<E, String> word) {
    this.choices = Stream.of(type.getEnumConstants()).toList();
    this.word = word;
  }

  @Override
  public E convert(String value) {
    for (E choice : choices) {
      if (word.apply(choice).equalsIgnoreCase(value)) {
        return choice;
      }
    }
    throw new TypeConversionException("`" + value + "` is not one of " + words());
  }

  private String words() {
    return choices.stream().map(word).collect(Collectors.joining(", "));
  }
}
