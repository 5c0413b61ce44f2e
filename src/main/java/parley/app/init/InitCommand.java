package parley.app.init;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseText;
import parley.app.draft.Ids;
import parley.app.files.FileNames;
import parley.app.files.NewCase;
import parley.app.files.NewFiles;
import parley.app.files.TextFiles;
import parley.app.options.Session;
import parley.app.tables.TableCase;
import parley.app.tables.TableInput;
import parley.app.words.ProblemReport;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.ReservedWords;
import parley.scenario.CaseIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley init}: a case to start from. */
@Command(
    name = "init",
    description = {
      "Create a case to start from.",
      "",
      "Without options: a small, complete case about a used car. With --parties and --issues: a"
          + " skeleton of your own, which runs at once. With --from: the case in a table of"
          + " stances, as `parley import csv` reads it.",
      "",
      "Never overwrites a file."
    },
    exitCodeList = {"2:the command line or a table is wrong, or a file would be overwritten"},
    footer = {
      "  parley init my-case && parley run my-case/scenarios",
      "  parley init talks --parties china,india,eu --issues price,quota",
      "  parley init talks --from stances.csv --claims claims.csv",
      "  parley init . --case fish-quota           the used car, under your own id"
    })
public final class InitCommand extends ContextCommand {
  @Parameters(paramLabel = "DIR", description = "The folder to write to; may exist.")
  String path = "";

  @Option(
      names = "--parties",
      split = ",",
      paramLabel = "ID",
      description = "The ids of the parties of a skeleton, separated by commas.")
  List<String> parties = List.of();

  @Option(
      names = "--issues",
      split = ",",
      paramLabel = "ID",
      description = "The ids of the issues of a skeleton.")
  List<String> issues = List.of();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A table of stances, or any other table; may be repeated.")
  List<String> from = List.of();

  @Option(names = "--claims", paramLabel = "FILE", description = "A table of claims.")
  List<String> claims = List.of();

