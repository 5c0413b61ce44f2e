package parley.app.options;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.app.cases.CaseLoader;
import parley.app.cases.CaseReview;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioFiles;
import parley.app.cases.ScenarioJudge;
import parley.app.context.Context;
import parley.app.context.ExitCode;
import parley.app.files.FileNames;
import parley.app.words.ProblemReport;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.model.Assumed;
import parley.model.Party;
import parley.output.Format;
import parley.output.csv.CsvPrinter;
import parley.output.document.Document;
import parley.output.html.HtmlPrinter;
import parley.output.json.Json;
import parley.output.markdown.MarkdownPrinter;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.check.Silence;
import parley.rules.warmup.Background;
import parley.space.diagram.Limits;

/** One run of a command: its streams, and the files that it reads. */
public final class Session {
  private final Context context;
  private final CaseLoader loader;
  private final ScenarioFiles files;
  private @Nullable Background<List<Diagnostic>> warnings;

  public Session(Context context) {
    this(context, new CaseLoader(context.environment().folder()));
  }

  private Session(Context context, CaseLoader loader) {
    this.context = context;
    this.loader = loader;
    this.files = new ScenarioFiles(context.environment().folder(), loader.links());
  }

  /** {@return a run that leaves alone the scenarios that expect to be refused} */
  public static Session leavingRefused(Context context) {
    return new Session(context, CaseLoader.leavingRefused(context.environment().folder()));
  }

  public CaseLoader loader() {
    return loader;
  }

  public ScenarioFiles files() {
    return files;
  }

  public PrintWriter out() {
    return context.environment().out();
  }

  public PrintWriter err() {
    return context.environment().err();
  }

  public Path folder() {
    return context.environment().folder();
  }

  public Look look() {
    return context.look();
  }

  public LocalDate today() {
    return context.environment().today().get();
  }

  public ScenarioJudge judge(LoadedScenario loaded, Limits limits) {
    return new ScenarioJudge(loaded, day(loaded), limits);
  }

  /** {@return the scenario's day; to ask for today takes a start some time} */
  public LocalDate day(LoadedScenario loaded) {
    return loaded.scenario().asOf().orElseGet(this::today);
  }

  /**
   * Writes an answer; what its format cannot hold is told on standard error.
   *
   * @param answer what it says to a person
   * @param json what it says to a program: a {@code JsonObject}, or a list of them
   */
  public void print(
      String command, Format format, Supplier<Document> answer, Supplier<Object> json) {
    switch (format) {
      case JSON -> json(json.get());
      case MARKDOWN -> out().print(MarkdownPrinter.print(answer.get()));
      case HTML -> out().print(HtmlPrinter.page(answer.get()));
      case CSV -> out().print(rows(command, answer.get()));
      case TEXT -> text(answer.get());
      case JUNIT, TAP, GITHUB, SARIF -> throw new IllegalArgumentException(format.toString());
    }
    out().flush();
  }

  /** Writes an answer, and first of all what it assumes. */
  public void print(
      String command,
      Format format,
      Assumed assumed,
      Supplier<Document> answer,
      Supplier<Object> json) {
    if (format == Format.TEXT || format == Format.MARKDOWN) {
      say(assumed);
    }
    print(command, format, answer, json);
  }

  public void text(Document answer) {
    out().print(TextPrinter.print(answer, look()));
  }

  public void json(Object answer) {
    out().print(jsonText(answer));
  }

  public String jsonText(Object answer) {
    return Json.answer(context.version(), answer);
  }

  private String rows(String command, Document document) {
    document.unknown().stream()
        .distinct()
        .forEach(u -> err().println("parley " + command + ": " + u));
    return CsvPrinter.print(document.rows().orElseThrow());
  }

  public boolean hasErrors() {
    return loader.problems().hasErrors();
  }

  /** Tells every problem of the files read, warnings too. */
  public int wrongInput() throws IOException {
    ProblemReport.text(err(), loader.problems().sorted(), loader.sources());
    return ExitCode.WRONG_INPUT.number();
  }

  /**
   * Tells of parties that accept everything because none of their rules is in force.
   *
   * @param command the name of the command that tells it
   */
  public void warnOfSilence(String command, List<LoadedScenario> loaded, Optional<LocalDate> asOf)
      throws IOException {
    if (warnings != null) {
      warnings();
    }
    Problems found = new Problems();
    Set<String> told = new LinkedHashSet<>();
    for (LoadedScenario one : loaded) {
      if (asOf.isEmpty()) {
        CaseReview.silence(one, day(one), found);
      } else {
        Silence.of(one.rules().rules(), one.scenario().parties(), asOf.get())
            .ifPresent(s -> told.add("warning: " + s.message() + "\n  help: " + s.help()));
      }
    }
    told.forEach(t -> err().println("parley " + command + ": " + t));
    DiagnosticText text = new DiagnosticText(loader.sources());
    found.sorted().forEach(d -> err().print(text.of(d)));
  }

  /**
   * Begins to look for the warnings to be counted, while the answer is worked out.
   *
   * <p>Nothing else may be read until {@link #countWarnings} has told them.
   */
  public void findWarnings() {
    warnings = Background.begin("parley-warnings", this::cheapWarnings);
  }

  private List<Diagnostic> warnings() {
    return warnings == null ? cheapWarnings() : warnings.result();
  }

  private List<Diagnostic> cheapWarnings() {
    return new CaseReview(loader, files, today()).cheapWarnings();
  }

  /**
   * Counts the warnings of {@code check} that are cheap to find, and says how to see them.
   *
   * @param command the name of the command that tells it
   * @param told what the command has told already
   */
  public void countWarnings(String command, Code... told) {
    long count = warnings().stream().filter(d -> !List.of(told).contains(d.code())).count();
    if (count > 0) {
      FileNames names = new FileNames(context.environment().folder());
      String folders =
          loader.cases().stream().map(c -> names.of(c.folder())).collect(Collectors.joining(" "));
      String line =
          "parley %s: %d warning%s; `%s check %s` shows %s"
              .formatted(
                  command,
                  count,
                  count == 1 ? "" : "s",
                  context.environment().command(),
                  folders,
                  count == 1 ? "it" : "them");
      err().println(DiagnosticText.printable(line));
      err().flush();
    }
  }

  /** Says first of all what is assumed otherwise than the scenario says. */
  public void say(Assumed assumed) {
    assumed
        .words(this::partyTitle)
        .ifPresent(w -> out().println(DiagnosticText.printable(w) + "\n"));
  }

  private String partyTitle(String id) {
    return loader.cases().stream()
        .flatMap(c -> c.agenda().party(id).stream())
        .map(Party::title)
        .findFirst()
        .orElse(id);
  }

  /** {@return the exit code of work that is done} */
  public static int done() {
    return ExitCode.DONE.number();
  }
}
