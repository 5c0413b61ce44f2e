package parley.app.whatif;

import parley.app.words.AssumedJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.output.json.JsonObject;
import parley.question.whatif.TwoDrafts;

/** Draft against draft as JSON: each as a package in {@code run}, and what moves between them. */
public final class TwoDraftsJson {
  private TwoDraftsJson() {}

  public static JsonObject of(TwoDrafts drafts, Assumed assumed) {
    return JsonObject.with("scenario", drafts.scenario())
        .and("as_of", drafts.asOf())
        .and("assumed", AssumedJson.of(assumed))
        .and("issues", drafts.issues())
        .and("package", VerdictJson.of(drafts.first()))
        .and("against", VerdictJson.of(drafts.second()))
        .and("moves", WhatIfJson.moves(drafts.difference()));
  }
}
