package parley.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.app.context.ExitCode;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: a short message and the nearest name, no usage text. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine line = exception.getCommandLine();
    CommandSpec spec = line.getCommandSpec();
    String message = String.valueOf(exception.getMessage());
    Optional<String> help = Optional.empty();
    if (exception instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      message = unknown(word, spec);
      help = pair(word, args, spec).or(() -> Nearest.help(word, known(word, spec)));
    }
    Optional<OptionSpec> few = missing(exception);
    if (few.isPresent()) {
      OptionSpec option = few.get();
      message = "`" + option.longestName() + "` needs " + option.arity().min() + " values";
      help =
          Optional.of(
              "write "
                  + option.longestName()
                  + (" " + option.paramLabel()).repeat(option.arity().min()));
    }
    String lower = message.isEmpty() ? "" : message.substring(0, 1).toLowerCase(Locale.ROOT);
    String said = lower + message.substring(Math.min(1, message.length()));
    line.getErr().println(spec.qualifiedName() + ": " + DiagnosticText.printable(said));
    help.ifPresent(h -> line.getErr().println("  help: " + DiagnosticText.printable(h)));
    line.getErr().println("Try `" + spec.qualifiedName() + " --help`.");
    return ExitCode.WRONG_INPUT.number();
  }

  /** {@return the option of several values that has too few} */
  private static Optional<OptionSpec> missing(ParameterException exception) {
    return exception instanceof MissingParameterException missing
        ? missing.getMissing().stream()
            .filter(OptionSpec.class::isInstance)
            .map(OptionSpec.class::cast)
            .filter(o -> o.arity().min() > 1)
            .findFirst()
        : Optional.empty();
  }

  /** {@return what to write where a pair such as ISSUE=OPTION was written as two words} */
  private static Optional<String> pair(String word, String[] args, CommandSpec spec) {
    int at = Arrays.asList(args).indexOf(word);
    OptionSpec option = at < 2 ? null : spec.findOption(args[at - 2]);
    boolean isPair =
        option != null && option.paramLabel().contains("=") && args[at - 1].indexOf('=') < 0;
    return isPair
        ? Optional.of("write " + args[at - 2] + " " + args[at - 1] + "=" + word)
        : Optional.empty();
  }

  private static String unknown(String word, CommandSpec spec) {
    if (word.startsWith("-")) {
      return "unknown option `" + word + "`";
    }
    return spec.subcommands().isEmpty()
        ? "unexpected word `" + word + "`"
        : "unknown command `" + word + "`";
  }

  private static List<String> known(String word, CommandSpec spec) {
    return word.startsWith("-")
        ? List.copyOf(spec.optionsMap().keySet())
        : List.copyOf(spec.subcommands().keySet());
  }
}
