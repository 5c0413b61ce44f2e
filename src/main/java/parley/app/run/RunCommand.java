package parley.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.app.cases.LoadedScenario;
import parley.app.cases.Parties;
import parley.app.cases.ScenarioJudge;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.options.AssumptionOptions;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.Session;
import parley.app.options.ShownPackages;
import parley.app.options.ShownParties;
import parley.app.options.SomeScenarios;
import parley.app.options.TimeLimit;
import parley.app.whatif.WhatIfs;
import parley.diagnostic.Code;
import parley.model.Assumed;
import parley.model.verdict.ScenarioVerdict;
import parley.output.json.JsonObject;
import parley.question.whatif.WhatIfResult;
import parley.scenario.ScenarioPackage;
import parley.scenario.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley run}: the verdict of every party on every package. */
@Command(
    name = "run",
    description = "Show how each party responds to each package, and why.",
    exitCodeList = {"1:--require-deal was given, and no package shown is a deal"},
    footer = {
      "  parley run scenarios/ukraine-nato/december-2025.yaml",
      "  parley run scenarios --format json",
      "  parley run scenarios/ukraine-nato/december-2025.yaml -p us_line --party russia",
      "  parley run scenarios/ukraine-nato/december-2025.yaml --as-of 2026-02-15",
      "  parley run scenarios/ukraine-nato/peacekeepers.yaml --what-if all"
    })
public final class RunCommand extends ContextCommand {
  private static final String ALL = "all";

  @Mixin SomeScenarios scenarios = new SomeScenarios();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  @Mixin ShownParties parties = new ShownParties();

  @Mixin ShownPackages packages = new ShownPackages();

  @Option(
      names = "--what-if",
      paramLabel = "NAME",
      description = "Also answer this what-if of the scenario, or `all`; may be repeated.")
  List<String> whatIfs = List.of();

  @Option(
      names = "--all",
      description = {
        "Show all reasons. By default, an answer longer than two screens has the first reason of"
            + " each party only."
      })
  boolean all;

  @Mixin AssumptionOptions assumptions = new AssumptionOptions();

  @Mixin TimeLimit limit = new TimeLimit();

  @Option(names = "--require-deal", description = "Exit with 1 if no package shown is a deal.")
  boolean requireDeal;

  public RunCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    List<Path> files = session.files().scenarios(scenarios.paths());
    List<LoadedScenario> read = assumptions.read(session, files);
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    List<LoadedScenario> loaded = read.stream().map(assumptions::of).toList();
    List<String> known =
        loaded.stream().flatMap(s -> s.scenario().parties().stream()).distinct().toList();
    for (LoadedScenario one : loaded) {
      parties.ids().forEach(p -> Parties.refuseUnknown(p, known, one.rules().agenda()));
    }
    check("package", packages.ids(), loaded, RunCommand::packageIds);
    check("what-if", whatIfs, loaded, RunCommand::whatIfIds);
    List<LoadedScenario> judged =
        loaded.stream().filter(s -> packages.ids().isEmpty() || !chosen(s).isEmpty()).toList();
    Assumed assumed = assumed(loaded);
    session.findWarnings();
    List<RunAnswer> answers = new ArrayList<>();
    for (LoadedScenario one : judged) {
      ScenarioJudge judge = session.judge(one, limit.limits());
      ScenarioVerdict verdicts = judge.verdicts(chosen(one)).showing(parties.ids());
      answers.add(new RunAnswer(verdicts, answers(one, judge), assumed));
    }
    boolean single =
        scenarios.paths().size() == 1
            && Files.isRegularFile(session.files().existing(scenarios.paths().get(0)));
    session.print(
        "run",
        format.value(),
        assumed,
        () -> RunAnswer.document(answers, all),
        () -> json(answers, single));
    session.warnOfSilence("run", loaded, assumptions.asOf());
    session.countWarnings("run", Code.NO_RULE_IN_FORCE);
    boolean deal = answers.stream().anyMatch(a -> a.verdicts().hasDeal());
    return (requireDeal && !deal ? ExitCode.FAILED : ExitCode.DONE).number();
  }

  /** One scenario's file is one object; folders and several files are a list. */
  private Object json(List<RunAnswer> answers, boolean single) {
    List<JsonObject> all = answers.stream().map(a -> a.json(!whatIfs.isEmpty())).toList();
    return single ? all.get(0) : all;
  }

  private Assumed assumed(List<LoadedScenario> loaded) {
    return loaded.stream()
        .findFirst()
        .map(l -> assumptions.assumed(l.rules()))
        .orElse(Assumed.nothing());
  }

  private List<WhatIfResult> answers(LoadedScenario one, ScenarioJudge judge) {
    if (whatIfs.isEmpty()) {
      return List.of();
    }
    List<String> named = whatIfs.contains(ALL) ? List.of() : whatIfs;
    return new WhatIfs(one, judge)
        .named(named).stream().map(w -> w.showing(parties.ids())).toList();
  }

  private List<ScenarioPackage> chosen(LoadedScenario loaded) {
    return loaded.scenario().packages().stream()
        .filter(p -> packages.ids().isEmpty() || packages.ids().contains(p.id()))
        .toList();
  }

  private static List<String> packageIds(LoadedScenario loaded) {
    return loaded.scenario().packages().stream().map(ScenarioPackage::id).toList();
  }

  private static List<String> whatIfIds(LoadedScenario loaded) {
    Stream<String> ids = loaded.scenario().whatIfs().stream().map(WhatIf::id);
    return Stream.concat(ids, Stream.of(ALL)).toList();
  }

  private static void check(
      String what,
      List<String> asked,
      List<LoadedScenario> loaded,
      Function<LoadedScenario, Collection<String>> known) {
    List<String> all = loaded.stream().flatMap(s -> known.apply(s).stream()).distinct().toList();
    asked.forEach(name -> WrongInput.ifUnknown(what, name, all));
  }
}
