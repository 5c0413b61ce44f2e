package parley.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Control;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.testing.Held;

/** A small case for tests: a buyer and a seller of a bicycle. */
final class Bike {
  private Bike() {}

  static Agenda agenda() {
    return new Agenda(
        "bike",
        "A second-hand bicycle",
        List.of(new Party("buyer", "The buyer"), new Party("seller", "The seller")),
        List.of(
            new Issue(
                "price",
                "The price",
                Optional.of("euros"),
                List.of(
                    new Option("asked", "As asked", OptionalDouble.of(250)),
                    new Option("offered", "As offered", OptionalDouble.of(200)),
                    new Option("gift", "For nothing", OptionalDouble.of(0))),
                "asked"),
            yesOrNo("lights", OptionOrder.fromLeastToMost()),
            yesOrNo("lock", OptionOrder.none())));
  }

  private static Issue yesOrNo(String id, OptionOrder order) {
    List<Option> options = List.of(Option.named("without", "No"), Option.named("included", "Yes"));
    return new Issue(id, id, Optional.empty(), options, "without", order, Control.ofNobody());
  }

  static RuleSet rules() {
    return new RuleSet(agenda(), stances("Lights"), List.of(fairPrice()));
  }

  /** {@return the rules, and one more of the buyer's} */
  static RuleSet rulesWith(String more) {
    return new RuleSet(agenda(), stances("Lights", more), List.of(fairPrice()));
  }

  private static List<Stance> stances(String... ofBuyer) {
    Stream<Stance> buyer =
        Stream.of(ofBuyer).map(name -> Held.demand(rule("buyer", name), "lights", Fraction.ONE));
    Stance seller = Held.redLine(rule("seller", "No gifts"), Fraction.ONE);
    return Stream.concat(buyer, Stream.of(seller)).toList();
  }

  private static Conclusion fairPrice() {
    return new Conclusion(rule(Rule.COMMON, "Fair price"), "fair_price");
  }

  static Rule rule(String owner, String name) {
    Place place = Place.startOf(owner + ".drl");
    Condition always = new Condition.All(place, List.of());
    return new Rule(
        owner, name, always, Because.of(name), List.of(), Fraction.ONE, Period.always(), place);
  }

  static Register register() {
    Place place = Place.startOf("001.yaml");
    List<Claim> claims = Stream.of("1", "2").map(p -> claim(p, place)).toList();
    return new Register(
        List.of(
            new Article(
                "001",
                "Talks",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                claims,
                place)));
  }

  private static Claim claim(String paragraph, Place place) {
    return new Claim(
        "001",
        paragraph,
        List.of("buyer"),
        Optional.of(StanceKind.DEMAND),
        "Lights.",
        Optional.empty(),
        List.of(),
        place);
  }

  /** {@return the scenario that a text holds, resolved; empty with problems} */
  static Optional<Scenario> scenario(Source source, Problems problems) {
    return ScenarioReader.read(source, problems)
        .flatMap(file -> file.resolve(rules(), Map.of(), register(), problems));
  }
}
