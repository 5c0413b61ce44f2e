package parley.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds what picocli would pass over: an unknown command beside a request for help, dashes. */
final class FirstWords {
  /** An option as word processors write it, with another dash than the hyphen. */
  private static final Pattern DASHED =
      Pattern.compile("-?[\\u2010-\\u2015\\u2212]{1,2}([A-Za-z][A-Za-z-]*)(=.*)?");

  private FirstWords() {}

  /** {@return what is wrong; empty if nothing that is looked for here} */
  static Optional<ParameterException> wrong(CommandLine line, String... args) {
    Optional<Matcher> dashed = dashed(args);
    return dashed.isPresent()
        ? Optional.of(new ParameterException(line, dashed(dashed.get())))
        : unknownCommand(line, args);
  }

  private static Optional<Matcher> dashed(String... args) {
    return Stream.of(args)
        .takeWhile(a -> !a.equals("--"))
        .map(DASHED::matcher)
        .filter(Matcher::matches)
        .findFirst();
  }

  private static String dashed(Matcher word) {
    String name = word.group(1);
    return "`%s` begins with a dash instead of a hyphen: write `%s%s`"
        .formatted(word.group(), name.length() == 1 ? "-" : "--", name);
  }

  /** With {@code --help} picocli answers before it looks at the word. */
  private static Optional<ParameterException> unknownCommand(CommandLine line, String... args) {
    if (args.length == 0
        || args[0].isEmpty()
        || args[0].startsWith("-")
        || args[0].startsWith("@")
        || line.getSubcommands().containsKey(args[0])) {
      return Optional.empty();
    }
    return Optional.of(new UnmatchedArgumentException(line, List.of(args[0])));
  }
}
