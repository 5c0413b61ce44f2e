package parley.scenario;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.tests.DealsPoint;
import parley.model.tests.DealsPoint.Bound;
import parley.model.tests.Expectation.OfDeals;
import parley.model.tests.Expectation.Remarks;
import parley.model.tests.Expectation.Subject;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.scenario.Draft.BecauseDraft;
import parley.scenario.Draft.DealsExpectation;
import parley.scenario.Draft.ExpectationDraft;
import parley.scenario.Draft.PackageExpectation;
import parley.scenario.Draft.PartyVerdictDraft;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;

/** Reads one expectation of a scenario. */
final class ExpectationReader {
  private static final List<String> SUBJECTS = List.of("package", "what_if", "deals");
  private static final List<String> OF_PACKAGE = List.of("outcome", "verdicts", "because");
  static final Keys EXPECTATION =
      new Keys(
          "expectation",
          List.of(),
          List.of("package", "what_if", "deals", "outcome", "verdicts", "because"));
  static final Keys DEALS =
      new Keys("expectation of deals", List.of(), List.of(Bound.COUNT.id(), Bound.AT_LEAST.id()));

  private final Values values;
  private final Problems problems;

  ExpectationReader(Values values) {
    this.values = values;
    this.problems = values.problems();
  }

  /** {@return the expectation; empty, with a problem, if its form is wrong} */
  Optional<ExpectationDraft> read(YamlNode item) {
    return Fields.read(EXPECTATION, item, item.place(), values).flatMap(this::expectation);
  }

  private Optional<ExpectationDraft> expectation(Fields fields) {
    Optional<String> subject = fields.exactlyOne(SUBJECTS);
    if (subject.isEmpty()) {
      return Optional.empty();
    } else if (subject.get().equals("deals")) {
      return deals(fields);
    }
    Subject.Kind kind =
        subject.get().equals("package") ? Subject.Kind.PACKAGE : Subject.Kind.WHAT_IF;
    return ofPackage(kind, fields);
  }

  private Optional<ExpectationDraft> ofPackage(Subject.Kind kind, Fields fields) {
    if (OF_PACKAGE.stream().noneMatch(fields::has) && !fields.hasUnknown()) {
      problems.error(
          Code.MISSING,
          fields.place(),
          "this expectation expects nothing",
          "add `outcome`, `verdicts` or `because`");
    }
    Optional<Outcome> outcome =
        fields
            .node("outcome")
            .flatMap(n -> values.choice(n, "outcome", List.of(Outcome.values()), Outcome::id));
    List<PartyVerdictDraft> verdicts = verdicts(fields);
    List<BecauseDraft> because = because(fields);
    return fields
        .text(kind.id())
        .map(id -> new PackageExpectation(kind, id, outcome, verdicts, because, fields.place()));
  }

  private List<PartyVerdictDraft> verdicts(Fields fields) {
    List<PartyVerdictDraft> verdicts = new ArrayList<>();
    fields.refuseEmpty("verdicts");
    for (Entry entry : fields.entries("verdicts")) {
      values
          .choice(entry.value(), "verdict", List.of(Verdict.values()), Verdict::id)
          .ifPresent(v -> verdicts.add(new PartyVerdictDraft(entry.key(), v)));
    }
    return verdicts;
  }

  private List<BecauseDraft> because(Fields fields) {
    List<BecauseDraft> because = new ArrayList<>();
    fields.refuseEmpty("because");
    for (Entry entry : fields.entries("because")) {
      if (Values.isEmptyList(entry.value())) {
        problems.error(Code.MISSING, entry.key().place(), "this list of rules is empty");
      }
      because.add(new BecauseDraft(entry.key(), values.texts(entry.value())));
    }
    return because;
  }

  private Optional<ExpectationDraft> deals(Fields fields) {
    OF_PACKAGE.stream()
        .filter(fields::has)
        .forEach(
            key ->
                problems.error(
                    Code.BAD_VALUE,
                    fields.placeOf(key),
                    "`" + key + "` cannot be expected of `deals`",
                    "make it an expectation of its own, of a package or a what-if"));
    return fields
        .node("deals")
        .flatMap(n -> Fields.read(DEALS, n, fields.placeOf("deals"), values))
        .flatMap(deals -> deals(deals, fields));
  }

  private Optional<ExpectationDraft> deals(Fields deals, Fields expectation) {
    Optional<String> bound = deals.exactlyOne(DEALS.all());
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigInteger> number = deals.node(bound.get()).flatMap(values::count);
    Bound kind = bound.get().equals(Bound.COUNT.id()) ? Bound.COUNT : Bound.AT_LEAST;
    return number.map(
        n ->
            new DealsExpectation(
                new OfDeals(
                    List.of(new DealsPoint.Total(kind, n)), Remarks.none(), expectation.place())));
  }
}
