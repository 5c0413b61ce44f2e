package parley.rules.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import parley.model.Quota;
import parley.rules.format.Node.Leaf;
import parley.rules.format.Node.Round;
import parley.rules.syntax.Token.Kind;

/**
 * Lays out what stands after {@code when}: conditions one under the other; comparisons on one line,
 * or else each on its own under the first.
 */
final class ConditionLayout {
  private ConditionLayout() {}

  static Doc of(List<Piece> pieces) {
    List<Doc> conditions =
        split(Node.tree(pieces), ConditionLayout::endsCondition).stream()
            .map(ConditionLayout::alternatives)
            .toList();
    return Doc.joined(conditions, new Doc.NewLine());
  }

  /** One condition ends and the next begins without a sign between. */
  private static boolean endsCondition(Node one, Node next) {
    return one instanceof Round && !isConnective(next);
  }

  private static boolean isConnective(Node node) {
    return isOr(node) || isAnd(node);
  }

  private static boolean isOr(Node node) {
    return node.is("or") || node.is("||");
  }

  private static boolean isAnd(Node node) {
    return node.is("and") || node.is("&&");
  }

  /** Cuts between two nodes wherever the test says so. */
  private static List<List<Node>> split(List<Node> nodes, BiPredicate<Node, Node> between) {
    List<List<Node>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= nodes.size(); i++) {
      if (i == nodes.size() || between.test(nodes.get(i - 1), nodes.get(i))) {
        parts.add(nodes.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  /** Parts joined by {@code or}, each of parts joined by {@code and}; the sign leads its line. */
  private static Doc alternatives(List<Node> nodes) {
    List<Doc> all = new ArrayList<>();
    for (List<Node> part : split(nodes, (a, b) -> isOr(b))) {
      List<Doc> together =
          split(part, (a, b) -> isAnd(b)).stream().map(ConditionLayout::words).toList();
      all.add(grouped(together));
    }
    return grouped(all);
  }

  private static Doc grouped(List<Doc> parts) {
    return parts.size() == 1 ? parts.get(0) : new Doc.Group(Doc.joined(parts, Doc.LINE));
  }

  /** Words and parentheses of one comparison or condition, blanks between them. */
  private static Doc words(List<Node> nodes) {
    List<Doc> parts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      boolean sign = i == 1 || (i > 1 && !isOperand(nodes.get(i - 2)));
      if (i > 0 && !touches(nodes.get(i - 1), nodes.get(i), sign)) {
        parts.add(Doc.text(" "));
      }
      parts.add(node(i > 0 ? List.of(nodes.get(i - 1)) : List.of(), nodes.get(i)));
    }
    return new Doc.Sequence(parts);
  }

  /** What a minus takes something from. */
  private static boolean isOperand(Node node) {
    return node instanceof Leaf leaf
        && (leaf.piece().token().kind() == Kind.NUMBER
            || leaf.piece().token().kind() == Kind.WORD
            || leaf.piece().token().kind() == Kind.VARIABLE)
        && !node.is("in");
  }

  private static boolean isCount(Node node) {
    return node instanceof Leaf leaf && Quota.of(leaf.piece().token().text()).isPresent();
  }

  private static boolean touches(Node one, Node next, boolean sign) {
    boolean named =
        isCount(one)
            || one.is("Terms")
            || one.is("Conclusion")
            || one.is("not")
            || one.is("exists");
    return one.is("!")
        || (named && next instanceof Round)
        || (sign && one.is("-") && next instanceof Leaf leaf && isOperand(leaf));
  }

  private static Doc node(List<Node> before, Node node) {
    if (node instanceof Leaf leaf) {
      return leaf.piece().doc();
    }
    Round round = (Round) node;
    boolean list = before.stream().anyMatch(b -> b.is("in") || isCount(b));
    if (round.inner().isEmpty()) {
      return Doc.of(round.open().doc(), round.close().doc());
    }
    if (list) {
      return around(round, "", commas(round.inner()));
    }
    if (isConnective(round.inner().get(0))) {
      return around(round, "", prefixed(round.inner()));
    }
    boolean conditions = round.inner().stream().anyMatch(ConditionLayout::isPattern);
    return around(round, " ", conditions ? alternatives(round.inner()) : commas(round.inner()));
  }

  private static boolean isPattern(Node node) {
    boolean inner =
        node instanceof Round round && round.inner().stream().anyMatch(ConditionLayout::isPattern);
    return inner || node.is("Terms") || node.is("Conclusion");
  }

  private static Doc around(Round round, String blank, Doc inner) {
    return Doc.of(
        round.open().doc(),
        Doc.text(blank),
        new Doc.Align(inner),
        Doc.text(blank),
        round.close().doc());
  }

  /** The comma stays on the line that it ends. */
  private static Doc commas(List<Node> nodes) {
    List<Doc> parts = new ArrayList<>();
    for (List<Node> part : split(nodes, (a, b) -> a.is(","))) {
      boolean ended = part.get(part.size() - 1).is(",");
      Doc words = alternatives(ended ? part.subList(0, part.size() - 1) : part);
      parts.add(ended ? Doc.of(words, node(List.of(), part.get(part.size() - 1))) : words);
    }
    return grouped(parts);
  }

  /** {@code (or A B)}. */
  private static Doc prefixed(List<Node> nodes) {
    List<Doc> parts =
        split(nodes.subList(1, nodes.size()), ConditionLayout::endsCondition).stream()
            .map(ConditionLayout::words)
            .toList();
    return Doc.of(node(List.of(), nodes.get(0)), Doc.text(" "), new Doc.Align(grouped(parts)));
  }
}
