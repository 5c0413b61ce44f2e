package parley.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Place;
import parley.model.StanceKind;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.rules.evaluation.CheckedRules;

/** A case small enough to know by heart: a buyer and a seller of a house. */
final class SmallCase {
  static final Agenda AGENDA =
      new Agenda(
          "house-sale",
          "The sale of a house",
          List.of(new Party("buyer", "The buyer"), new Party("seller", "The seller")),
          List.of(
              named("garden", "none", "shared", "whole"),
              named("handover", "spring", "summer", "winter"),
              numeric("price", "euros", Map.of("low", -5.0, "fair", 250_000.0, "high", 5e9)),
              numeric("interest", "percent", Map.of("none", 0.0, "half", 0.5, "more", 4.5))));

  static final Register REGISTER =
      new Register(
          List.of(
              new Article(
                  "001",
                  "An article",
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  false,
                  Optional.empty(),
                  List.of(
                      claim("1", "buyer"), claim("2", "seller"), claim("3a", "buyer"), claim("4")),
                  Place.startOf("001.yaml"))));

  private SmallCase() {}

  /** A file of a party, its head included: the first line of {@code rules} is line 6. */
  static Source file(String party, String rules) {
    return new Source(
        party + ".drl",
        "package house_sale."
            + party
            + "\nimport house_sale.Terms\nimport house_sale.Conclusion\n"
            + "import function parley.rules.Stances.*\ndialect \"mvel\"\n"
            + rules);
  }

  /** A rule of the given name, one line each for condition and statement. */
  static String rule(String name, String when, String then) {
    return "rule \"%s\"\nwhen\n    %s\nthen\n    %s\nend\n".formatted(name, when, then);
  }

  /** {@return the rules; fails with the rendered problems if there is any} */
  static CheckedRules checked(Source... files) {
    Problems problems = new Problems();
    return RuleFiles.read(AGENDA, REGISTER, List.of(files), problems)
        .orElseThrow(() -> new AssertionError(rendered(List.of(files), problems)));
  }

  /** {@return all problems as the user sees them; empty if the files are right} */
  static String problems(Source... files) {
    Problems problems = new Problems();
    RuleFiles.read(AGENDA, REGISTER, List.of(files), problems);
    return rendered(List.of(files), problems);
  }

  static String rendered(List<Source> files, Problems problems) {
    DiagnosticText text = new DiagnosticText(files);
    return problems.sorted().stream().map(text::of).collect(Collectors.joining());
  }

  private static Issue named(String id, String... options) {
    List<Option> all = Stream.of(options).map(o -> Option.named(o, o)).toList();
    return new Issue(id, id, Optional.empty(), all, options[0]);
  }

  private static Issue numeric(String id, String unit, Map<String, Double> values) {
    List<Option> all = new ArrayList<>();
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(e -> all.add(Option.valued(e.getKey(), e.getKey(), e.getValue())));
    return new Issue(id, id, Optional.of(unit), all, all.get(0).id());
  }

  private static Claim claim(String paragraph, String... parties) {
    return new Claim(
        "001",
        paragraph,
        List.of(parties),
        parties.length == 0 ? Optional.empty() : Optional.of(StanceKind.DEMAND),
        "A claim",
        Optional.empty(),
        List.of(),
        Place.startOf("001.yaml"));
  }
}
