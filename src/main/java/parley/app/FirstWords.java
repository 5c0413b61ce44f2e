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
    return dashed(line, args).or(() -> unknownCommand(line, args));
  }

  private static Optional<ParameterException> dashed(CommandLine line, String... args) {
    return Stream.of(args)
        .takeWhile(a -> !a.equals("--"))
        .map(DASHED::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(
            m ->
                new ParameterException(
                    line,
                    "`%s` begins with a dash instead of a hyphen: write `%s%s`"
                        .formatted(m.group(), m.group(1).length() == 1 ? "-" : "--", m.group(1))));
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
