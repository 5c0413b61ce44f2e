package parley.app.explain;

import java.util.List;
import java.util.Set;
import parley.app.words.ClaimJson;
import parley.model.Condition.Comparison;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Sum;
import parley.model.Terms;
import parley.output.json.JsonObject;
import parley.question.explain.Explanation;
import parley.question.explain.Reason;
import parley.question.explain.Reason.Grounds;
import parley.question.explain.Reason.Leaf;
import parley.question.explain.Reason.Shared;

/** A reason as a tree of JSON objects: each with its kind and whether it holds. */
record ReasonJson(Explanation explanation) {
  JsonObject of(Reason reason) {
    if (reason instanceof Leaf leaf) {
      return leaf(leaf);
    } else if (reason instanceof Shared shared) {
      return head("conclusion", shared.holds(), shared.negated())
          .and("conclusion", shared.conclusion())
          .and("rules", shared.rules().stream().map(this::grounds).toList());
    }
    return JsonObject.with("kind", reason instanceof Reason.Every ? "all" : "any")
        .and("holds", reason.holds())
        .and("parts", reason.parts().stream().map(this::of).toList());
  }

  private JsonObject leaf(Leaf leaf) {
    Terms terms = explanation.verdict().terms();
    if (leaf.condition() instanceof Comparison c) {
      return head("comparison", leaf.holds(), leaf.negated())
          .and("issue", c.issue())
          .and("operator", c.operator().symbol())
          .and("values", List.copyOf(c.values()))
          .and("here", terms.option(c.issue()));
    } else if (leaf.condition() instanceof IssueComparison c) {
      return head("issues", leaf.holds(), leaf.negated())
          .and("issue", c.left())
          .and("operator", c.operator().symbol())
          .and("other", c.right())
          .and("here", terms.option(c.left()))
          .and("other_here", terms.option(c.right()));
    } else if (leaf.condition() instanceof Sum c) {
      return head("sum", leaf.holds(), leaf.negated())
          .and("operator", c.operator().symbol())
          .and("asked", c.text())
          .and("left", c.total(c.left(), terms))
          .and("right", c.total(c.right(), terms));
    } else if (leaf.condition() instanceof Count c) {
      return head("count", leaf.holds(), leaf.negated())
          .and("quota", c.quota().id())
          .and("number", c.number())
          .and("of", c.parts().size())
          .and("here", c.holding(terms, Set.of()));
    }
    return head("constant", leaf.holds(), leaf.negated());
  }

  private JsonObject grounds(Grounds grounds) {
    return JsonObject.ofRule(grounds.rule().id())
        .and("because", explanation.because(grounds))
        .and(
            "claims",
            ClaimJson.all(
                explanation.claims(grounds.rule()), explanation.register(), explanation.asOf()))
        .and("reason", of(grounds.reason()));
  }

  private static JsonObject head(String kind, boolean holds, boolean negated) {
    return JsonObject.with("kind", kind).and("holds", holds).and("negated", negated);
  }
}
