package parley.app.sweep;

import java.util.List;
import java.util.stream.Stream;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.context.WrongInput;
import parley.app.words.VerdictJson;
import parley.model.Terms;
import parley.model.WordList;
import parley.model.verdict.PackageVerdict;
import parley.output.json.JsonObject;
import parley.scenario.ScenarioPackage;
import picocli.CommandLine.Option;

/** What parties do with packages: a row a package. */
final class RunAsked implements Asked {
  static final SweptQuestion QUESTION =
      new SweptQuestion(
          "run",
          RunAsked::new,
          Stream.concat(
                  WordList.of(
                      """
          package title terms.ISSUE open outcome impossible.N.rule impossible.N.because
          impossible.N.in_some impossible.N.claims impossible.N.file impossible.N.line
          verdicts.PARTY.party verdicts.PARTY.verdict verdicts.PARTY.satisfaction
          verdicts.PARTY.reservation verdicts.PARTY.most_satisfaction
          verdicts.PARTY.depends_on verdicts.PARTY.accepts_if.N.ISSUE
          verdicts.PARTY.accepts_if_more deal_if.N.ISSUE complete stopped
          """)
                      .stream(),
                  WordList.of(
                          """
          kind rule name given_up because claims confidence file line in_some given_up_in_some
          """)
                      .stream()
                      .map(f -> "verdicts.PARTY.findings.N." + f))
              .toList(),
          RunAsked::usual);

  @Option(names = "--package")
  List<String> packages = List.of();

  private static List<String> usual(List<String> parties) {
    return Stream.of(
            Stream.of("package", "outcome"),
            SweptQuestion.each(parties, "verdicts.", ".verdict"),
            SweptQuestion.each(parties, "verdicts.", ".satisfaction"))
        .flatMap(s -> s)
        .toList();
  }

  @Override
  public void check(SweptRun run) {
    List<String> known =
        run.scenario().scenario().packages().stream().map(ScenarioPackage::id).toList();
    packages.forEach(name -> WrongInput.ifUnknown("package", name, known));
  }

  @Override
  public int rows(LoadedScenario scenario) {
    return chosen(scenario).size();
  }

  @Override
  public List<JsonObject> answer(SweptRun run) {
    ScenarioJudge judge = run.judge();
    return chosen(run.scenario()).stream().map(p -> row(run, verdict(run, judge, p))).toList();
  }

  private List<ScenarioPackage> chosen(LoadedScenario scenario) {
    return scenario.scenario().packages().stream()
        .filter(p -> packages.isEmpty() || packages.contains(p.id()))
        .toList();
  }

  private static PackageVerdict verdict(SweptRun run, ScenarioJudge judge, ScenarioPackage of) {
    return judge.verdict(judge.proposal(of).with(new Terms(run.terms())));
  }

  private static JsonObject row(SweptRun run, PackageVerdict verdict) {
    return JsonObject.with("scenario", run.scenario().scenario().name())
        .and("as_of", run.day())
        .and("parties", run.scenario().scenario().parties())
        .and("package", verdict.id())
        .and(VerdictJson.of(verdict))
        .without("id");
  }
}
