package parley.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import parley.diagnostic.Code;
import parley.model.Agreement;
import parley.model.Agreement.Fault;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.Place;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reads who has to accept for a deal, and from what satisfaction on a party does. */
public record AgreementReader(Values values) {
  static final Keys AGREEMENT =
      Keys.of("agreement", "Who has to accept for a deal; all that is given must hold.")
          .may(
              "must",
              "Parties without which there is no deal.",
              Shape.any(Shape.STRING, Shape.list(Shape.STRING)))
          .may("at_least", "How many parties have to accept.", Shape.from(1))
          .may(
              "votes_at_least",
              "How many votes the parties that accept need together.",
              Shape.from(1))
          .where("minProperties", 1);

  /** What may be asked of those who accept, as files and the command line write it. */
  public static final List<String> KEYS = AGREEMENT.all();

  private static final int COUNT_MAX = 1_000_000_000;

  /**
   * An agreement rule before its parties are checked.
   *
   * @param places where each key stands, and each party that must accept
   */
  record Written(
      List<Scalar> must, OptionalInt atLeast, OptionalInt votesAtLeast, Map<String, Place> places) {
    Agreement agreement() {
      List<String> parties = must.stream().map(Scalar::text).toList();
      return new Agreement(parties, atLeast, votesAtLeast);
    }
  }

  /** {@return the rule under {@code agreement:}; empty if there is none, or it is no rule} */
  Optional<Written> written(Fields of) {
    of.refuseEmpty("agreement");
    return of.node("agreement")
        .flatMap(n -> Fields.read(AGREEMENT, n, of.placeOf("agreement"), values))
        .map(this::read)
        .filter(w -> !w.agreement().isOfAll());
  }

  private Written read(Fields fields) {
    Map<String, Place> places = new LinkedHashMap<>();
    AGREEMENT.all().forEach(k -> places.put(k, value(fields, k)));
    List<Scalar> must = fields.texts("must");
    must.forEach(m -> places.put("must " + m.text(), m.place()));
    return new Written(must, count(fields, "at_least"), count(fields, "votes_at_least"), places);
  }

  private static Place value(Fields fields, String key) {
    return fields.node(key).map(YamlNode::place).orElse(fields.place());
  }

  private OptionalInt count(Fields fields, String key) {
    return fields.node(key).flatMap(n -> count(n)).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<Integer> count(YamlNode node) {
    return values.count(node).map(n -> n.min(BigInteger.valueOf(COUNT_MAX)).intValue());
  }

  /** {@return the rule, once what it asks of the parties at the table has been checked} */
  Agreement checked(Written written, List<Party> atTable, List<String> known) {
    Agreement agreement = written.agreement();
    for (Fault fault : agreement.faults(atTable)) {
      Place place = Optional.ofNullable(written.places().get(key(fault))).orElseThrow();
      if (fault.party().isPresent() && !known.contains(fault.party().get())) {
        Scalar name = new Scalar(fault.party().get(), true, place);
        values.unknown(Code.UNKNOWN_PARTY, name, "party", known);
      } else {
        values.error(Code.BAD_VALUE, place, fault.message(), fault.help());
      }
    }
    return agreement;
  }

  private static String key(Fault fault) {
    return fault.party().map(p -> "must " + p).orElse(fault.key());
  }

  /** {@return the least satisfaction at which a party accepts, 0 to 1} */
  Optional<Fraction> share(YamlNode node) {
    Optional<Scalar> text = values.text(node);
    Optional<Fraction> share = text.flatMap(t -> Fraction.parse(t.text())).filter(this::isShare);
    if (text.isPresent() && share.isEmpty()) {
      values.error(
          Code.BAD_VALUE,
          node.place(),
          "`" + text.get().text() + "` is not a satisfaction",
          "write a number from 0 to 1, such as `0.6` or `1/3`, with " + Fraction.DECIMALS);
    }
    return share;
  }

  private boolean isShare(Fraction fraction) {
    return fraction.signum() >= 0 && fraction.compareTo(Fraction.ONE) <= 0;
  }

  /** {@return how many votes a party has} */
  int votes(YamlNode node) {
    Optional<BigInteger> votes = values.count(node);
    if (votes.filter(v -> v.bitLength() > 29).isPresent()) {
      values.error(Code.BAD_VALUE, node.place(), "a party has at most 500,000,000 votes");
      return 0;
    }
    return votes.map(BigInteger::intValue).orElse(0);
  }

  /** A reservation value of a scenario, before its party is checked. */
  record Reserved(Scalar party, Fraction least) {}

  /** {@return the values under {@code reservation:}} */
  List<Reserved> reserved(Fields of) {
    List<Reserved> reserved = new ArrayList<>();
    for (Entry entry : of.entries("reservation")) {
      share(entry.value()).ifPresent(s -> reserved.add(new Reserved(entry.key(), s)));
    }
    return reserved;
  }
}
