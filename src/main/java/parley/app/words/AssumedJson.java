package parley.app.words;

import parley.model.Agreement;
import parley.model.Assumed;
import parley.output.json.JsonObject;

/** What a question assumes, as JSON; an empty object if nothing. */
public final class AssumedJson {
  private AssumedJson() {}

  /** {@return what is assumed; without fields if nothing is} */
  public static JsonObject of(Assumed assumed) {
    JsonObject fields = JsonObject.none();
    assumed.asOf().ifPresent(d -> fields.and("as_of", d));
    if (!assumed.parties().isEmpty()) {
      fields.and("parties", assumed.parties());
    }
    assumed.agreement().ifPresent(a -> fields.and("agreement", agreement(a)));
    if (!assumed.reservations().isEmpty()) {
      JsonObject reservations = JsonObject.none();
      assumed.reservations().forEach((p, x) -> reservations.and(p, x.doubleValue()));
      fields.and("reservation", reservations);
    }
    if (!assumed.without().isEmpty()) {
      fields.and("without", assumed.without());
    }
    if (!assumed.with().isEmpty()) {
      fields.and("with", assumed.with());
    }
    assumed.sure().ifPresent(p -> fields.and("sure", p.doubleValue()));
    if (!assumed.weights().isEmpty()) {
      fields.and(
          "weight",
          assumed.weights().entrySet().stream()
              .map(e -> JsonObject.ofRule(e.getKey()).and("weight", e.getValue().doubleValue()))
              .toList());
    }
    return fields;
  }

  private static JsonObject agreement(Agreement agreement) {
    JsonObject fields = JsonObject.none();
    if (!agreement.must().isEmpty()) {
      fields.and("must", agreement.must());
    }
    agreement.atLeast().ifPresent(n -> fields.and("at_least", n));
    agreement.votesAtLeast().ifPresent(n -> fields.and("votes_at_least", n));
    return fields;
  }
}
