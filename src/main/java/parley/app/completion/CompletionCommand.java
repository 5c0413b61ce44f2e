package parley.app.completion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.Session;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley completion}: lets a shell complete Parley's commands and options. */
@Command(
    name = "completion",
    description = "Print a completion script for bash and zsh.",
    exitCodeList = "2:the command line is wrong",
    footer = {
      "  source <(parley completion)               for this shell",
      "  parley completion >> ~/.bash_completion   for every new one"
    })
public final class CompletionCommand extends ContextCommand {
  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      description = "bash or zsh; the same script serves both.")
  @Nullable Shell shell;

  /** Shells that the script is for. */
  public enum Shell {
    BASH,
    ZSH;

    /** {@return as the command line writes it} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Turns file names off where the script has no words of its own; most parameters are files. */
  private static final String WITHOUT_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  private static final String PREVIOUS = "  local prev_word=${COMP_WORDS[COMP_CWORD-1]}\n";

  /** For bash, an equals sign is a word of its own; what follows it is still the option's value. */
  private static final String PREVIOUS_OF_VALUE =
      PREVIOUS
          + """
            if [[ ${curr_word} == "=" ]]; then
              curr_word=""
            elif [[ ${prev_word} == "=" && COMP_CWORD -ge 2 ]]; then
              prev_word=${COMP_WORDS[COMP_CWORD-2]}
            fi
          """;

  public CompletionCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() {
    context.environment().out().print(script());
    return Session.done();
  }

  private String script() {
    return AutoComplete.bash("parley", context.whole())
        .replace(WITHOUT_FILES, "")
        .replace(PREVIOUS, PREVIOUS_OF_VALUE);
  }
}
