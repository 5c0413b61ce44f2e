package parley.app.whatif;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.cases.Alterations;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.WrongInput;
import parley.app.options.AssumptionOptions;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneScenario;
import parley.app.options.Session;
import parley.app.options.SetOption;
import parley.app.options.TimeLimit;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.output.document.Document;
import parley.output.json.JsonObject;
import parley.question.whatif.Alteration;
import parley.question.whatif.WhatIfResult;
import parley.question.whatif.WhatIfSeries;
import parley.question.whatif.WhatIfSeries.Axis;
import parley.question.whatif.WhatIfSeries.OfIssues;
import parley.question.whatif.WhatIfSeries.OfStances;
import parley.scenario.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley what-if}: a package before and after a change. */
@Command(
    name = "what-if",
    description = {
      "Show the effect of other terms, rules, dates or parties.",
      "",
      "Without -p, answers the `what_if:` entries of the scenario: those named, or all of them."
    },
    exitCodeList = "0:done, whether or not anything changes",
    footer = {
      "  parley what-if scenarios/ukraine-nato/peacekeepers.yaml",
      "  parley what-if scenarios/ukraine-nato/december-2025.yaml -p us_line --set"
          + " foreign_troops=none",
      "  parley what-if scenarios/ukraine-nato/december-2025.yaml -p us_line --each"
          + " foreign_troops",
      "  parley what-if scenarios/ukraine-nato/december-2025.yaml -p us_line --each-pair"
          + " neutrality foreign_troops",
      "  parley what-if scenarios/ukraine-nato/december-2025.yaml -p us_line --each-stance",
      "  parley what-if scenarios/ukraine-nato/december-2025.yaml -p us_line --without"
          + " \"russia/No Western troops in Ukraine\""
    })
