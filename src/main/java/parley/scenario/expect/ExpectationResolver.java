package parley.scenario.expect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.model.RuleSet;
import parley.model.expectation.DealsPoint;
import parley.model.expectation.Expectation;
import parley.model.expectation.Expectation.Remarks;
import parley.model.expectation.Expectation.Subject;
import parley.model.expectation.Point;
import parley.scenario.expect.ExpectationDraft.OfDeals;
import parley.scenario.expect.ExpectationDraft.OfPackages;
import parley.scenario.expect.ExpectationDraft.Refused;
import parley.scenario.expect.ExpectationDraft.Row;
import parley.scenario.yaml.Values;

/** Checks the names in a scenario's expectations. */
public final class ExpectationResolver {
  private final Surroundings around;
  private final List<String> tags;
  private final CaseNames names;
  private final Problems problems;

  /**
   * Prepares.
   *
   * @param tags the scenario's own, which all its expectations have too
   */
  public ExpectationResolver(Surroundings around, List<String> tags, Values values) {
    this.around = around;
    this.tags = List.copyOf(tags);
    this.names = new CaseNames(around.agenda(), around.parties(), values);
    this.problems = values.problems();
  }

  /** {@return the expectations of a draft, one for each package that it is about} */
  public List<Expectation> resolve(ExpectationDraft draft) {
    if (draft instanceof OfPackages packages) {
      return ofPackages(packages);
    } else if (draft instanceof OfDeals deals) {
      return List.of(ofDeals(deals));
    }
    return List.of(((Refused) draft).error());
  }

  private Expectation ofDeals(OfDeals written) {
    List<DealsPoint> points =
        written.points().stream()
            .flatMap(p -> p.resolve(names, around.packages()).stream())
            .toList();
    return new Expectation.OfDeals(points, tagged(written.remarks()), written.place());
  }

  private List<Expectation> ofPackages(OfPackages written) {
    boolean isPackage = written.kind() == Subject.Kind.PACKAGE;
    Collection<String> known = isPackage ? around.packages().keySet() : around.whatIfs().keySet();
    String what = isPackage ? "package" : "what-if";
    List<Expectation> all = new ArrayList<>();
    if (written.all()) {
      if (known.isEmpty()) {
        problems.error(
            Code.MISSING, written.place(), "this scenario has no " + what + " to expect it of");
      }
      known.forEach(id -> all.add(ofPackage(id, List.of(), written, written.place())));
    }
    for (Row row : written.rows()) {
      Optional<String> id = names.subject(what, row.id(), known);
      all.add(ofPackage(id.orElse(row.id().text()), row.points(), written, row.place()));
    }
    return all;
  }

  private Expectation ofPackage(String id, List<PointDraft> own, OfPackages written, Place place) {
    Optional<RuleSet> rules =
        written.kind() == Subject.Kind.PACKAGE
            ? Optional.of(around.rules())
            : around.whatIfs().getOrDefault(id, Optional.of(around.rules()));
    List<Point> points = new ArrayList<>();
    written.points().forEach(p -> p.resolve(names, rules).ifPresent(points::add));
    own.forEach(p -> p.resolve(names, rules).ifPresent(points::add));
    Subject subject = new Subject(written.kind(), id);
    return new Expectation.OfPackage(subject, points, tagged(written.remarks()), place);
  }

  private Remarks tagged(Remarks remarks) {
    Set<String> all = new LinkedHashSet<>(tags);
    all.addAll(remarks.tags());
    return new Remarks(remarks.todo(), List.copyOf(all));
  }
}
