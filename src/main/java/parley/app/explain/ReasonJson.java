package parley.app.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Set;
import parley.app.words.ClaimJson;
import parley.app.words.JsonFields;
import parley.model.Condition.Comparison;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Sum;
import parley.model.Terms;
import parley.question.explain.Explanation;
import parley.question.explain.Reason;
import parley.question.explain.Reason.Grounds;
import parley.question.explain.Reason.Leaf;
import parley.question.explain.Reason.Shared;

/** A reason as a tree of JSON objects: each with its kind and whether it holds. */
record ReasonJson(JsonGenerator json, Explanation explanation) {
  void write(String field, Reason reason) throws IOException {
    json.writeFieldName(field);
    write(reason);
  }

  private void write(Reason reason) throws IOException {
    json.writeStartObject();
    if (reason instanceof Leaf leaf) {
      leaf(leaf);
    } else if (reason instanceof Shared shared) {
      shared(shared);
    } else {
      json.writeStringField("kind", reason instanceof Reason.Every ? "all" : "any");
      json.writeBooleanField("holds", reason.holds());
      parts(reason);
    }
    json.writeEndObject();
  }

  private void leaf(Leaf leaf) throws IOException {
    Terms terms = explanation.verdict().terms();
    if (leaf.condition() instanceof Comparison c) {
      head("comparison", leaf.holds(), leaf.negated());
      json.writeStringField("issue", c.issue());
      json.writeStringField("operator", c.operator().symbol());
      JsonFields.strings(json, "values", c.values());
      json.writeStringField("here", terms.option(c.issue()).orElseThrow());
    } else if (leaf.condition() instanceof IssueComparison c) {
      head("issues", leaf.holds(), leaf.negated());
      json.writeStringField("issue", c.left());
      json.writeStringField("operator", c.operator().symbol());
      json.writeStringField("other", c.right());
      json.writeStringField("here", terms.option(c.left()).orElseThrow());
      json.writeStringField("other_here", terms.option(c.right()).orElseThrow());
    } else if (leaf.condition() instanceof Sum c) {
      head("sum", leaf.holds(), leaf.negated());
      json.writeStringField("operator", c.operator().symbol());
      json.writeStringField("asked", c.text());
      json.writeNumberField("left", c.total(c.left(), terms));
      json.writeNumberField("right", c.total(c.right(), terms));
    } else if (leaf.condition() instanceof Count c) {
      head("count", leaf.holds(), leaf.negated());
      json.writeStringField("quota", c.quota().id());
      json.writeNumberField("number", c.number());
      json.writeNumberField("of", c.parts().size());
      json.writeNumberField("here", c.holding(terms, Set.of()));
    } else {
      head("constant", leaf.holds(), leaf.negated());
    }
  }

  private void shared(Shared shared) throws IOException {
    head("conclusion", shared.holds(), shared.negated());
    json.writeStringField("conclusion", shared.conclusion());
    json.writeArrayFieldStart("rules");
    for (Grounds grounds : shared.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", grounds.rule().id().toString());
      json.writeStringField("because", explanation.because(grounds));
      ClaimJson.all(
          json, explanation.claims(grounds.rule()), explanation.register(), explanation.asOf());
      write("reason", grounds.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void head(String kind, boolean holds, boolean negated) throws IOException {
    json.writeStringField("kind", kind);
    json.writeBooleanField("holds", holds);
    json.writeBooleanField("negated", negated);
  }

  private void parts(Reason reason) throws IOException {
    json.writeArrayFieldStart("parts");
    for (Reason part : reason.parts()) {
      write(part);
    }
    json.writeEndArray();
  }
}
