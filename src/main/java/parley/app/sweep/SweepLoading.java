package parley.app.sweep;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.cases.CaseLoader;
import parley.app.cases.ExtraRules;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioFiles;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.files.MemoryFiles;
import parley.app.sweep.SweepTable.Column;
import parley.app.sweep.SweepTable.Origin;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.scenario.FileReference;
import parley.scenario.plan.Supposed;
import parley.scenario.plan.SweepPlan;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reads a plan and all that it rests on, and checks every name in it. */
public final class SweepLoading {
  private static final BigInteger RUNS_MAX = BigInteger.valueOf(1_000_000_000);
  private static final int HASH = 16;

  private final CaseLoader loader;
  private final ScenarioFiles files;
  private final Problems problems;

  private SweepLoading(CaseLoader loader, ScenarioFiles files) {
    this.loader = loader;
    this.files = files;
    this.problems = loader.problems();
  }

  /**
   * {@return the sweep; empty, with errors left with the loader, if anything is wrong}
   *
   * <p>Rows name files from the plan's folder, so that they are the same wherever the user is, and
   * wherever all of it is copied to; messages name them as the user does.
   *
   * @param version of Parley
   */
  public static Optional<Sweep> read(
      CaseLoader loader, ScenarioFiles files, Path plan, SweepTable.Form form, String version)
      throws IOException {
    Optional<Sweep> checked = new SweepLoading(loader, files).read(plan, form, version);
    return checked.isEmpty() ? checked : Optional.of(again(plan, form, version));
  }

  /** {@return what another machine needs to answer the runs of a plan that has been checked} */
  public static SweepTexts texts(Path plan, SweepTable.Form form, String version)
      throws IOException {
    CaseLoader loader = new CaseLoader(FileNames.from(folder(plan)));
    Sweep unused = again(loader, plan, form, version);
    return SweepTexts.of(plan, loader.sources(), form, version);
  }

  /** {@return the sweep, from these texts alone} */
  public static Sweep of(SweepTexts sent) {
    MemoryFiles files = new MemoryFiles(Path.of(sent.plan()));
    sent.texts()
        .forEach(
            (path, text) -> {
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              files.add(Path.of(path), new MemoryFiles.Content(bytes, bytes.length));
            });
    try {
      return again(
          files.path(Path.of(sent.plan())), SweepTable.Form.valueOf(sent.form()), sent.version());
    } catch (IOException e) {
      throw new IllegalStateException("files in memory cannot be read", e);
    }
  }

  /** {@return the sweep of a plan that has been checked} */
  private static Sweep again(Path plan, SweepTable.Form form, String version) throws IOException {
    return again(new CaseLoader(FileNames.from(folder(plan))), plan, form, version);
  }

  private static Sweep again(CaseLoader loader, Path plan, SweepTable.Form form, String version)
      throws IOException {
    ScenarioFiles files = new ScenarioFiles(folder(plan), loader.links());
    return new SweepLoading(loader, files)
        .read(plan, form, version)
        .orElseThrow(() -> new IllegalStateException("a plan that was sound is not"));
  }

  private static Path folder(Path plan) {
    return plan.toAbsolutePath().normalize().resolveSibling("");
  }

