package parley.app.assumed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import parley.app.assumed.Assumption.Kind;
import parley.model.Fraction;

/** Draws assumptions about a case that its files can say as well. */
final class Drawing {
  private static final int TRIES = 12;

  private final WrittenCase written;
  private final Random random;
  private final JsonNode agenda;
  private final CitedClaims claims;
  private final List<String> days;
  private List<String> table;

  /**
   * Ready to draw.
   *
   * @param agenda where that file lies
   * @param days of which one may be assumed
   */
  Drawing(WrittenCase written, String agenda, List<String> days, long seed) {
    this.written = written;
    this.random = new Random(seed);
    this.agenda = CitedClaims.yaml(written.text(agenda));
    this.claims = CitedClaims.of(written);
    this.days = List.copyOf(days);
    this.table = parties();
  }

  private List<String> parties() {
    List<String> parties = new ArrayList<>();
    agenda.path("parties").fieldNames().forEachRemaining(parties::add);
    return parties;
  }

  /** {@return assumptions of these kinds that can be made together, in the order of writing} */
  List<Assumption> of(List<Kind> kinds) {
    List<Assumption> all = new ArrayList<>();
    WrittenCase so = written;
    this.table = parties();
    for (Kind kind : Kind.values()) {
      for (int i = 0; kinds.contains(kind) && i < TRIES; i++) {
        Optional<Assumption> one = of(kind, so);
        if (one.isPresent() && !one.get().writing().apply(so).hasOrphans()) {
          all.add(one.get());
          so = one.get().writing().apply(so);
          break;
        }
      }
    }
    return all;
  }

  private Optional<Assumption> of(Kind kind, WrittenCase so) {
    return switch (kind) {
      case WITH -> Optional.of(with());
      case RULE -> one(so.rules().stream().filter(r -> !r.isConclusion()).toList()).map(this::rule);
      case CLAIM -> one(claims.all()).map(c -> cited("claim:" + c.id(), c::equals));
      case ARTICLE ->
          one(claims.all())
              .map(c -> cited("article:" + c.article(), o -> o.article().equals(c.article())));
      case SURE -> Optional.of(sure());
      case WEIGHT ->
          one(so.rules().stream().filter(RuleText::hasWeight).toList()).map(this::weight);
      case PARTIES -> Optional.of(atTable());
      case AGREEMENT -> Optional.of(agreement());
      case RESERVATION -> one(table).map(this::reservation);
      case AS_OF -> one(days).map(Drawing::day);
    };
  }

  private <T> Optional<T> one(List<T> of) {
    return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
  }

  private Assumption with() {
    String file =
        written.files().keySet().stream()
            .filter(f -> f.startsWith("with/"))
            .findFirst()
            .orElseThrow();
    String into =
        written.files().keySet().stream()
            .filter(f -> f.startsWith("rules/") && f.endsWith(file.substring(4)))
            .findFirst()
            .orElseThrow();
    return new Assumption(
        List.of("--with", file),
        "{\"with\": [\"%s\"]}".formatted(file),
        "with the rules of " + file,
        all -> all.with(into, text -> text + "\n" + all.text(file)));
  }

  private Assumption rule(RuleText rule) {
    return new Assumption(
        List.of("--without", rule.id()),
        "{\"without\": [\"%s\"]}".formatted(rule.id()),
        "without ",
        all -> all.rules(r -> Optional.of(r).filter(o -> !o.id().equals(rule.id()))));
  }

  private Assumption cited(String word, Predicate<CitedClaims.One> left) {
    return new Assumption(
        List.of("--without", word),
        "{\"without\": [\"%s\"]}".formatted(word),
        word,
        all -> claims.without(left, all));
  }

  private Assumption sure() {
    Fraction least =
        Fraction.parse(one(List.of("0.6", "2/3", "0.75", "1")).orElseThrow()).orElseThrow();
    return new Assumption(
        List.of("--sure", least.toString()),
        "{\"sure\": %s}".formatted(least.doubleValue()),
        "no stance whose confidence is below " + least,
        all ->
            all.rules(
                r ->
                    Optional.of(r)
                        .filter(o -> !o.isStance() || o.confidence().compareTo(least) >= 0)));
  }

  private Assumption weight(RuleText rule) {
    Fraction weight =
        Fraction.parse(one(List.of("0", "1/3", "2.5", "7")).orElseThrow()).orElseThrow();
    return new Assumption(
        List.of("--weight", rule.id() + "=" + weight),
        "{\"weight\": [{\"party\": \"%s\", \"rule\": \"%s\", \"weight\": %s}]}"
            .formatted(
                rule.owner(), rule.id().substring(rule.owner().length() + 1), weight.doubleValue()),
        "weight of ",
        all -> all.rules(r -> Optional.of(r.id().equals(rule.id()) ? r.weighing(weight) : r)));
  }

  private Assumption atTable() {
    List<String> some = new ArrayList<>(parties());
    java.util.Collections.shuffle(some, random);
    table = List.copyOf(some.subList(0, 1 + random.nextInt(some.size())));
    String names = String.join(", ", table);
    return new Assumption(
        List.of("--parties", String.join(",", table)),
        "{\"parties\": [\"%s\"]}".formatted(String.join("\", \"", table)),
        "parties ",
        all -> all.saying("parties", "[" + names + "]").without("agreement"));
  }

  private Assumption agreement() {
    String must = one(table).orElseThrow();
    int least = 1 + random.nextInt(table.size());
    return new Assumption(
        List.of("--agreement", "at_least=" + least, "--agreement", "must=" + must),
        "{\"agreement\": {\"must\": [\"%s\"], \"at_least\": %d}}".formatted(must, least),
        "and at least " + least,
        all -> all.saying("agreement", "{must: [%s], at_least: %d}".formatted(must, least)));
  }

  private Assumption reservation(String party) {
    Fraction least =
        Fraction.parse(one(List.of("0", "1/3", "0.5", "1")).orElseThrow()).orElseThrow();
    return new Assumption(
        List.of("--reservation", party + "=" + least),
        "{\"reservation\": {\"%s\": %s}}".formatted(party, least.doubleValue()),
        "reservation value of ",
        all -> all.saying("reservation", "{%s: %s}".formatted(party, least)));
  }

  private static Assumption day(String day) {
    return new Assumption(
        List.of("--as-of", day),
        "{\"as_of\": \"%s\"}".formatted(day),
        "as of " + day,
        all -> all.saying("as_of", day));
  }
}
