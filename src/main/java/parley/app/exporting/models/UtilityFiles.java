package parley.app.exporting.models;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.app.exporting.models.Additive.Utility;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.AgendaPlaces;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Ordered;
import parley.model.RuleSet;
import parley.output.json.Json;

/** Writes additive utilities as NegMAS and GeniusWeb read them: a domain, and a file a party. */
public final class UtilityFiles {
  private static final int SUMS_MAX = 100_000;

  private final RuleSet rules;
  private final AgendaPlaces places;
  private final Problems problems;
  private final List<Utility> utilities;
  private final DecimalText decimals = new DecimalText();
  private final Map<String, String> files = new LinkedHashMap<>();

  private UtilityFiles(RuleSet rules, AgendaPlaces places, Problems problems) {
    this.rules = rules;
    this.places = places;
    this.problems = problems;
    this.utilities = Additive.of(rules, places, problems);
  }

  /**
   * Files of utilities.
   *
   * @param texts each under its file's name
   * @param rounded whether some numbers are no decimals
   */
  public record Written(Map<String, String> texts, boolean rounded) {
    public Written {
      texts = Ordered.copyOf(texts);
    }
  }

  /** {@return an outcome space of NegMAS and a linear utility function for each party} */
  public static Written negmas(RuleSet inForce, AgendaPlaces places, Problems problems) {
    UtilityFiles made = new UtilityFiles(inForce, places, problems);
    made.negmas();
    return new Written(made.files, made.decimals.hasRounded());
  }

  /** {@return a domain of GeniusWeb and a profile for each party} */
  public static Written geniusWeb(RuleSet inForce, AgendaPlaces places, Problems problems) {
    UtilityFiles made = new UtilityFiles(inForce, places, problems);
    if (!problems.hasErrors()) {
      made.geniusWeb();
    }
    return new Written(made.files, made.decimals.hasRounded());
  }

  private List<Issue> issues() {
    return rules.agenda().issues();
  }

  private String domain(String ending) {
    return (rules.agenda().partyIds().contains("domain") ? "the_domain" : "domain") + ending;
  }

  private void negmas() {
    List<Object> listed = new ArrayList<>();
    for (Issue issue : issues()) {
      listed.add(
          ordered("name", issue.id(), "type", "CategoricalIssue", "values", issue.optionIds()));
    }
    files.put(
        domain(".yml"),
        Json.print(
            ordered(
                "name",
                rules.agenda().caseId(),
                "type",
                "CartesianOutcomeSpace",
                "issues",
                listed)));
    for (Utility utility : utilities) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < issues().size(); i++) {
        values.add(ordered("type", "TableFun", "mapping", worth(utility, i)));
      }
      Map<String, Object> function =
          ordered(
              "name",
              utility.party().id(),
              "type",
              "LinearAdditiveUtilityFunction",
              "weights",
              utility.weights().stream().map(decimals::of).toList());
      function.put("values", values);
      utility.party().reservation().ifPresent(r -> function.put("reserved_value", decimals.of(r)));
      files.put(utility.party().id() + ".yml", Json.print(function));
    }
  }

  private Map<String, BigDecimal> worth(Utility utility, int issue) {
    Map<String, BigDecimal> worth = new LinkedHashMap<>();
    List<String> options = issues().get(issue).optionIds();
    for (int o = 0; o < options.size(); o++) {
      worth.put(options.get(o), decimals.of(utility.shares().get(issue).get(o)));
    }
    return worth;
  }

  private void geniusWeb() {
    Map<String, Object> values = new LinkedHashMap<>();
    issues().forEach(i -> values.put(i.id(), Map.of("values", i.optionIds())));
    Map<String, Object> domain = ordered("name", rules.agenda().caseId(), "issuesValues", values);
    files.put(domain(".json"), Json.print(domain));
    for (Utility utility : utilities) {
      Map<String, Object> issueUtilities = new LinkedHashMap<>();
      Map<String, BigDecimal> weights = new LinkedHashMap<>();
      for (int i = 0; i < issues().size(); i++) {
        String id = issues().get(i).id();
        weights.put(id, decimals.of(utility.weights().get(i)));
        issueUtilities.put(
            id, Map.of("discreteutils", Map.of("valueUtilities", worth(utility, i))));
      }
      Map<String, Object> space =
          ordered("name", utility.party().id(), "domain", domain, "issueUtilities", issueUtilities);
      space.put("issueWeights", weights);
      reservationBid(utility).ifPresent(b -> space.put("reservationBid", Map.of("issuevalues", b)));
      files.put(
          utility.party().id() + ".json", Json.print(ordered("LinearAdditiveUtilitySpace", space)));
    }
  }

  /** {@return the worst package that the party accepts: one as good is good enough} */
  private Optional<Map<String, String>> reservationBid(Utility utility) {
    Optional<Fraction> least = utility.party().reservation().filter(r -> r.signum() > 0);
    if (least.isEmpty()) {
      return Optional.empty();
    }
    TreeMap<Fraction, List<String>> sums = new TreeMap<>(Map.of(Fraction.ZERO, List.of()));
    for (int i = 0; i < issues().size(); i++) {
      TreeMap<Fraction, List<String>> more = new TreeMap<>();
      List<String> options = issues().get(i).optionIds();
      for (Map.Entry<Fraction, List<String>> sum : sums.entrySet()) {
        for (int o = 0; o < options.size(); o++) {
          Fraction worth = utility.weights().get(i).times(utility.shares().get(i).get(o));
          List<String> chosen = new ArrayList<>(sum.getValue());
          chosen.add(options.get(o));
          more.putIfAbsent(sum.getKey().plus(worth), chosen);
        }
      }
      sums = more;
      if (sums.size() > SUMS_MAX) {
        break;
      }
    }
    Map.Entry<Fraction, List<String>> bid = sums.ceilingEntry(least.get());
    if (sums.size() > SUMS_MAX || bid == null) {
      problems.error(
          Code.NOT_ALLOWED,
          places.party(utility.party().id()),
          "no package of this case has exactly the reservation value " + least.get(),
          "GeniusWeb writes it as a package; leave it out, or export to negmas");
      return Optional.empty();
    }
    Map<String, String> choices = new LinkedHashMap<>();
    for (int i = 0; i < issues().size(); i++) {
      choices.put(issues().get(i).id(), bid.getValue().get(i));
    }
    return Optional.of(choices);
  }

  /** {@return keys and values in turn} */
  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
