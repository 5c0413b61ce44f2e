package parley.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Because.Text;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;

/** A buyer and a seller of a car: every kind of stance, condition and claim, made by hand. */
public final class UsedCar {
  public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private UsedCar() {}

  public static Agenda agenda() {
    return new Agenda(
        "used-car",
        "A used car",
        List.of(new Party("buyer", "Buyer"), new Party("seller", "Seller")),
        List.of(
            new Issue(
                "price",
                "Price of the car",
                Optional.of("euros"),
                List.of(
                    Option.valued("low", "", 4000),
                    Option.valued("middle", "", 5000),
                    Option.valued("high", "", 6500)),
                "high"),
            issue("warranty", "Warranty", "none", "nothing promised", "year", "twelve months"),
            issue("payment", "Payment", "cash", "at once", "instalments", "over a year")));
  }

  public static RuleSet rules() {
    return new RuleSet(
        agenda(),
        List.of(
            Held.redLine(
                rule("buyer", "Too dear", 10, atLeast(6000), "a.1")
                    .because(new Text("Not for "), new Chosen("price"), new Text(" euros."))
                    .rule(),
                Fraction.ONE),
            Held.demand(
                rule("buyer", "A warranty", 20, is("warranty", Operator.EQUAL, "none"), "a.2")
                    .because(new Text("Old cars break."))
                    .rule(),
                "warranty",
                Fraction.of(2)),
            Held.concession(
                rule("buyer", "Cheap enough to risk it", 30, bargain(), "a.3")
                    .because(new Text("At that price a repair is affordable."))
                    .rule(),
                "warranty",
                Fraction.of(0.25)),
            Held.demand(
                rule("seller", "Money at once", 10, notCash(), "b.1")
                    .because(new Text("Strangers' instalments are a risk."))
                    .confidence(0.8)
                    .rule(),
                "cash",
                Fraction.ONE)),
        List.of(new Conclusion(bargainRule(), "bargain")));
  }

  public static Register register() {
    return new Register(
        List.of(
            article("a", "What the buyer said", false, "buyer", List.of("1", "2", "3", "4")),
            article("b", "What the seller said", true, "seller", List.of("1"))));
  }

  public static Judge judge() {
    return new Judge(rules(), new ConditionEvaluator(rules()), DAY, Set.of());
  }

  public static Terms terms(String price, String warranty, String payment) {
    return agenda()
        .complete(new Terms(Map.of("price", price, "warranty", warranty, "payment", payment)));
  }

  /** {@return one package each that both accept, that the seller holds out on, that fails} */
  public static ScenarioVerdict verdicts() {
    List<String> parties = agenda().partyIds();
    List<PackageVerdict> packages =
        List.of(
            judge().judge("bargain", "Cheap and as it is", terms("low", "none", "cash"), parties),
            judge().judge("credit", "", terms("middle", "year", "instalments"), parties),
            judge().judge("list_price", "As advertised", terms("high", "none", "cash"), parties));
    return new ScenarioVerdict("first-talk", "The first talk", DAY, agenda(), parties, packages);
  }

  private static Issue issue(String id, String title, String... options) {
    List<Option> all =
        IntStream.iterate(0, i -> i < options.length, i -> i + 2)
            .mapToObj(i -> Option.named(options[i], options[i + 1]))
            .toList();
    return new Issue(id, title, Optional.empty(), all, options[0]);
  }

  private static Condition atLeast(int price) {
    return new Condition.Comparison(
        at("buyer", 12), "price", Operator.AT_LEAST, List.of("" + price), Set.of("high"));
  }

  private static Condition is(String issue, Operator operator, String option) {
    return new Condition.Comparison(
        at("buyer", 22), issue, operator, List.of(option), Set.of(option));
  }

  private static Condition bargain() {
    Place place = at("buyer", 32);
    return new Condition.All(
        place,
        List.of(
            new Condition.Concluded(place, "bargain"),
            new Condition.Any(
                place,
                List.of(
                    is("payment", Operator.EQUAL, "cash"),
                    new Condition.Comparison(
                        place, "price", Operator.EQUAL, List.of("4000"), Set.of("low"))))));
  }

  private static Condition notCash() {
    return new Condition.Not(at("seller", 12), is("payment", Operator.EQUAL, "cash"));
  }

  private static Rule bargainRule() {
    Condition cheap =
        new Condition.Comparison(
            at("common", 12), "price", Operator.LESS, List.of("5000"), Set.of("low"));
    return rule("common", "A price far below the market", 10, cheap, "").rule();
  }

  private static Draft rule(
      String owner, String name, int line, Condition condition, String claim) {
    Rule plain =
        new Rule(
            owner,
            name,
            condition,
            Because.of("The price is far below the market."),
            claim.isEmpty() ? List.of() : List.of(claim),
            Fraction.ONE,
            new Period(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()),
            at(owner, line));
    return new Draft(plain);
  }

  /** A rule in the making. */
  private record Draft(Rule rule) {
    Draft because(Because.Part... parts) {
      return with(new Because(List.of(parts)), rule.confidence());
    }

    Draft confidence(double confidence) {
      return with(rule.because(), confidence);
    }

    private Draft with(Because because, double confidence) {
      return new Draft(
          new Rule(
              rule.owner(),
              rule.name(),
              rule.condition(),
              because,
              rule.claims(),
              Fraction.of(confidence),
              rule.inForce(),
              rule.place()));
    }
  }

  private static Article article(
      String id, String title, boolean inferred, String party, List<String> paragraphs) {
    List<Claim> claims =
        paragraphs.stream().map(p -> claim(id, p, party, "What stands in paragraph " + p)).toList();
    return new Article(
        id,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(DAY),
        inferred,
        Optional.empty(),
        claims,
        new Place("seeds/used-car/" + id + ".yaml", 1, 1, 1));
  }

  private static Claim claim(String article, String paragraph, String party, String statement) {
    boolean context = paragraph.equals("4");
    return new Claim(
        article,
        paragraph,
        context ? List.of() : List.of(party),
        context ? Optional.empty() : Optional.of(StanceKind.DEMAND),
        statement,
        paragraph.equals("1") ? Optional.of("Robin Doe") : Optional.empty(),
        List.of(),
        new Place("seeds/used-car/" + article + ".yaml", 5, 3, 3));
  }

  private static Place at(String file, int line) {
    return new Place("rules/used-car/" + file + ".drl", line, 1, 1);
  }

  /** {@return the stance of a rule's name} */
  public static Stance stance(String rule) {
    return rules().stances().stream()
        .filter(s -> s.rule().name().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
