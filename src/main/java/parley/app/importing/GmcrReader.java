package parley.app.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.app.importing.GmcrModel.DecisionMaker;
import parley.app.importing.GmcrModel.GmcrOption;
import parley.app.importing.GmcrModel.Literal;
import parley.app.importing.GmcrModel.Literals;
import parley.app.importing.GmcrModel.Statement;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Control.Direction;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;
import parley.scenario.yaml.syntax.YamlReader;

/** Reads a {@code .gmcr} file; JSON is YAML as well. */
final class GmcrReader {
  private static final int OPTIONS_MAX = 60;

  private final Nodes nodes;
  private final List<GmcrOption> options = new ArrayList<>();

  private GmcrReader(Problems problems) {
    this.nodes = new Nodes(problems);
  }

  /** {@return the model, of which something may be missing if there are problems} */
  static Optional<GmcrModel> read(Source source, Problems problems) {
    return YamlReader.read(source, problems).map(root -> new GmcrReader(problems).model(root));
  }

  private GmcrModel model(YamlNode root) {
    List<YamlNode> written = nodes.required(root, "options");
    if (written.size() > OPTIONS_MAX) {
      nodes.error(written.get(OPTIONS_MAX).place(), "a model has at most 60 options here");
    }
    written.stream().limit(OPTIONS_MAX).map(this::option).forEach(options::add);
    boolean manual =
        Nodes.isTrue(root, "useManualPreferenceRanking")
            || Nodes.isTrue(root, "useManualPreferenceVectors");
    List<DecisionMaker> makers =
        nodes.required(root, "decisionMakers").stream().map(m -> maker(m, manual)).toList();
    List<Literals> infeasible =
        nodes.optional(root, "infeasibles").stream().map(this::literals).toList();
    return new GmcrModel(options, makers, infeasible, leftOut(root), order(makers));
  }

  /** Nothing of a file is dropped in silence. */
  private List<String> leftOut(YamlNode root) {
    List<String> left = new ArrayList<>();
    boolean misperceives =
        nodes.required(root, "decisionMakers").stream()
            .anyMatch(m -> !nodes.optional(m, "misperceptions").isEmpty());
    if (misperceives) {
      left.add("The file has misperceptions: they are left out, everybody sees every state.");
    }
    boolean united =
        nodes.optional(root, "coalitions").stream()
            .anyMatch(c -> c instanceof Sequence group && group.items().size() > 1);
    if (united) {
      left.add("The file has coalitions: they are left out, every party acts for itself.");
    }
    return left;
  }

  private GmcrOption option(YamlNode node) {
    Optional<YamlNode> direction = Nodes.find(node, "permittedDirection");
    return new GmcrOption(
        nodes.text(node, "name"), direction.map(this::direction).orElse(Direction.BOTH));
  }

  private Direction direction(YamlNode node) {
    String text = node instanceof Scalar scalar ? scalar.text() : "";
    return switch (text) {
      case "both" -> Direction.BOTH;
      case "fwd" -> Direction.FORWARD;
      case "back" -> Direction.BACKWARD;
      default -> {
        nodes.error(node.place(), "a direction is `both`, `fwd` or `back`");
        yield Direction.BOTH;
      }
    };
  }

  private DecisionMaker maker(YamlNode node, boolean manual) {
    List<Integer> own =
        nodes.required(node, "options").stream()
            .flatMap(o -> nodes.index(o, options.size(), "an option").stream())
            .toList();
    Optional<YamlNode> ranking =
        Nodes.find(node, "preferenceRanking").or(() -> Nodes.find(node, "preferenceVector"));
    if (manual && ranking.isEmpty()) {
      nodes.error(node.place(), "`preferenceRanking` is missing, although the file says to use it");
    }
    Set<Statement> statements = new LinkedHashSet<>();
    nodes.optional(node, "preferences").forEach(s -> statements.add(statement(s)));
    return new DecisionMaker(
        nodes.text(node, "name"),
        own,
        List.copyOf(statements),
        ranking.filter(r -> manual).map(this::ranking));
  }

  private Statement statement(YamlNode node) {
    if (Nodes.isTrue(node, "compound")) {
      return new Statement(nodes.required(node, "members").stream().map(this::literals).toList());
    }
    return new Statement(List.of(literals(node)));
  }

  private Literals literals(YamlNode node) {
    return new Literals(
        nodes.items(node).stream().flatMap(l -> literal(l).stream()).distinct().toList());
  }

  private Optional<Literal> literal(YamlNode node) {
    boolean isPair = node instanceof Sequence s && s.items().size() == 2;
    if (!isPair) {
      nodes.error(node.place(), "expected an option's number and \"Y\" or \"N\"");
      return Optional.empty();
    }
    List<YamlNode> pair = ((Sequence) node).items();
    String yes = pair.get(1) instanceof Scalar scalar ? scalar.text() : "";
    if (!yes.equals("Y") && !yes.equals("N")) {
      nodes.error(pair.get(1).place(), "expected \"Y\" or \"N\"");
    }
    return nodes
        .index(pair.get(0), options.size(), "an option")
        .map(i -> new Literal(i, yes.equals("Y")));
  }

  /** Ties stand in a list of their own. */
  private List<List<Integer>> ranking(YamlNode node) {
    List<List<Integer>> groups = new ArrayList<>();
    for (YamlNode item : nodes.items(node)) {
      List<YamlNode> members = item instanceof Sequence group ? group.items() : List.of(item);
      groups.add(members.stream().map(this::state).toList());
    }
    return groups;
  }

  private int state(YamlNode node) {
    Optional<Integer> number = Nodes.whole(node).filter(n -> n > 0);
    if (number.isEmpty()) {
      nodes.error(node.place(), "expected the number of a state, from 1");
    }
    return number.orElse(1);
  }

  /** The options of the first decision maker count least, then those of the next. */
  private List<Integer> order(List<DecisionMaker> makers) {
    Set<Integer> order = new LinkedHashSet<>();
    makers.forEach(m -> order.addAll(m.options().stream().sorted().toList()));
    IntStream.range(0, options.size()).forEach(order::add);
    return List.copyOf(order);
  }
}