public final class WhatIfCommand extends ContextCommand {
  @Mixin OneScenario scenario = new OneScenario();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "WHAT_IF",
      description = "What-ifs of the scenario (default: all); not with -p.")
  List<String> names = List.of();

  @Option(
      names = {"-p", "--package"},
      paramLabel = "PACKAGE",
      description = "The package to change.")
  @Nullable String packageId;

  @Option(
      names = "--set",
      paramLabel = "ISSUE=OPTION",
      description = "Set a term; may be repeated.")
  List<String> set = List.of();

  @Option(
      names = "--open",
      paramLabel = "ISSUE",
      description = "Leave this issue open; may be repeated.")
  List<String> open = List.of();

  @Mixin AssumptionOptions assumptions = new AssumptionOptions();

  @Option(names = "--each", paramLabel = "ISSUE", description = "Try every option of this issue.")
  @Nullable String each;

  @Option(
      names = "--each-pair",
      arity = "2",
      paramLabel = "ISSUE",
      description = "Try every pair of options of two issues.")
  List<String> eachPair = List.of();

  @Option(names = "--each-stance", description = "Drop each stance in force, one at a time.")
  boolean eachStance;

  @Option(names = "--all", description = "Also show what stays the same.")
  boolean all;

  @Mixin TimeLimit limit = new TimeLimit();

  @Mixin FormatOption format = new FormatOption(Answer.TABLE);

  public WhatIfCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    checkWords();
    return scenario.read(context, this::answer);
  }

  private int answer(Session session, LoadedScenario loaded) throws IOException {
    Alterations alterations = new Alterations(loaded.rules());
    alterations.add(assumptions.with(), session.files(), session.loader());
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    LoadedScenario after =
        assumptions.keeping(
            new LoadedScenario(loaded.scenario(), alterations.rules(), loaded.extended()));
    LoadedScenario before = assumptions.uncited(loaded);
    WhatIfs whatIfs =
        new WhatIfs(
            before, session.judge(before, limit.limits()), session.judge(after, limit.limits()));
    if (packageId == null) {
      named(session, whatIfs, loaded);
    } else {
      ofPackage(session, whatIfs, alterations, after.rules(), packageId);
    }
    session.out().flush();
    session.warnOfSilence("what-if", List.of(loaded), assumptions.asOf());
    return Session.done();
  }

  private boolean isSeries() {
    return each != null || !eachPair.isEmpty() || eachStance;
  }

  private boolean isChanged() {
    return !(set.isEmpty()
        && open.isEmpty()
        && assumptions.with().isEmpty()
        && assumptions.isNothing());
  }

  /** Refuses words that do not go together. */
  private void checkWords() {
    SetOption.requirePairs("--set", set, names);
    if (!names.isEmpty() && (isSeries() || isChanged())) {
      throw new WrongInput(
          "the what-if `" + names.get(0) + "` of the scenario already says what changes",
          "leave out its name and take -p PACKAGE, or leave out the changes");
    }
    if (packageId == null && (isSeries() || isChanged())) {
      throw new WrongInput(
          "it is not said which package to change",
          "add -p PACKAGE; for all packages under other assumptions use parley run");
    }
    if (packageId != null && !names.isEmpty()) {
      throw new WrongInput(
          "a what-if of the scenario says itself which package it changes",
          "leave out -p, or `" + names.get(0) + "`");
    }
    if (packageId != null && !isSeries() && !isChanged()) {
      throw new WrongInput(
          "nothing is changed",
          "add --set ISSUE=OPTION, --without PARTY/RULE, --each ISSUE or another");
    }
    long series =
        Stream.of(each != null, !eachPair.isEmpty(), eachStance).filter(one -> one).count();
    if (series > 1) {
      throw new WrongInput(
          "--each, --each-pair and --each-stance exclude one another", "take one of them");
    }
    if (eachPair.size() > 2 || (eachPair.size() == 2 && eachPair.get(0).equals(eachPair.get(1)))) {
      throw new WrongInput("--each-pair needs two different issues");
    }
  }

  private void named(Session session, WhatIfs whatIfs, LoadedScenario loaded) {
    List<String> known = loaded.scenario().whatIfs().stream().map(WhatIf::id).toList();
    if (known.isEmpty()) {
      throw new WrongInput(
          "the scenario has no `what_if`",
          "name a package and a change: -p PACKAGE --set ISSUE=OPTION");
    }
    names.forEach(name -> WrongInput.ifUnknown("what-if", name, known));
    List<WhatIfResult> results = whatIfs.named(names);
    print(
        session,
        Assumed.nothing(),
        () -> WhatIfDocument.of(results, all),
        () -> {
          List<JsonObject> each =
              results.stream()
                  .map(r -> WhatIfJson.of(r).and("assumed", JsonObject.none()))
                  .toList();
          return names.size() == 1 ? each.get(0) : each;
        });
  }

  private void ofPackage(
      Session session, WhatIfs whatIfs, Alterations alterations, LoadedCase after, String changed) {
    Assumed assumed = assumptions.assumed(alterations.rules());
    Alteration alteration =
        alterations.alteration(
            SetOption.of("--set", set),
            open,
            assumptions.leftOut(alterations.rules()),
            assumptions.with(),
            assumptions.asOf(),
            assumed.parties());
    if (isSeries()) {
      Axis axis =
          eachStance ? new OfStances() : new OfIssues(alterations.tried(tried(), alteration));
      WhatIfSeries series = whatIfs.series(changed, alteration, after, axis);
      print(
          session,
          assumed,
          () -> SeriesDocument.of(series, all),
          () -> WhatIfJson.of(series).and("assumed", AssumedJson.of(assumed)));
      return;
    }
    WhatIfResult result = whatIfs.single(changed, alteration, after);
    print(
        session,
        assumed,
        () -> WhatIfDocument.of(List.of(result), all),
        () -> WhatIfJson.of(result).and("assumed", AssumedJson.of(assumed)));
  }

  private void print(
      Session session, Assumed assumed, Supplier<Document> document, Supplier<Object> json) {
    session.print("what-if", format.value(), assumed.ofScenario(), document, json);
  }

  private List<String> tried() {
    return Optional.ofNullable(each).map(List::of).orElse(eachPair);
  }
}
