package parley.scenario.expect;

import java.util.List;
import parley.model.Place;
import parley.model.expectation.Expectation.OfError;
import parley.model.expectation.Expectation.Remarks;
import parley.model.expectation.Expectation.Subject;
import parley.scenario.yaml.YamlNode.Scalar;

/** An item of {@code expect} as written: of the right form, its names not yet checked. */
public sealed interface ExpectationDraft {
  /**
   * An expectation of packages or what-ifs.
   *
   * @param all whether it is of all that there are; there are no rows then
   * @param points expected of each
   */
  record OfPackages(
      Subject.Kind kind,
      boolean all,
      List<Row> rows,
      List<PointDraft> points,
      Remarks remarks,
      Place place)
      implements ExpectationDraft {}

  /**
   * One of the packages that an expectation is about.
   *
   * @param points expected of it alone
   * @param place of the expectation, or of the row in a table
   */
  record Row(Scalar id, List<PointDraft> points, Place place) {}

  /** An expectation of the deals among all packages. */
  record OfDeals(List<DealsPointDraft> points, Remarks remarks, Place place)
      implements ExpectationDraft {}

  /** An expectation that the scenario is refused, in which there are no names. */
  record Refused(OfError error) implements ExpectationDraft {}
}
