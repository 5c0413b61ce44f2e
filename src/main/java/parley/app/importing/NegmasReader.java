package parley.app.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.app.importing.AdditiveModel.Matter;
import parley.app.importing.AdditiveModel.Utility;
import parley.diagnostic.Problems;
import parley.model.Fraction;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;
import parley.scenario.yaml.syntax.YamlReader;

/**
 * Reads an outcome space of NegMAS and its linear utility functions, YAML or JSON. A type is a word
 * here, and never names code to run.
 */
final class NegmasReader {
  private static final int OPTIONS_MAX = 10_000;

  private final Problems problems;
  private final Nodes nodes;

  private NegmasReader(Problems problems) {
    this.problems = problems;
    this.nodes = new Nodes(problems);
  }

  private record Parsed(ImportSource source, YamlNode root, String type) {}

  /** {@return the model; not whole if there are problems} */
  static Optional<AdditiveModel> read(List<ImportSource> sources, Problems problems) {
    List<Parsed> parsed = new ArrayList<>();
    for (ImportSource source : sources) {
      YamlReader.read(source.source(), problems)
          .ifPresent(r -> parsed.add(new Parsed(source, r, type(r))));
    }
    return problems.hasErrors() ? Optional.empty() : new NegmasReader(problems).model(parsed);
  }

  /** {@return the last word of a type, which may carry a path} */
  private static String type(YamlNode node) {
    Optional<YamlNode> type = Nodes.find(node, "type");
    String text = type.isPresent() && type.get() instanceof Scalar scalar ? scalar.text() : "";
    return text.substring(text.lastIndexOf('.') + 1);
  }

  private Optional<AdditiveModel> model(List<Parsed> parsed) {
    List<Parsed> spaces = parsed.stream().filter(p -> p.type().contains("OutcomeSpace")).toList();
    List<Parsed> functions = parsed.stream().filter(p -> !spaces.contains(p)).toList();
    functions.stream()
        .filter(p -> !p.type().startsWith("Linear"))
        .forEach(
            p ->
                nodes.error(
                    p.root().place(),
                    p.type().isEmpty()
                        ? "`type` is missing: this is not a NegMAS file"
                        : "`"
                            + p.type()
                            + "` is not a linear utility function, and is not imported"));
    if (spaces.size() != 1 && !parsed.isEmpty()) {
      nodes.error(
          parsed.get(0).root().place(),
          "exactly one outcome space is needed, found " + spaces.size());
    } else if (functions.isEmpty() && !parsed.isEmpty()) {
      nodes.error(
          spaces.get(0).root().place(), "no utility function is given: each party needs one");
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    List<Matter> issues =
        nodes.required(spaces.get(0).root(), "issues").stream().map(this::matter).toList();
    return Optional.of(
        new AdditiveModel(
            spaces.get(0).source().title(),
            issues,
            functions.stream().map(f -> utility(f, issues)).toList()));
  }

  private Matter matter(YamlNode issue) {
    String name = nodes.text(issue, "name");
    return switch (type(issue)) {
      case "CategoricalIssue", "DiscreteOrdinalIssue", "DiscreteCardinalIssue" ->
          new Matter(name, listed(issue), false);
      case "ContiguousIssue" -> new Matter(name, numbers(issue), true);
      default -> {
        nodes.error(issue.place(), "an issue of type `" + type(issue) + "` is not imported");
        yield new Matter(name, List.of("0"), true);
      }
    };
  }

  private List<String> listed(YamlNode issue) {
    List<String> options =
        nodes.required(issue, "values").stream().map(nodes::text).distinct().toList();
    if (options.isEmpty()) {
      nodes.error(issue.place(), "an issue needs options");
      return List.of("0");
    }
    return options;
  }

  /** From low to high, both included; one number n is 0 to n - 1. */
  private List<String> numbers(YamlNode issue) {
    YamlNode values = Nodes.find(issue, "values").orElse(issue);
    boolean isPair = values instanceof Sequence;
    List<Integer> bounds =
        isPair
            ? nodes.items(values).stream().flatMap(v -> Nodes.whole(v).stream()).toList()
            : Nodes.whole(values).map(n -> List.of(0, n - 1)).orElse(List.of());
    boolean fits =
        bounds.size() == 2
            && bounds.get(0) <= bounds.get(1)
            && (long) bounds.get(1) - bounds.get(0) < OPTIONS_MAX;
    if (!fits) {
      nodes.error(values.place(), "expected the least and the greatest of up to 10,000 numbers");
      return List.of("0");
    }
    return IntStream.rangeClosed(bounds.get(0), bounds.get(1)).mapToObj(Integer::toString).toList();
  }

  private Utility utility(Parsed function, List<Matter> issues) {
    List<YamlNode> weights = nodes.required(function.root(), "weights");
    List<YamlNode> values = nodes.required(function.root(), "values");
    if (weights.size() != issues.size() || values.size() != issues.size()) {
      nodes.error(
          function.root().place(), "expected one weight and one value function for each issue");
      return nothing(function, issues);
    }
    refuseBias(function);
    List<Fraction> shares = new ArrayList<>();
    List<List<Fraction>> evaluations = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      Fraction weight = number(weights.get(i));
      YamlNode valued = values.get(i);
      List<Fraction> worth =
          issues.get(i).options().stream().map(o -> value(valued, o).times(weight)).toList();
      worth.stream()
          .filter(w -> w.signum() < 0)
          .findFirst()
          .ifPresent(w -> nodes.error(valued.place(), "a value below 0 cannot be said in rules"));
      Fraction most = worth.stream().max(Fraction::compareTo).orElse(Fraction.ZERO);
      shares.add(most);
      evaluations.add(
          worth.stream().map(w -> most.signum() == 0 ? Fraction.ZERO : w.over(most)).toList());
    }
    return new Utility(
        function.source().title(),
        shares,
        evaluations,
        rest(shares),
        reservation(function),
        function.source());
  }

