package parley.app.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.app.cases.DealQuestion;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.cases.ScenarioSpace;
import parley.app.classpack.ClassCase;
import parley.app.classpack.ClassPack;
import parley.app.language.PhraseBook;
import parley.model.Assumed;
import parley.model.Party;
import parley.model.Terms;
import parley.model.verdict.ScenarioVerdict;
import parley.question.classpack.OneSide;
import parley.question.diagnose.Question;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.Negotiation;
import parley.question.negotiate.NegotiationResult;
import parley.question.search.Criterion;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Asks of a scenario all that a class pack says of it. */
record PackScenario(LoadedScenario loaded, Assumed assumed) {
  /** How many conflicts and how many repairs are looked for. */
  private static final int SETS_MAX = 6;

  Map<String, String> files(LocalDate today, Limits limits, String producer) throws IOException {
    ClassCase one = ask(today, limits);
    Map<String, String> files = new TreeMap<>(ClassPack.papers(one));
    for (Party party : one.parties()) {
      OneSide side = one.side(party);
      LessonData own =
          new LessonData(side.rules(), side.register(), one.verdict(), List.of(party.id()));
      String title = party.title() + ": " + one.title();
      files.put(ClassPack.of(party, "page.html"), page(PageKind.TEAM, title, own, producer));
    }
    LessonData all =
        new LessonData(one.rules(), one.register(), one.verdict(), one.verdict().parties());
    files.put(ClassPack.ROUNDS, page(PageKind.ROUNDS, one.title(), all, producer));
    return files;
  }

  private static String page(PageKind kind, String title, LessonData data, String producer)
      throws IOException {
    StringBuilder text = new StringBuilder();
    PhraseBook phrases = PhraseBook.of(data.rules().agenda().language());
    Page.write(text, new Page.Frame(kind, phrases, title, "", ""), data.text(producer));
    return text.toString();
  }

  private ClassCase ask(LocalDate today, Limits limits) {
    ScenarioJudge judge = new ScenarioJudge(loaded, today, limits);
    ScenarioVerdict verdict = judge.verdicts(loaded.scenario().packages());
    ScenarioSpace space = new ScenarioSpace(loaded, today, limits);
    DealQuestion fairest = new DealQuestion(Criterion.FAIREST, false, Optional.empty(), 1, 1);
    return new ClassCase(
        PhraseBook.of(loaded.rules().agenda().language()),
        loaded.ruleSet().inForce(verdict.asOf()),
        loaded.rules().register(),
        assumed,
        verdict,
        space.diagnose(Question.upTo(SETS_MAX), Optional.empty()),
        space.search("", Terms.none(), Optional.empty(), Optional.of(fairest)).coalitions(),
        talks(verdict.asOf(), limits.since(System.nanoTime())));
  }

  /** {@return how talks end that are held as `negotiate` holds them if nobody says otherwise} */
  private NegotiationResult talks(LocalDate day, Limits limits) {
    Arrangement how = Arrangement.usual(Runtime.getRuntime().availableProcessors());
    Setting setting = loaded.setting(day);
    return new Negotiation(setting, how, limits, loaded.rules().evaluator())
        .result(loaded.scenario().name(), List.of());
  }
}
