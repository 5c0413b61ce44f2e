package parley.app.add;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.cases.CaseChoice;
import parley.app.cases.DraftedCase;
import parley.app.cases.LoadedCase;
import parley.app.cases.WholeCase;
import parley.app.check.LineDifference;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.files.FileChanges;
import parley.app.files.FileChanges.Change;
import parley.app.files.FileNames;
import parley.app.options.DiffOption;
import parley.app.options.Session;
import parley.app.words.ProblemReport;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;
import parley.model.naming.TextEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley add}: one thing more in a case. */
@Command(
    name = "add",
    description = {
      "Add a party, issue, option, rule, claim or package.",
      "",
      "The rest of the files stays as it is, comments and layout too. The case is read with the"
          + " addition before anything is written; if it has an error, nothing is written."
          + " Warnings about the addition are shown."
    },
    exitCodeList = {
      "0:added; with --diff: it could be",
      "2:the command line or an input file is wrong, or the case would be; nothing is written"
    },
    footer = {
      "  parley add party bank --title \"The bank\"",
      "  parley add issue colour --options red,blue --status-quo red",
      "  parley add issue sum --range 0..600:10 --unit euros",
      "  parley add option warranty.one_year --title \"A year of warranty\"",
      "  parley add rule \"buyer/No red car\" --stance red_line \\",
      "      --when 'colour == \"red\"' --because \"Red cars cost more to insure.\"",
      "  parley add rule \"buyer/Warranty\" --stance demand --name warranty \\",
      "      --when 'warranty == \"none\"' --because \"The car may break down.\"",
      "  parley add claim chat.9 --party buyer --stance demand --statement \"…\"",
      "  parley add package second_offer --set price=fair --set warranty=six_months"
    })
public final class AddCommand extends ContextCommand {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "party, issue, option, rule, claim or package.")
  Added kind = Added.PARTY;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description =
          "PARTY, ISSUE, ISSUE.OPTION, PARTY/RULE, ARTICLE.CLAIM, PACKAGE or SCENARIO/PACKAGE.")
  String name = "";

  @Parameters(
      index = "2..*",
      paramLabel = "PATH",
      description = "The folder of the case (default: here).")
  List<String> paths = List.of();

  @Mixin AddOptions said = new AddOptions();

  @Mixin DiffOption diff = new DiffOption();

  public AddCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    said.require(kind);
    Path folder = context.environment().folder();
    WholeCase one = new CaseChoice(folder).of(c -> true, "", paths);
    if (one.loader().problems().hasErrors() || one.loaded().isEmpty()) {
      return wrong(session, one.loader().problems().sorted(), one.loader().sources());
    }
    Addition addition = addition(one);
    DraftedCase drafted = DraftedCase.of(one, addition::applied, addition.files(), session.today());
    List<Diagnostic> found = drafted.newFindings();
    if (found.stream().anyMatch(Diagnostic::isError)) {
      session.err().println("parley add: nothing was written, as the case would have:");
      return wrong(session, found, drafted.sources());
    }
    write(session, one, addition);
    List<Diagnostic> own =
        found.stream().filter(d -> isAbout(d, addition, drafted.sources())).toList();
    if (!own.isEmpty()) {
      ProblemReport.text(session.err(), own, drafted.sources());
    }
    return Session.done();
  }

  private Addition addition(WholeCase whole) {
    LoadedCase one = whole.loaded().orElseThrow();
    AgendaAddition agenda = new AgendaAddition(whole.texts(), one.agenda(), said);
    FileNames names = new FileNames(whole.folder());
    YamlAddition yaml =
        new YamlAddition(
            whole.texts(), one.register(), one.seeds().map(s -> names.of(s) + "/"), said);
    return switch (kind) {
      case PARTY -> agenda.party(name);
      case ISSUE -> agenda.issue(name);
      case OPTION -> agenda.option(name);
      case RULE -> new RuleAddition(whole.texts(), one.agenda(), said).rule(name);
      case CLAIM -> yaml.claim(name);
      case PACKAGE -> yaml.proposal(name);
    };
  }

  private void write(Session session, WholeCase one, Addition addition) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Source source : one.texts().all()) {
      Source then = addition.applied(source);
      if (!then.equals(source)) {
        Path file = one.path(source);
        changes.add(new Change(file, source.name(), source.text(), then.text(), file));
      }
    }
    Map<Path, String> files = new LinkedHashMap<>();
    addition.files().forEach(f -> files.put(one.path(f), f.text()));
    if (diff.isShown()) {
      for (Change each : changes) {
        LineDifference.write(session.out(), each.name(), each.before(), each.text());
      }
      for (Source file : addition.files()) {
        LineDifference.write(session.out(), file.name(), "", file.text());
      }
      return;
    }
    FileChanges.make(changes, files);
    session.out().println(DiagnosticText.printable("added " + kind.id() + " `" + name + "`"));
    changes.forEach(c -> wrote(session, c.name()));
    addition.files().forEach(f -> wrote(session, f.name()));
  }

  private static void wrote(Session session, String file) {
    session.out().println(DiagnosticText.printable("wrote " + file));
  }

  /** Whether a finding stands in lines that are new. */
  private static boolean isAbout(Diagnostic finding, Addition addition, List<Source> sources) {
    String file = finding.place().file();
    if (addition.files().stream().anyMatch(f -> f.name().equals(file))) {
      return true;
    }
    for (TextEdit edit : addition.edits()) {
      Optional<Source> now = sources.stream().filter(s -> s.name().equals(file)).findFirst();
      if (edit.file().equals(file) && now.isPresent()) {
        int first = line(now.get(), edit.from());
        int last = line(now.get(), edit.from() + edit.text().length());
        return first <= finding.place().line() && finding.place().line() <= last;
      }
    }
    return false;
  }

  private static int line(Source source, int index) {
    return 1 + (int) source.text().substring(0, index).chars().filter(c -> c == '\n').count();
  }

  private static int wrong(Session session, List<Diagnostic> problems, List<Source> sources)
      throws IOException {
    ProblemReport.text(session.err(), problems, sources);
    return ExitCode.WRONG_INPUT.number();
  }
}