  private static Utility nothing(Parsed function, List<Matter> issues) {
    return new Utility(
        function.source().title(),
        issues.stream().map(i -> Fraction.ZERO).toList(),
        issues.stream().map(i -> i.options().stream().map(o -> Fraction.ZERO).toList()).toList(),
        Fraction.ZERO,
        Optional.empty(),
        function.source());
  }

  /** {@return what the shares lack of 1, so that satisfaction is the utility; not below 0} */
  private static Fraction rest(List<Fraction> shares) {
    Fraction rest = Fraction.ONE.minus(shares.stream().reduce(Fraction.ZERO, Fraction::plus));
    return rest.signum() < 0 ? Fraction.ZERO : rest;
  }

  private void refuseBias(Parsed function) {
    Nodes.find(function.root(), "bias")
        .filter(b -> number(b).signum() != 0)
        .ifPresent(b -> nodes.error(b.place(), "a bias cannot be said in rules"));
  }

  private Optional<Fraction> reservation(Parsed function) {
    return Nodes.find(function.root(), "reserved_value")
        .filter(r -> !(r instanceof Scalar s && s.text().matches("-?\\.?(?i:inf(inity)?)|-.*")))
        .map(this::number);
  }

  private Fraction value(YamlNode function, String option) {
    return switch (type(function)) {
      case "TableFun" -> {
        YamlNode mapping = Nodes.find(function, "mapping").orElse(function);
        Optional<YamlNode> found = Nodes.find(mapping, option);
        if (found.isEmpty()) {
          nodes.error(mapping.place(), "`" + option + "` is missing here");
        }
        yield found.map(this::number).orElse(Fraction.ZERO);
      }
      case "LinearFun", "AffineFun" ->
          term(function, "slope").times(numeral(function, option)).plus(term(function, "bias"));
      case "ConstFun" -> term(function, "bias");
      case "IdentityFun" -> numeral(function, option);
      default -> {
        nodes.error(
            function.place(), "a value function of type `" + type(function) + "` is not imported");
        yield Fraction.ZERO;
      }
    };
  }

  private Fraction term(YamlNode function, String key) {
    return Nodes.find(function, key).map(this::number).orElse(Fraction.ZERO);
  }

  private Fraction numeral(YamlNode function, String option) {
    if (!option.matches("-?[0-9]{1,15}(\\.[0-9]{1,12})?")) {
      nodes.error(function.place(), "`" + option + "` is not a number for this function");
      return Fraction.ZERO;
    }
    return Fraction.of(new BigDecimal(option));
  }

  private Fraction number(YamlNode node) {
    return nodes.number(node).map(Fraction::of).orElse(Fraction.ZERO);
  }
}
