package parley.scenario.plan;

import java.util.List;
import parley.model.Place;
import parley.model.Word;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;

/**
 * Something that a plan assumes, in the words of the command line: {@code russia=0.6} of {@code
 * reservation}.
 *
 * @param words empty: as the scenario says
 * @param namedAt where the name stands of which it is said; of other keys, where the value stands
 * @param place of the value
 */
public record Supposed(Key key, List<String> words, Place namedAt, Place place) {
  public Supposed {
    words = List.copyOf(words);
  }

  /** What a plan may assume. */
  @SuppressWarnings("ImmutableEnumChecker") // what a key may hold never changes
  public enum Key implements Word {
    AS_OF(
        "The date that decides which rules are in force.",
        SpanReader.AS_IS_DATE,
        "Days, one by one or from, to and step.",
        Shape.any(
                SpanReader.AS_IS_DATE, Shape.list(SpanReader.AS_IS_DATE), SpanReader.DAYS.mapping())
            .told("Days.")
            .named("days")),
    PARTIES("Who must agree.", Shape.SOME_TEXTS, "Lists of those who must agree.", Varied.LISTS),
    AGREEMENT(
        "Who has to accept for a deal.",
        agreement("Parties without which there is no deal.", Shape.SOME_TEXTS, Shape.TEXT),
        "Values of each key of the agreement rule.",
        agreement("Lists of parties without which there is no deal.", Varied.LISTS, Varied.ANY)),
    RESERVATION(
        "By party, the lowest satisfaction at which it accepts.",
        Varied.ONE_EACH,
        "By party, reservation values.",
        Varied.SOME_EACH),
    WITHOUT(
        "What is left out: a rule (PARTY/RULE), claim:ID or article:ID.",
        Shape.TEXTS,
        "What is left out: each a text, or a list of texts, which may be empty.",
        Shape.any(Shape.TEXT, Shape.list(Shape.TEXTS))),
    SURE(
        "Leave out stances whose confidence is below this.",
        Shape.TEXT,
        "Confidences below which stances are left out.",
        Varied.ANY),
    WEIGHT(
        "By PARTY/RULE, how much a demand or preference matters.",
        Varied.ONE_EACH,
        "By PARTY/RULE, weights.",
        Varied.SOME_EACH),
    TERMS(
        "By issue, the option that is put over every package, or to which a search is confined.",
        Varied.ONE_EACH,
        "By issue, options.",
        Varied.SOME_EACH);

    private final Keys.Key assumed;
    private final Keys.Key varied;

    Key(String told, Shape one, String toldOfMany, Shape many) {
      assumed = new Keys.Key(id(), false, told, one);
      varied = new Keys.Key(id(), false, toldOfMany, many);
    }

    private static Shape agreement(String must, Shape parties, Shape numbers) {
      return Keys.of("agreement", "")
          .may("must", must, parties)
          .may("at_least", "How many parties have to accept.", numbers)
          .may("votes_at_least", "How many votes the parties that accept need together.", numbers)
          .where("minProperties", 1)
          .named("")
          .mapping();
    }

    /** {@return the key where one thing is assumed} */
    Keys.Key assumed() {
      return assumed;
    }

    /** {@return the key where several things are assumed in turn} */
    Keys.Key varied() {
      return varied;
    }

    /** {@return whether it is said of names: of each party, rule, issue or key by itself} */
    public boolean isOfNames() {
      return this == AGREEMENT || this == RESERVATION || this == WEIGHT || this == TERMS;
    }
  }

  /** What may stand for values that take turns. */
  private static final class Varied {
    static final Shape LISTS =
        Shape.any(Shape.TEXT, Shape.list(Shape.SOME_TEXTS)).told("Lists of texts.").named("lists");
    static final Shape ANY =
        Shape.any(Shape.TEXT, Shape.list(Shape.TEXT), SpanReader.NUMBERS.mapping())
            .told("Values.")
            .named("values");
    static final Shape ONE_EACH = each(Shape.TEXT).told("A value for each name.").named("of_names");
    static final Shape SOME_EACH = each(ANY).told("Values for each name.").named("values_of_names");

    private static Shape each(Shape value) {
      return Shape.of("type", "object", "minProperties", 1, "additionalProperties", value);
    }
  }
}
