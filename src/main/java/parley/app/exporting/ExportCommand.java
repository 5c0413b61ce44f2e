package parley.app.exporting;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.WrongInput;
import parley.app.exporting.drl.DrlProject;
import parley.app.files.FileNames;
import parley.app.files.NewFolder;
import parley.app.options.Session;
import parley.app.tables.CaseTables;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley export}: a case as files for other programs. */
@Command(
    name = "export",
    description = {
      "Write a case as files for other programs.",
      "",
      "csv: tables of stances, claims, issues and parties for a spreadsheet. `parley import csv`",
      "makes the same case of them. An apostrophe or a blank in front of a cell keeps the",
      "spreadsheet from taking it for a date or a formula.",
      "",
      "drl: the rules in the full form, with the Java types that they match, so that any program",
      "with Drools can run them.",
      "",
      "What the other form cannot say is told at its place, and then nothing is written."
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line or a file is wrong, the other form cannot say it, or the folder exists",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley export csv scenarios/used-car/first-talk.yaml -o tables",
      "  parley export drl scenarios/used-car/first-talk.yaml -o drools"
    })
public final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "What to write: csv or drl.")
  ExportFormat format = ExportFormat.CSV;

  @Parameters(
      index = "1",
      paramLabel = "SCENARIO",
      description = "A scenario of the case, or a folder with one.")
  String scenario = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      required = true,
      description = "The folder to write; must not exist.")
  String output = "";

  /** Made for the command line of the given context. */
  public ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    FileNames names = new FileNames(context.environment().folder());
    Path path = path(output);
    NewFolder.refuseExisting(path, names.of(path));
    Session session = new Session(context);
    Optional<LoadedScenario> loaded = session.loader().scenario(session.files().scenario(scenario));
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    Exported exported = exported(loaded.orElseThrow(), session.loader().problems());
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    NewFolder.write(path, exported.texts());
    for (String file : exported.texts().keySet()) {
      session.out().println("wrote " + DiagnosticText.printable(names.of(path.resolve(file))));
    }
    exported.notes().forEach(n -> session.out().println("\n" + DiagnosticText.printable(n)));
    return Session.done();
  }

  private Exported exported(LoadedScenario loaded, Problems problems) {
    return switch (format) {
      case DRL -> new Exported(DrlProject.of(loaded.ruleSet(), problems), List.of());
      case CSV ->
          new Exported(
              CaseTables.of(
                  loaded.ruleSet(), loaded.rules().places(), loaded.rules().register(), problems),
              CaseTables.leftOut(loaded.rules().register()).stream().toList());
    };
  }

  private Path path(String written) {
    try {
      return FileNames.resolve(context.environment().folder(), written);
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + written + "` is no path: " + e.getReason(), Optional.empty());
    }
  }
}
