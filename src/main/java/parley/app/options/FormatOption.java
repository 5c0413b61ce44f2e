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
public abstract class FormatOption {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  private final List<Format> formats;
  private Format format;

  /** One of the formats; the first is what nobody need ask for. */
  FormatOption(Format... formats) {
    this.formats = List.of(formats);
    this.format = formats[0];
  }

  public Format value() {
    return format;
  }

  /** Takes what the command line says, or refuses it. */
  final void read(String word) {
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
        completionCandidates = DocumentNames.class,
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
        completionCandidates = TableNames.class,
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
        description = "text (default), markdown, html, json or github (annotations).")
    void set(String word) {
      read(word);
    }
  }

  /** What a shell offers for an answer that is no table. */
  static final class DocumentNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names(new OfDocument());
    }
  }

  /** What a shell offers for an answer that is a table as well. */
  static final class TableNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names(new OfTable());
    }
  }

  private static Iterator<String> names(FormatOption option) {
    return option.formats.stream().map(Format::toString).iterator();
  }
}
