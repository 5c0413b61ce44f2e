package parley.app.options;

import static parley.output.Format.CSV;
import static parley.output.Format.GITHUB;
import static parley.output.Format.HTML;
import static parley.output.Format.JSON;
import static parley.output.Format.JUNIT;
import static parley.output.Format.MARKDOWN;
import static parley.output.Format.SARIF;
import static parley.output.Format.TAP;
import static parley.output.Format.TEXT;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.output.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an answer is to be written in: one option, whose words depend on the kind of answer. */
@Command
public final class FormatOption {
  private final Answer answer;
  private Format format;
  private boolean given;

  /** For answers of a kind. */
  public FormatOption(Answer answer) {
    this.answer = answer;
    this.format = answer.formats.get(0);
  }

  /** The kinds of answer, and what each can be written in. */
  @SuppressWarnings("ImmutableEnumChecker") // the lists are copied
  public enum Answer {
    /** No table. */
    DOCUMENT("text (default), markdown, html or json.", List.of(TEXT, MARKDOWN, HTML, JSON)),
    /** A table as well. */
    TABLE("text (default), markdown, html, json or csv.", List.of(TEXT, MARKDOWN, HTML, JSON, CSV)),
    /** A pull request may show it. */
    COMPARISON(
        "text (default), markdown, html, json or github (annotations).",
        List.of(TEXT, MARKDOWN, HTML, JSON, GITHUB)),
    /** Code scanners read it too. */
    FINDINGS(
        "text, json, sarif (2.1.0) or github (annotations).", List.of(TEXT, JSON, SARIF, GITHUB)),
    /** Build servers read it too. */
    TESTS(
        "text, json, junit, tap, github (annotations) or markdown.",
        List.of(TEXT, JSON, JUNIT, TAP, GITHUB, MARKDOWN)),
    /** A page or a memo. */
    REPORT("html (default) or markdown (the memo).", List.of(HTML, MARKDOWN));

    private final String told;
    private final List<Format> formats;

    /** The first format is what nobody need ask for. */
    Answer(String told, List<Format> formats) {
      this.told = told;
      this.formats = List.copyOf(formats);
    }
  }

  public Format value() {
    return format;
  }

  /** {@return whether the command line says which} */
  public boolean isGiven() {
    return given;
  }

  /** Takes a format that follows from something else on the command line. */
  public void take(Format other) {
    format = other;
  }

  /** {@return all that the answer can be written in} */
  public List<Format> formats() {
    return answer.formats;
  }

  @Spec(Spec.Target.MIXEE)
  void declare(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .completionCandidates(formats().stream().map(Format::toString).toList())
            .description(answer.told)
            .setter(new Reader(command))
            .build());
  }

  /** Takes what the command line says, or refuses it. */
  private final class Reader implements ISetter {
    private final CommandSpec command;

    private Reader(CommandSpec command) {
      this.command = command;
    }

    @Override
    public <T> @Nullable T set(@Nullable T word) {
      if (word != null) {
        given = true;
        format =
            formats().stream()
                .filter(f -> f.toString().equalsIgnoreCase(word.toString()))
                .findFirst()
                .orElseThrow(() -> unknown(word.toString()));
      }
      return word;
    }

    private ParameterException unknown(String word) {
      String known = formats().stream().map(Format::toString).collect(Collectors.joining(", "));
      return new ParameterException(
          command.commandLine(),
          "Invalid value for option '--format': `" + word + "` is not one of " + known);
    }
  }
}
