package parley.scenario.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.model.expectation.DealsPoint;
import parley.model.expectation.DealsPoint.Bound;
import parley.scenario.expect.DealsPointDraft.OfNumber;
import parley.scenario.expect.DealsPointDraft.OfPackage;
import parley.scenario.expect.DealsPointDraft.OfTerms;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Sequence;

/** Reads what is expected of the deals among all packages. */
record DealsReader(Values values) {
  private static final String INCLUDE = "include";
  private static final String EXCLUDE = "exclude";
  private static final Shape HOLDING =
      Shape.any(
              Shape.TEXT,
              Shape.someBy(Shape.ISSUE, Shape.TEXT)
                  .told("An option for each issue that is settled; at least one.")
                  .named("some_terms"))
          .named("holding");
  private static final Shape HOLDINGS = Shape.any(HOLDING, Shape.list(HOLDING)).named("holdings");
  static final Keys DEALS =
      Keys.of("expectation of deals", "How many deals there are, and which.")
          .named("deals")
          .may(Bound.COUNT.id(), "Exactly this many.", Shape.from(0))
          .may(Bound.AT_LEAST.id(), "This many or more.", Shape.from(0))
          .may(Bound.AT_MOST.id(), "This many or fewer.", Shape.from(0))
          .may(
              INCLUDE,
              "A package that is a deal, or terms that some deal has; or a list of such.",
              HOLDINGS)
          .may(
              EXCLUDE,
              "A package that is not a deal, or terms that no deal has; or a list of such.",
              HOLDINGS)
          .where("minProperties", 1)
          .where("if", Shape.having(Bound.COUNT.id()))
          .where(
              "then",
              Shape.of(
                  "properties", Shape.of(Bound.AT_LEAST.id(), false, Bound.AT_MOST.id(), false)));

  /** {@return what is expected; empty, with a problem, if it is nothing} */
  List<DealsPointDraft> points(Fields deals) {
    if (DEALS.all().stream().noneMatch(deals::isMeant) && !deals.hasUnknown()) {
      String any = Wording.listed(DEALS.all(), "or");
      error(Code.MISSING, deals, any + " is missing in this " + DEALS.what());
    }
    boolean isExact = deals.has(Bound.COUNT.id());
    List<DealsPointDraft> points = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      if (isExact && bound != Bound.COUNT && deals.has(bound.id())) {
        String both = Wording.listed(List.of(Bound.COUNT.id(), bound.id()), "and");
        values.error(Code.BAD_VALUE, deals.placeOf(bound.id()), both + " exclude each other");
      }
      deals
          .node(bound.id())
          .flatMap(values::count)
          .ifPresent(
              n ->
                  points.add(
                      new OfNumber(new DealsPoint.Total(bound, n), deals.placeOf(bound.id()))));
    }
    deals.node(INCLUDE).ifPresent(n -> points.addAll(holding(true, n)));
    deals.node(EXCLUDE).ifPresent(n -> points.addAll(holding(false, n)));
    return points;
  }

  private List<DealsPointDraft> holding(boolean wanted, YamlNode node) {
    List<YamlNode> items = node instanceof Sequence list ? list.items() : List.of(node);
    if (items.isEmpty()) {
      values.error(Code.MISSING, node.place(), "this list of packages is empty");
    }
    return items.stream().flatMap(i -> item(wanted, i).stream()).toList();
  }

  private Optional<DealsPointDraft> item(boolean wanted, YamlNode node) {
    if (node instanceof Mapping terms) {
      if (terms.entries().isEmpty()) {
        values.error(Code.MISSING, node.place(), "these terms are empty");
      }
      return Optional.of(
          new OfTerms(wanted, terms.entries().stream().filter(e -> !e.isNameless()).toList()));
    }
    return values.text(node).map(id -> new OfPackage(wanted, id));
  }

  private void error(Code code, Fields at, String message) {
    values.error(code, at.place(), message);
  }
}
