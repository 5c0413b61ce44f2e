package parley.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseText;
import parley.app.files.FileNames;
import parley.app.files.NewFolder;
import parley.app.files.TextFiles;
import parley.app.options.Session;
import parley.app.tables.TableCase;
import parley.app.tables.TableInput;
import parley.app.words.ProblemReport;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: files of other programs as a case. */
@Command(
    name = "import",
    description = {
      "Create a case from tables or from another program's files.",
      "",
      "csv: a table of stances and, if you have them, tables of claims, agenda and parties, as a"
          + " spreadsheet saves them. The first row says which is which. What no agenda table"
          + " says is taken from the stances.",
      "",
      "genius: a domain and its profiles of GENIUS (XML), one party per profile. Satisfaction is"
          + " the utility of the file; for profiles of rectangles, a fixed share of it.",
      "",
      "geniusweb: profiles of GeniusWeb (JSON), with or without their domain.",
      "",
      "negmas: an outcome space of NegMAS and its linear utility functions (YAML or JSON).",
      "",
      "gmcr: a graph model of GMCR+ or gmcr-py. Each option becomes an issue with the options no"
          + " and yes, controlled by its owner; each decision maker becomes a party that ranks"
          + " the states by its satisfaction.",
      "",
      "Nothing is dropped silently: whatever had to be decided, or has no place in a case, is"
          + " listed."
    },
    exitCodeList = {"2:the command line or a file is wrong, or the folder exists"},
    footer = {
      "  parley import csv stances.csv claims.csv -o talks",
      "  parley import gmcr euphrates.gmcr -o euphrates",
      "  parley import genius domain.xml buyer.xml seller.xml -o laptop"
    })
public final class ImportCommand extends ContextCommand {
  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "The format of the files: csv, genius, geniusweb, negmas or gmcr.")
  ImportFormat format = ImportFormat.GMCR;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files to import.")
  List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to create; must not exist.")
  String output = "";

  @Option(
      names = "--normalise",
      description = "Scale the weights of a profile so that they sum to 1.")
  boolean normalise;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "Encoding of the files, if neither UTF-8 nor UTF-16: windows-1252 for"
              + " Excel's plain CSV, macintosh on a Mac.")
  Optional<String> encoding = Optional.empty();

  public ImportCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    FileNames names = new FileNames(context.environment().folder());
    Path folder = path(output);
    NewFolder.refuseExisting(folder, names.of(folder));
    Problems problems = new Problems();
    TextFiles texts = new TextFiles(names, problems);
    List<ImportSource> sources = new ArrayList<>();
    for (String file : files) {
      source(path(file), texts, problems).ifPresent(sources::add);
    }
    Optional<CaseDraft> made =
        problems.hasErrors() ? Optional.empty() : made(folder, sources, problems);
    if (problems.hasErrors() || made.isEmpty()) {
      ProblemReport.text(context.environment().err(), problems.sorted(), texts.sources());
      return ExitCode.WRONG_INPUT.number();
    }
    Map<String, String> written = CaseText.files(made.get());
    NewFolder.write(folder, written);
    tell(names, folder, made.get(), written);
    return Session.done();
  }

  private Optional<ImportSource> source(Path file, TextFiles texts, Problems problems)
      throws IOException {
    Optional<Source> text =
        format == ImportFormat.CSV
            ? TableInput.read(texts, file, encoding)
            : TableInput.readOther(texts, file, encoding);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String name = String.valueOf(file.getFileName());
    return Optional.of(
        new ImportSource(text.get(), name, sha256(Files.readAllBytes(file)), problems));
  }

  private Optional<CaseDraft> made(Path folder, List<ImportSource> sources, Problems problems)
      throws IOException {
    return switch (format) {
      case CSV ->
          TableCase.of(
              sources.stream().map(ImportSource::source).toList(),
              TableInput.caseId(folder),
              TableInput.title(folder),
              problems);
      case GENIUS -> genius(sources, problems);
      case GENIUSWEB -> geniusWeb(sources, problems);
      case NEGMAS -> negmas(sources, problems);
      case GMCR -> gmcr(sources, problems);
    };
  }

  private Optional<CaseDraft> genius(List<ImportSource> sources, Problems problems) {
    List<String> notes = new ArrayList<>();
    notes.add("Evaluations count relative to the highest of their issue, as GENIUS reads them.");
    return additive(GeniusReader.read(sources, problems, notes), sources, normalise, notes);
  }

  private Optional<CaseDraft> geniusWeb(List<ImportSource> sources, Problems problems) {
    return additive(GeniusWebReader.read(sources, problems), sources, normalise, new ArrayList<>());
  }

  /** Its functions need not sum to 1, and so are always taken relative to their best. */
  private static Optional<CaseDraft> negmas(List<ImportSource> sources, Problems problems) {
    return additive(NegmasReader.read(sources, problems), sources, true, new ArrayList<>());
  }

  private static Optional<CaseDraft> additive(
      Optional<AdditiveModel> model,
      List<ImportSource> sources,
      boolean normalise,
      List<String> notes) {
    return model
        .filter(m -> !sources.get(0).problems().hasErrors())
        .filter(m -> Weights.check(m, normalise, notes))
        .map(m -> AdditiveCase.of(m, sources.get(0).caseId(), notes));
  }

  private static Optional<CaseDraft> gmcr(List<ImportSource> sources, Problems problems) {
    if (sources.size() != 1) {
      throw new WrongInput(
          "a graph model is one file, and " + sources.size() + " were given",
          "import each into a folder of its own");
    }
    ImportSource source = sources.get(0);
    Optional<GmcrModel> model = GmcrReader.read(source.source(), problems);
    return problems.hasErrors() ? Optional.empty() : model.map(m -> GmcrCase.of(m, source));
  }

  private void tell(FileNames names, Path folder, CaseDraft made, Map<String, String> written) {
    var out = context.environment().out();
    for (String file : written.keySet()) {
      out.println("wrote " + DiagnosticText.printable(names.of(folder.resolve(file))));
    }
    made.notes().forEach(n -> out.println("\n" + DiagnosticText.printable(n)));
    String scenario = names.of(folder.resolve(CaseText.scenario(made)));
    String command =
        switch (format) {
          case GMCR -> " stability ";
          case CSV -> " run ";
          case GENIUS, GENIUSWEB, NEGMAS -> " search ";
        };
    out.println("\nNow try:\n  " + context.environment().command() + command + scenario);
  }

  private Path path(String written) {
    return FileNames.named(context.environment().folder(), written);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
