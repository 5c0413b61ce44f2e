package parley.rules.format;

import java.util.ArrayList;
import java.util.List;

/** A piece, or what stands between parentheses with them. */
sealed interface Node {
  /** {@return whether it is this word or sign} */
  boolean is(String word);

  /** A word. */
  record Leaf(Piece piece) implements Node {
    @Override
    public boolean is(String word) {
      return piece.is(word);
    }
  }

  /** Parentheses. */
  record Round(Piece open, List<Node> inner, Piece close) implements Node {
    public Round {
      inner = List.copyOf(inner);
    }

    @Override
    public boolean is(String word) {
      return false;
    }
  }

  /** {@return the pieces as a tree; every parenthesis has its partner, as the grammar has seen} */
  static List<Node> tree(List<Piece> pieces) {
    List<Node> nodes = new ArrayList<>();
    collect(pieces, 0, nodes);
    return nodes;
  }

  /** {@return the place of the closing parenthesis, or the end} */
  private static int collect(List<Piece> pieces, int from, List<Node> into) {
    int at = from;
    while (at < pieces.size() && !pieces.get(at).is(")")) {
      Piece piece = pieces.get(at);
      if (piece.is("(")) {
        List<Node> inner = new ArrayList<>();
        int close = collect(pieces, at + 1, inner);
        into.add(new Round(piece, inner, pieces.get(close)));
        at = close + 1;
      } else {
        into.add(new Leaf(piece));
        at++;
      }
    }
    return at;
  }
}
