package parley.app.coverage;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.app.context.WrongInput;
import parley.app.files.AtomicFile;
import parley.app.suite.Reached;
import parley.output.Format;
import parley.output.html.HtmlPrinter;
import parley.output.json.Json;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.coverage.Coverage;
import parley.question.coverage.Share;
import parley.question.coverage.Threshold;
import picocli.CommandLine.Option;

/** The options about what tests show of rules. */
public final class CoverageOptions {
  private static final Set<Format> SHOWING = EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.JSON);
  private static final List<String> ENDINGS = List.of(".html", ".xml", ".json", ".txt");

  @Option(
      names = "--coverage",
      description =
          "Also show which stances and conditions the tests cover, and packages that"
              + " would cover the rest.")
  boolean shown;

  @Option(
      names = "--coverage-file",
      paramLabel = "FILE",
      description =
          "Also write the coverage to a file: html (a page), xml (Cobertura, for CI"
              + " services), json or txt, by its ending; may be repeated.")
  List<Path> files = List.of();

  private List<Threshold> thresholds = List.of();

  /** Refuses wrong files, and a form without coverage, before anything is run. */
  public void check(Format format, List<Threshold> toReach) {
    if (shown && !SHOWING.contains(format)) {
      throw new WrongInput(
          "results as " + format + " have no place for coverage",
          "write it to a file: `--coverage-file coverage.html`");
    }
    thresholds = List.copyOf(toReach);
    for (Path file : files) {
      if (ENDINGS.stream().noneMatch(e -> name(file).endsWith(e))) {
        throw new WrongInput(
            "`" + file + "` does not say what form the coverage should have",
            "let it end in " + String.join(", ", ENDINGS));
      }
    }
  }

  /** {@return whether coverage must be counted} */
  public boolean wanted() {
    return shown || !files.isEmpty() || !thresholds.isEmpty();
  }

  /** {@return whether coverage is part of the results shown} */
  public boolean isShown() {
    return shown;
  }

  /**
   * Writes the files that were asked for, seen from a folder, and makes the folders they lie in.
   */
  public void write(Coverage coverage, Path folder) throws IOException {
    for (Path file : files) {
      Path target = folder.resolve(file).toAbsolutePath();
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      AtomicFile.write(target, text(name(file), coverage));
    }
  }

  /** {@return what becomes of every threshold} */
  public List<Reached> reached(Coverage coverage) {
    return thresholds.stream().map(t -> reached(t, coverage.tally(t.measure()))).toList();
  }

  private static Reached reached(Threshold threshold, Share tally) {
    String name = threshold.measure().id();
    return new Reached(
        name,
        "coverage of " + name,
        threshold.percent(),
        Optional.of(tally.percent()),
        tally.reaches(threshold.percent()));
  }

  private static String text(String name, Coverage coverage) throws IOException {
    StringWriter text = new StringWriter();
    if (name.endsWith(".html")) {
      text.append(HtmlPrinter.page(CoverageTables.of(coverage)));
    } else if (name.endsWith(".xml")) {
      text.append(CoberturaXml.of(coverage));
    } else if (name.endsWith(".json")) {
      text.append(Json.print(CoverageJson.of(coverage)));
    } else {
      text.append(TextPrinter.print(CoverageDocument.of(coverage), Look.plain()));
    }
    return text.toString();
  }

  private static String name(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }
}
