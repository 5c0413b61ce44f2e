package parley.app.options;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import parley.output.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an answer is to be written in. */
public abstract class FormatOption implements Iterable<String> {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  private final List<Format> formats;
  private Format format;
  private boolean given;

  /** One of the formats; the first is what nobody need ask for. */
  FormatOption(Format... formats) {
    this.formats = List.of(formats);
    this.format = formats[0];
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
    return formats;
  }

  /** {@return what a shell offers} */
  @Override
  public final Iterator<String> iterator() {
    return formats.stream().map(Format::toString).iterator();
  }

  /** Takes what the command line says, or refuses it. */
  final void read(String word) {
    given = true;
    format =
        formats.stream()
            .filter(f -> f.toString().equalsIgnoreCase(word))
            .findFirst()
            .orElseThrow(() -> unknown(word));
  }

  private ParameterException unknown(String word) {
    String known = formats.stream().map(Format::toString).collect(Collectors.joining(", "));
    return new ParameterException(
        command.commandLine(),
        "Invalid value for option '--format': `" + word + "` is not one of " + known);
  }

  /** For an answer that is no table. */
  public static final class OfDocument extends FormatOption {
    public OfDocument() {
      super(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON);
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = OfDocument.class,
        description = "text (default), markdown, html or json.")
    void set(String word) {
      read(word);
    }
  }

  /** For an answer that is a table as well. */
  public static final class OfTable extends FormatOption {
    public OfTable() {
      super(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV);
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = OfTable.class,
        description = "text (default), markdown, html, json or csv.")
    void set(String word) {
      read(word);
    }
  }

  /** For a comparison, which a pull request may show. */
  public static final class OfComparison extends FormatOption {
    public OfComparison() {
      super(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.GITHUB);
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = OfComparison.class,
        description = "text (default), markdown, html, json or github (annotations).")
    void set(String word) {
      read(word);
    }
  }

  /** For findings, which code scanners read too. */
  public static final class OfFindings extends FormatOption {
    public OfFindings() {
      super(Format.TEXT, Format.JSON, Format.SARIF, Format.GITHUB);
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = OfFindings.class,
        description = "text, json, sarif (2.1.0) or github (annotations).")
    void set(String word) {
      read(word);
    }
  }

  /** For results of tests, which build servers read too. */
  public static final class OfTests extends FormatOption {
    public OfTests() {
      super(Format.TEXT, Format.JSON, Format.JUNIT, Format.TAP, Format.GITHUB, Format.MARKDOWN);
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = OfTests.class,
        description = "text, json, junit, tap, github (annotations) or markdown.")
    void set(String word) {
      read(word);
    }
  }

  /** For a report: a page or a memo. */
  public static final class OfReport extends FormatOption {
    public OfReport() {
      super(Format.HTML, Format.MARKDOWN);
    }

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = OfReport.class,
        description = "html (default) or markdown (the memo).")
    void set(String word) {
      read(word);
    }
  }
}