  @Option(names = "--agenda", paramLabel = "FILE", description = "A table of issues and options.")
  List<String> agenda = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "Encoding of the tables, if neither UTF-8 nor UTF-16.")
  Optional<String> encoding = Optional.empty();

  @Option(
      names = "--case",
      paramLabel = "NAME",
      description = "The id of the case (default: made from the folder's name, or used-car).")
  Optional<String> caseId = Optional.empty();

  public InitCommand(Context context) {
    super(context);
  }

  /** What is to be written, and what is worth trying with it. */
  private record Made(
      Map<String, String> files, String scenario, List<String> notes, boolean example) {}

  @Override
  public Integer call() throws IOException {
    caseId.ifPresent(InitCommand::checkCase);
    FileNames names = new FileNames(context.environment().folder());
    Path folder = path(path);
    Optional<Made> made = made(names, folder);
    if (made.isEmpty()) {
      return ExitCode.WRONG_INPUT.number();
    }
    NewFiles files = new NewFiles(made.get().files());
    Optional<Path> inTheWay = files.inTheWay(folder);
    if (inTheWay.isPresent()) {
      throw new WrongInput(
          "`" + names.of(inTheWay.get()) + "` already exists; nothing was written",
          "choose another folder, or move it away");
    }
    files.write(folder);
    told(names, folder, made.get());
    return Session.done();
  }

  private Optional<Made> made(FileNames names, Path folder) throws IOException {
    boolean isSkeleton = !parties.isEmpty() || !issues.isEmpty();
    boolean isTables = !from.isEmpty() || !claims.isEmpty() || !agenda.isEmpty();
    if (isSkeleton && isTables) {
      throw new WrongInput(
          "--parties and --issues make a skeleton, and --from reads tables",
          "leave out one of them");
    }
    if (isTables) {
      return tables(names, folder);
    } else if (isSkeleton) {
      return Optional.of(skeleton(folder));
    }
    NewCase example = new NewCase(caseId.orElse(NewCase.CASE));
    return Optional.of(new Made(example.files().texts(), example.scenario(), List.of(), true));
  }

  private Optional<Made> tables(FileNames names, Path folder) throws IOException {
    if (from.isEmpty()) {
      throw new WrongInput("a case needs a table of stances", "name it with --from stances.csv");
    }
    Problems problems = new Problems();
    TextFiles texts = new TextFiles(names, problems);
    List<Source> sources = new ArrayList<>();
    for (String file : Stream.of(from, claims, agenda).flatMap(List::stream).toList()) {
      TableInput.read(texts, path(file), encoding).ifPresent(sources::add);
    }
    String id = caseId.orElseGet(() -> TableInput.caseId(folder));
    Optional<CaseDraft> draft =
        problems.hasErrors()
            ? Optional.empty()
            : TableCase.of(sources, id, TableInput.title(folder), problems);
    if (draft.isEmpty()) {
      ProblemReport.text(context.environment().err(), problems.sorted(), texts.sources());
      return Optional.empty();
    }
    return Optional.of(written(CaseText.files(draft.get()), draft.get()));
  }

  private Made skeleton(Path folder) throws IOException {
    List<String> parties = this.parties.stream().map(String::strip).toList();
    List<String> issues = this.issues.stream().map(String::strip).toList();
    ids("party", parties, "--parties ann,bob", ReservedWords.PARTY::isReserved);
    ids("issue", issues, "--issues price,lights", ReservedWords.ISSUE::isReserved);
    String id = caseId.orElseGet(() -> TableInput.caseId(folder));
    Skeleton skeleton = new Skeleton(id, parties, issues);
    return written(skeleton.files(), skeleton.draft());
  }

  private static Made written(Map<String, String> files, CaseDraft draft) {
    return new Made(SchemaLines.added(files), CaseText.scenario(draft), draft.notes(), false);
  }

  private static void ids(
      String what, List<String> ids, String example, Predicate<String> reserved) {
    if (ids.isEmpty()) {
      throw new WrongInput("a skeleton needs at least one " + what, "such as " + example);
    }
    for (String id : ids) {
      if (!id.matches("[a-z][a-z0-9_]{0,63}") || reserved.test(id)) {
        throw new WrongInput(
            "`" + id + "` cannot be the id of " + (what.equals("issue") ? "an " : "a ") + what,
            "use at most 64 small letters, digits and `_`, a letter first, such as `%s`"
                .formatted(new Ids(what, reserved).of(id)));
      } else if (ids.indexOf(id) != ids.lastIndexOf(id)) {
        throw new WrongInput(what + " `" + id + "` is named twice");
      }
    }
  }

  private static void checkCase(String id) {
    CaseIds.refusal(id)
        .ifPresent(
            help -> {
              throw new WrongInput("`" + id + "` cannot be the id of a case", help);
            });
  }

  private void told(FileNames names, Path folder, Made made) {
    var out = context.environment().out();
    for (String file : made.files().keySet()) {
      out.println("wrote " + DiagnosticText.printable(names.of(folder.resolve(file))));
    }
    made.notes().forEach(n -> out.println("\n" + DiagnosticText.printable(n)));
    out.println();
    out.println("Now try:");
    String scenario = names.of(folder.resolve(made.scenario()));
    String parley = "  " + quoted(context.environment().command());
    out.println(DiagnosticText.printable(parley + " run " + quoted(scenario)));
    if (made.example()) {
      out.println(
          DiagnosticText.printable(
              parley + " explain " + quoted(scenario) + " -p " + NewCase.PACKAGE));
    }
    String strict = made.example() ? " --strict" : "";
    out.println(DiagnosticText.printable(parley + " check " + quoted(names.of(folder)) + strict));
  }

  private static String quoted(String path) {
    return path.matches("[\\w./~-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private Path path(String written) {
    return FileNames.named(context.environment().folder(), written);
  }
}
