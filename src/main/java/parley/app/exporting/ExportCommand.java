package parley.app.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.WrongInput;
import parley.app.exporting.drl.DrlProject;
import parley.app.exporting.models.GraphModelFile;
import parley.app.exporting.models.UtilityFiles;
import parley.app.files.AtomicFile;
import parley.app.files.FileNames;
import parley.app.files.NewFolder;
import parley.app.options.AssumptionOptions;
import parley.app.options.Session;
import parley.app.tables.CaseTables;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Repeats;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Party;
import parley.model.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley export}: a case as files for other programs. */
@Command(
    name = "export",
    description = {
      "Write a case as tables or as files for another program.",
      "",
      "csv: tables of stances, claims, issues and parties for a spreadsheet; `parley import csv`"
          + " makes the same case of them. An apostrophe or a blank in front of a cell keeps"
          + " the spreadsheet from reading it as a date or a formula.",
      "",
      "drl: the rules in the long form, with the Java types that they match, so that any program"
          + " with Drools can run them.",
      "",
      "negmas: an outcome space, and a linear utility function for each party.",
      "",
      "geniusweb: a domain, and a profile for each party. Like negmas, it takes only preferences"
          + " about single issues.",
      "",
      "gmcr: a graph model, one file. Each issue has two options and one party that controls it;"
          + " packages are ranked by satisfaction.",
      "",
      "What the format cannot express is an error at its place, and nothing is written."
          + " Assumptions are for negmas, geniusweb and gmcr, which hold one day's preferences."
    },
    exitCodeList = {
      "2:the command line or a file is wrong, the format cannot express the case, or the folder"
          + " exists"
    },
    footer = {
      "  parley export drl scenarios/ukraine-nato/december-2025.yaml -o drools",
      "  parley export csv scenarios/panama-canal/ten-issues.yaml -o tables",
      "  parley export geniusweb scenarios/panama-canal/ten-issues.yaml -o profiles",
      "  parley export negmas scenarios/panama-canal/ten-issues.yaml --reservation panama=0.5 -o"
          + " half"
    })
public final class ExportCommand extends ContextCommand {
  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "The format to write: csv, drl, negmas, geniusweb or gmcr.")
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
      description = "The folder to write (gmcr: the file); must not exist.")
  String output = "";

  @Mixin AssumptionOptions assumptions = new AssumptionOptions();

  public ExportCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    FileNames names = new FileNames(context.environment().folder());
    Path path = path(output);
    NewFolder.refuseExisting(path, names.of(path));
    if (!format.isOfOneDay() && !assumptions.isNothing()) {
      throw new WrongInput(
          "`export " + format + "` writes the case as it stands",
          "leave out the assumptions; negmas, geniusweb and gmcr take some");
    }
    Session session = new Session(context);
    List<LoadedScenario> loaded =
        assumptions.read(session, List.of(session.files().scenario(scenario)));
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    Problems inexpressible = new Problems();
    Exported exported = exported(assumptions.of(loaded.get(0)), session.today(), inexpressible);
    session.loader().problems().addAll(Repeats.folded(inexpressible.sorted(), c -> true, 2));
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    session.say(assumptions.assumed(loaded.get(0).rules()));
    if (format == ExportFormat.GMCR) {
      AtomicFile.write(path, String.join("", exported.texts().values()));
    } else {
      NewFolder.write(path, exported.texts());
    }
    for (String file : exported.texts().keySet()) {
      session.out().println("wrote " + DiagnosticText.printable(names.of(path.resolve(file))));
    }
    exported.notes().forEach(n -> session.out().println("\n" + DiagnosticText.printable(n)));
    return Session.done();
  }

  private Exported exported(LoadedScenario loaded, LocalDate today, Problems problems) {
    AgendaPlaces places = loaded.rules().places();
    LocalDate day = loaded.scenario().asOf().orElse(today);
    RuleSet inForce = atTheTable(loaded).inForce(day);
    return switch (format) {
      case NEGMAS -> exported(UtilityFiles.negmas(inForce, places, problems), day);
      case GENIUSWEB -> exported(UtilityFiles.geniusWeb(inForce, places, problems), day);
      case GMCR ->
          new Exported(
              Map.of("", GraphModelFile.of(inForce, day, places, problems)),
              List.of(
                  ofDay(day),
                  "Packages are ranked by satisfaction; how much better one is than another is not"
                      + " in the file, nor are the status quo and who must accept for a deal."));
      case DRL -> new Exported(DrlProject.of(loaded.ruleSet(), problems), List.of());
      case CSV ->
          new Exported(
              CaseTables.of(
                  loaded.ruleSet(), loaded.rules().places(), loaded.rules().register(), problems),
              CaseTables.leftOut(loaded.rules().register()).stream().toList());
    };
  }

  private static Exported exported(UtilityFiles.Written written, LocalDate day) {
    List<String> notes = new ArrayList<>(List.of(ofDay(day)));
    if (written.rounded()) {
      notes.add("Some numbers are not finite decimals; they are rounded to 15 digits.");
    }
    return new Exported(written.texts(), notes);
  }

  private static String ofDay(LocalDate day) {
    return "The rules are those of " + day + ", the parties those that must agree.";
  }

  /** {@return the rules of the parties that have to agree} */
  private static RuleSet atTheTable(LoadedScenario loaded) {
    RuleSet all = loaded.ruleSet();
    List<String> parties = loaded.scenario().parties();
    Agenda agenda = all.agenda();
    List<Party> present =
        agenda.parties().stream()
            .filter(p -> parties.isEmpty() || parties.contains(p.id()))
            .toList();
    return new RuleSet(
        new Agenda(
            agenda.caseId(),
            agenda.title(),
            present,
            agenda.issues(),
            agenda.agreement(),
            agenda.language()),
        all.stances().stream()
            .filter(s -> parties.isEmpty() || parties.contains(s.party()))
            .toList(),
        all.conclusions(),
        all.impossibilities());
  }

  private Path path(String written) {
    return FileNames.named(context.environment().folder(), written);
  }
}
