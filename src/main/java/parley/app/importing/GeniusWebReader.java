package parley.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.app.importing.AdditiveModel.Matter;
import parley.app.importing.AdditiveModel.Utility;
import parley.diagnostic.Problems;
import parley.model.Fraction;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.syntax.YamlReader;

/**
 * Reads profiles of GeniusWeb, each of which has its domain in it; evaluations stand as written.
 */
final class GeniusWebReader {
  private static final String ADDITIVE = "LinearAdditiveUtilitySpace";

  private final Problems problems;
  private final Nodes nodes;

  private GeniusWebReader(Problems problems) {
    this.problems = problems;
    this.nodes = new Nodes(problems);
  }

  private record Parsed(ImportSource source, YamlNode root) {}

  /** {@return the model; not whole if there are problems} */
  static Optional<AdditiveModel> read(List<ImportSource> sources, Problems problems) {
    List<Parsed> parsed = new ArrayList<>();
    for (ImportSource source : sources) {
      YamlReader.read(source.source(), problems).ifPresent(r -> parsed.add(new Parsed(source, r)));
    }
    return problems.hasErrors() ? Optional.empty() : new GeniusWebReader(problems).model(parsed);
  }

  private Optional<AdditiveModel> model(List<Parsed> parsed) {
    List<Parsed> domains =
        parsed.stream().filter(p -> Nodes.find(p.root(), "issuesValues").isPresent()).toList();
    List<Parsed> profiles = parsed.stream().filter(p -> !domains.contains(p)).toList();
    profiles.stream()
        .filter(p -> Nodes.find(p.root(), ADDITIVE).isEmpty())
        .forEach(p -> nodes.error(p.root().place(), "this is not a `" + ADDITIVE + "`"));
    if (domains.size() > 1) {
      nodes.error(domains.get(1).root().place(), "this is a second domain: profiles belong to one");
    } else if (profiles.isEmpty() && !parsed.isEmpty()) {
      nodes.error(parsed.get(0).root().place(), "no profile is given: each party needs one");
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Parsed first = domains.isEmpty() ? profiles.get(0) : domains.get(0);
    List<Matter> issues = issues(domains.isEmpty() ? domain(first) : first.root());
    return Optional.of(
        new AdditiveModel(
            first.source().title(),
            issues,
            profiles.stream().map(p -> utility(p, issues)).toList()));
  }

  private YamlNode domain(Parsed profile) {
    YamlNode space = Nodes.find(profile.root(), ADDITIVE).orElse(profile.root());
    return Nodes.find(space, "domain").orElse(space);
  }

  private List<Matter> issues(YamlNode domain) {
    List<Matter> issues = new ArrayList<>();
    for (Entry issue : entries(domain, "issuesValues")) {
      List<String> options =
          nodes.required(issue.value(), "values").stream().map(nodes::text).toList();
      issues.add(new Matter(issue.name(), options, false));
      if (options.isEmpty() || options.stream().distinct().count() < options.size()) {
        nodes.error(issue.key().place(), "an issue needs options, each of them once");
      }
    }
    return issues;
  }

  private List<Entry> entries(YamlNode node, String key) {
    Optional<YamlNode> found = Nodes.find(node, key);
    if (found.isPresent() && found.get() instanceof Mapping mapping) {
      return mapping.entries();
    }
    nodes.error(found.orElse(node).place(), "`" + key + "` is missing, or is not a mapping");
    return List.of();
  }

  private Utility utility(Parsed profile, List<Matter> issues) {
    YamlNode space = Nodes.find(profile.root(), ADDITIVE).orElse(profile.root());
    YamlNode weighed = Nodes.find(space, "issueWeights").orElse(space);
    YamlNode valued = Nodes.find(space, "issueUtilities").orElse(space);
    List<Fraction> weights = issues.stream().map(i -> share(weighed, i.name())).toList();
    List<List<Fraction>> evaluations = new ArrayList<>();
    for (Matter issue : issues) {
      YamlNode utilities =
          Nodes.find(valued, issue.name())
              .flatMap(u -> Nodes.find(u, "discreteutils"))
              .flatMap(u -> Nodes.find(u, "valueUtilities"))
              .orElse(valued);
      evaluations.add(issue.options().stream().map(o -> share(utilities, o)).toList());
    }
    Optional<Fraction> reservation =
        Nodes.find(space, "reservationBid")
            .map(b -> entries(b, "issuevalues"))
            .map(b -> utility(b, issues, weights, evaluations));
    return new Utility(
        profile.source().title(),
        weights,
        evaluations,
        Fraction.ZERO,
        reservation,
        profile.source());
  }

  /** {@return a number from 0 to 1 under a key; 0, with a problem, if it is none} */
  private Fraction share(YamlNode node, String key) {
    Optional<YamlNode> found = Nodes.find(node, key);
    if (found.isEmpty()) {
      nodes.error(node.place(), "`" + key + "` is missing here");
    }
    Fraction share = found.flatMap(nodes::number).map(Fraction::of).orElse(Fraction.ZERO);
    if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
      nodes.error(found.orElse(node).place(), "a weight or utility goes from 0 to 1");
      return Fraction.ZERO;
    }
    return share;
  }

  /** {@return what a bid is worth: the least that the party accepts} */
  private Fraction utility(
      List<Entry> bid,
      List<Matter> issues,
      List<Fraction> weights,
      List<List<Fraction>> evaluations) {
    Map<String, String> chosen = new java.util.LinkedHashMap<>();
    bid.forEach(e -> chosen.put(e.name(), nodes.text(e.value())));
    return IntStream.range(0, issues.size())
        .mapToObj(
            i -> {
              int option =
                  issues.get(i).options().indexOf(chosen.getOrDefault(issues.get(i).name(), ""));
              return option < 0
                  ? Fraction.ZERO
                  : weights.get(i).times(evaluations.get(i).get(option));
            })
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
