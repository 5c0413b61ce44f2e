package parley.model.expectation;

import java.util.List;
import java.util.Optional;
import parley.model.Place;
import parley.model.Word;

/** What a scenario's author holds to be right, all names in it checked. */
public sealed interface Expectation {
  /** {@return what it is about, such as {@code package first_offer}} */
  String about();

  Remarks remarks();

  Place place();

  /** An expectation of one package, as it stands or changed by a what-if. */
  record OfPackage(Subject subject, List<Point> points, Remarks remarks, Place place)
      implements Expectation {
    public OfPackage {
      points = List.copyOf(points);
    }

    @Override
    public String about() {
      return subject.kind().id() + " " + subject.id();
    }
  }

  /** An expectation of the deals among all packages. */
  record OfDeals(List<DealsPoint> points, Remarks remarks, Place place) implements Expectation {
    public OfDeals {
      points = List.copyOf(points);
    }

    @Override
    public String about() {
      return "deals";
    }
  }

  /**
   * An expectation that the scenario is refused.
   *
   * @param text what the error must say, or its code
   */
  record OfError(String text, Remarks remarks, Place place) implements Expectation {
    @Override
    public String about() {
      return "error";
    }
  }

  /**
   * Whatever the expectation is of.
   *
   * @param todo why it is known not to hold so far; empty if it should
   * @param tags words by which it can be selected
   */
  record Remarks(Optional<String> todo, List<String> tags) {
    public Remarks {
      tags = List.copyOf(tags);
    }
  }

  /**
   * What an expectation of a package is about.
   *
   * @param id names it in its scenario
   */
  record Subject(Kind kind, String id) {
    /** Whether the package stands as it is or is changed by a what-if. */
    public enum Kind implements Word {
      PACKAGE,
      WHAT_IF;
    }
  }
}
