package parley.app.rename;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.cases.CaseChoice;
import parley.app.cases.WholeCase;
import parley.app.check.LineDifference;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.files.FileChanges;
import parley.app.files.FileChanges.Change;
import parley.app.options.DiffOption;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.Session;
import parley.app.rename.RenameAnswer.ChangedFile;
import parley.app.words.ProblemReport;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.NameChange;
import parley.model.naming.TextEdit;
import parley.output.Format;
import parley.output.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley rename}: another name for something, in every file of a case. */
@Command(
    name = "rename",
    description = {
      "Rename an issue, party, rule or other name in every file.",
      "",
      "Changes rules, agenda, scenarios, expectations and register together, and renames a"
          + " party's rule file with it. Comments, layout and quotes stay, and so do texts for"
          + " people; where they mention the old name is listed. The renamed case is read"
          + " before anything is written: it must mean the same and bring no new finding."
    },
    exitCodeList = {
      "0:renamed; with --diff: it could be",
      "2:the command line or an input file is wrong, or the case would be; nothing is written"
    },
    footer = {
      "  parley rename issue price sum                  in the only case here",
      "  parley rename option price.low cheap --diff",
      "  parley rename party seller owner rules/used-car",
      "  parley rename rule \"buyer/No wrecks\" \"No car that does not run\"",
      "  parley rename demand buyer/warranty guarantee",
      "  parley rename claim 003.16a 16b",
      "  parley rename package first-talk/handshake bargain"
    })
public final class RenameCommand extends ContextCommand {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "issue, option, party, rule, demand (or preference), claim,"
              + " conclusion, package or what-if.")
  CaseName.Kind kind = CaseName.Kind.ISSUE;

  @Parameters(
      index = "1",
      paramLabel = "OLD",
      description =
          "The name now: ISSUE, ISSUE.OPTION, PARTY, PARTY/RULE,"
              + " PARTY/DEMAND, ARTICLE.CLAIM, CONCLUSION, SCENARIO/PACKAGE or SCENARIO/WHAT-IF.")
  String old = "";

  @Parameters(
      index = "2",
      paramLabel = "NEW",
      description = "The new name, without issue, party, article or scenario.")
  String now = "";

  @Parameters(
      index = "3..*",
      paramLabel = "PATH",
      description = "The folder of the case, and further scenarios of it (default: here).")
  List<String> paths = List.of();

  @Mixin DiffOption diff = new DiffOption();

  @Mixin FormatOption format = new FormatOption(Answer.DOCUMENT);

  public RenameCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    NameChange change = NameWords.change(kind, old, now);
    WholeCase one = new CaseChoice(context.environment().folder()).of(change.old(), paths);
    if (one.loader().problems().hasErrors() || one.loaded().isEmpty()) {
      return wrong(session, one.loader().problems().sorted(), one.loader().sources());
    }
    Renaming renaming = Renaming.of(one.texts(), change);
    RenamedCase renamed = new RenamedCase(one, renaming, change, session.today());
    List<Diagnostic> findings = renamed.newFindings();
    if (!findings.isEmpty()) {
      session.err().println("parley rename: nothing was written, as the case would have:");
      return wrong(session, findings, renamed.sources());
    }
    if (!renamed.meansTheSame()) {
      throw new WrongInput(
          "under the name `" + now + "` the case would mean something else: nothing was written",
          "choose another name; rules may compare the names of options");
    }
    return write(session, one, renaming, change);
  }

  private int write(Session session, WholeCase one, Renaming renaming, NameChange change)
      throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Source source : one.texts().all()) {
      Source then = renaming.applied(source);
      if (!then.equals(source)) {
        changes.add(
            new Change(
                one.path(source), source.name(), source.text(), then.text(), one.path(then)));
      }
    }
    boolean json = format.value() == Format.JSON;
    if (diff.isShown() && !json) {
      for (Change each : changes) {
        LineDifference.write(session.out(), each.name(), each.before(), each.text());
      }
    } else if (!diff.isShown()) {
      FileChanges.make(changes);
    }
    RenameAnswer answer = answer(one, renaming, change);
    if (!diff.isShown() || json) {
      session.print(
          "rename", format.value(), () -> RenameDocument.of(answer), () -> JsonObject.of(answer));
    }
    return Session.done();
  }

  private RenameAnswer answer(WholeCase one, Renaming renaming, NameChange change) {
    Map<String, Integer> places = new LinkedHashMap<>();
    renaming.moves().forEach(m -> places.put(m.from(), 0));
    for (TextEdit edit : renaming.edits()) {
      places.merge(edit.file(), 1, Integer::sum);
    }
    Map<String, String> moved =
        renaming.moves().stream().collect(Collectors.toMap(FileMove::from, FileMove::to));
    List<ChangedFile> files =
        places.entrySet().stream()
            .map(
                e ->
                    new ChangedFile(
                        e.getKey(), moved.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(ChangedFile::file))
            .toList();
    List<Source> then = one.texts().all().stream().map(renaming::applied).toList();
    return new RenameAnswer(
        change.old().kind().id(),
        change.old().toString(),
        change.renamed().toString(),
        !diff.isShown(),
        files,
        LeftLines.of(change.old(), then, one.texts().each(renaming::applied).mentions()));
  }

  private static int wrong(Session session, List<Diagnostic> problems, List<Source> sources)
      throws IOException {
    ProblemReport.text(session.err(), problems, sources);
    return ExitCode.WRONG_INPUT.number();
  }
}
