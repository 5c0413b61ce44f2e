package parley.model.wording;

/**
 * A single statement in words, ready to be put into a sentence.
 *
 * @param subject what it is about
 * @param verb what joins the subject to the rest
 * @param predicate what is said of the subject; may be empty
 * @param joins whether "and" or "or" stands in it, so that its neighbours need a comma
 * @param negative whether it says what is not the case
 */
record Phrase(String subject, Verb verb, String predicate, boolean joins, boolean negative) {
  /** The verbs that statements need. */
  enum Verb {
    IS("is", "to be"),
    ARE("are", "to be"),
    APPLIES("applies", "to apply"),
    APPLIES_NOT("does not apply", "not to apply");

    private final String finite;
    private final String infinitive;

    Verb(String finite, String infinitive) {
      this.finite = finite;
      this.infinitive = infinitive;
    }
  }

  /** How a sentence uses a statement. */
  enum Form {
    /** As after "if": "the price is 7 euros". */
    FINITE,
    /** As after "would like": "the price to be 7 euros". */
    INFINITIVE
  }

  String in(Form form) {
    String said = form == Form.FINITE ? verb.finite : verb.infinitive;
    return subject + " " + said + (predicate.isEmpty() ? "" : " " + predicate);
  }
}