  private Optional<Sweep> read(Path file, SweepTable.Form form, String version) throws IOException {
    Optional<SweepPlan> plan = loader.plan(file);
    if (plan.isEmpty()) {
      return Optional.empty();
    }
    List<Sweep.Scenario> scenarios = scenarios(file, plan.get());
    QuestionOptions options = new QuestionOptions(plan.get(), problems);
    Optional<SweptQuestion> question = options.question();
    if (problems.hasErrors() || question.isEmpty()) {
      return Optional.empty();
    }
    Asked asked = options.read(question.get());
    List<LoadedCase> cases = scenarios.stream().map(s -> s.loaded().rules()).distinct().toList();
    List<Column> columns = columns(plan.get(), question.get(), cases);
    refuseTooMany(plan.get(), scenarios.size());
    if (!problems.hasErrors()) {
      new SweepCheck(plan.get(), asked, problems).check(scenarios, cases);
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Origin origin = new Origin(hash(loader.sources()), version, plan.get().seed());
    return Optional.of(
        new Sweep(plan.get(), asked, scenarios, new SweepTable(form, columns, origin)));
  }

  private List<Sweep.Scenario> scenarios(Path plan, SweepPlan of) throws IOException {
    FileNames names = FileNames.from(folder(plan));
    List<ExtraRules> extra = extra(plan, of.with());
    List<Sweep.Scenario> all = new ArrayList<>();
    for (FileReference reference : of.scenarios()) {
      try {
        for (Path file : files.scenariosNamedIn(plan, reference.path())) {
          Optional<LoadedScenario> loaded = loader.scenario(file);
          for (ExtraRules more : problems.hasErrors() ? List.<ExtraRules>of() : extra) {
            loaded = loaded.map(more::addedTo);
          }
          String name = names.of(file);
          loaded.ifPresent(l -> all.add(new Sweep.Scenario(name, l)));
        }
      } catch (WrongInput e) {
        refuse(e, reference);
      }
    }
    return all;
  }

  private List<ExtraRules> extra(Path plan, List<FileReference> references) {
    List<ExtraRules> all = new ArrayList<>();
    for (FileReference reference : references) {
      try {
        all.add(ExtraRules.namedIn(plan, reference.path(), files, loader));
      } catch (WrongInput e) {
        refuse(e, reference);
      }
    }
    return all;
  }

  private void refuse(WrongInput wrong, FileReference reference) {
    String message = String.valueOf(wrong.getMessage());
    wrong
        .help()
        .ifPresentOrElse(
            h -> problems.error(Code.UNREADABLE, reference.place(), message, h),
            () -> problems.error(Code.UNREADABLE, reference.place(), message));
  }

  private void refuseTooMany(SweepPlan plan, int scenarios) {
    BigInteger runs = plan.combinations().multiply(BigInteger.valueOf(scenarios));
    if (runs.compareTo(RUNS_MAX) > 0) {
      problems.error(
          Code.BAD_VALUE,
          plan.place(),
          "a plan has at most 1,000,000,000 runs, and this one has " + runs,
          "part it, or vary less at once");
    }
  }

  private List<Column> columns(SweepPlan plan, SweptQuestion question, List<LoadedCase> cases) {
    ColumnForms forms = new ColumnForms(question.columns(), cases);
    List<Column> columns = new ArrayList<>();
    for (Scalar wanted : plan.columns()) {
      ColumnForms.Reading reading = forms.read(wanted.text());
      columns.add(new Column(wanted.text(), reading.steps()));
      if (reading.steps().isEmpty()) {
        String message =
            reading.wrong().equals(wanted.text())
                ? "unknown column `" + wanted.text() + "`"
                : "unknown column `" + wanted.text() + "`: no `" + reading.wrong() + "` is there";
        reading
            .help()
            .ifPresentOrElse(
                h -> problems.error(Code.BAD_VALUE, wanted.place(), message, h),
                () -> problems.error(Code.BAD_VALUE, wanted.place(), message));
      }
    }
    return plan.columns().isEmpty() ? usual(plan, question, cases, forms) : columns;
  }

  private static List<Column> usual(
      SweepPlan plan, SweptQuestion question, List<LoadedCase> cases, ColumnForms forms) {
    List<String> parties =
        cases.stream().flatMap(c -> c.agenda().partyIds().stream()).distinct().toList();
    Stream<String> assumed =
        Stream.concat(
                plan.listed().stream().flatMap(List::stream),
                plan.grid().stream().flatMap(a -> a.values().stream()))
            .map(Supposed::key)
            .filter(k -> k != Supposed.Key.AS_OF)
            .distinct()
            .sorted()
            .map(k -> "assumed." + k.id());
    return Stream.of(
            Stream.of("scenario", "as_of"),
            plan.with().isEmpty() ? Stream.<String>of() : Stream.of("assumed.with"),
            assumed,
            question.usual().apply(parties).stream())
        .flatMap(s -> s)
        .map(c -> new Column(c, forms.read(c).steps()))
        .toList();
  }

  /** {@return a hash of all texts that were read, each with its name} */
  private static String hash(List<Source> sources) {
    MessageDigest digest = digest();
    for (Source source : sources) {
      byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
      digest.update((source.name() + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(text);
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HASH);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
