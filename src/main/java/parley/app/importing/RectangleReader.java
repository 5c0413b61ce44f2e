package parley.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.importing.AdditiveModel.Matter;
import parley.app.importing.AdditiveModel.Utility;
import parley.app.importing.Rectangle.Bound;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Fraction;

/**
 * Reads a profile of GENIUS that adds up what rectangles of packages are worth, relative to the
 * highest utility that it names.
 */
record RectangleReader(Problems problems, List<Matter> issues, Map<String, Integer> places) {
  /** {@return whether a profile is of this kind} */
  static boolean isMeant(XmlElement root) {
    return !root.all("hyperRectangle").isEmpty() || !root.all("ufun").isEmpty();
  }

  /**
   * {@return the party; not whole if there are problems}
   *
   * @param places where in the model the issue of an index is
   * @param notes to which is added what the user should know
   */
  static Utility read(
      ImportSource source,
      XmlElement root,
      List<Matter> issues,
      Map<String, Integer> places,
      Problems problems,
      List<String> notes) {
    return new RectangleReader(problems, issues, places).utility(source, root, notes);
  }

  private Utility utility(ImportSource source, XmlElement root, List<String> notes) {
    plain(root.all("ufun"));
    List<Rectangle> rectangles = root.all("hyperRectangle").stream().map(this::rectangle).toList();
    Fraction sum = rectangles.stream().map(Rectangle::worth).reduce(Fraction.ZERO, Fraction::plus);
    Fraction best = XmlElement.number(root.all("utility"), "maxutility").orElse(Fraction.ZERO);
    if (best.signum() <= 0) {
      error(root, "`maxutility` of the rectangles is missing, or is not a number above 0");
    } else if (sum.compareTo(best) > 0) {
      notes.add(told(source, best, sum));
    }
    Fraction filler = best.compareTo(sum) > 0 ? best.minus(sum) : Fraction.ZERO;
    return Utility.ofRectangles(
        source,
        issues.size(),
        rectangles,
        filler,
        XmlElement.number(root.all("reservation"), "value").map(r -> r.times(best)));
  }

  private static String told(ImportSource source, Fraction best, Fraction sum) {
    return "The rectangles of %s sum to %s and its utility counts them relative to %s: satisfaction is the utility times %s. Which deals are efficient, and which is best by nash, is the same; fairest and total compare other numbers than the file's."
        .formatted(source.title(), sum, best, best.over(sum));
  }

  /** One function that adds its rectangles up is read. */
  private void plain(List<XmlElement> functions) {
    if (functions.size() > 1) {
      error(functions.get(1), "one `ufun` is read, and this is another");
    }
    for (XmlElement function : functions) {
      function
          .attribute("aggregation")
          .filter(a -> !a.equals("sum"))
          .ifPresent(
              a -> error(function, "rectangles are read that `sum` adds up, not `" + a + "`"));
      XmlElement.number(List.of(function), "weight")
          .filter(w -> !w.equals(Fraction.ONE))
          .ifPresent(w -> error(function, "a `ufun` has the weight 1 here"));
    }
  }

  private Rectangle rectangle(XmlElement element) {
    List<XmlElement> inside = element.children("INCLUDES");
    List<XmlElement> outside = element.children("EXCLUDES");
    if (!inside.isEmpty() && !outside.isEmpty()) {
      error(element, "a rectangle has `INCLUDES` or `EXCLUDES`, not both");
    }
    Optional<Fraction> utility = XmlElement.number(List.of(element), "utility");
    if (utility.isEmpty()) {
      error(element, "`utility` is missing, or is not a number");
    } else if (utility.get().signum() < 0) {
      error(element, "a rectangle worth less than 0 cannot be said in rules");
    }
    Fraction weight = XmlElement.number(List.of(element), "weight").orElse(Fraction.ONE);
    List<Bound> bounds = new ArrayList<>();
    for (XmlElement bound : outside.isEmpty() ? inside : outside) {
      bound(bound).ifPresent(bounds::add);
    }
    return new Rectangle(utility.orElse(Fraction.ZERO).times(weight), bounds, !outside.isEmpty());
  }

  private Optional<Bound> bound(XmlElement element) {
    Integer place = places.get(element.attribute("index").orElse(""));
    Optional<Integer> min = element.whole("min");
    Optional<Integer> max = element.whole("max");
    if (place == null) {
      error(element, "`index` is not that of an issue of this profile");
    } else if (!issues.get(place).isRange()) {
      error(element, "bounds are about issues of whole numbers, and this one has names");
    } else if (min.isEmpty() || max.isEmpty()) {
      error(element, "`min` or `max` is missing, or is not a whole number");
    } else {
      return Optional.of(new Bound(place, min.get(), max.get()));
    }
    return Optional.empty();
  }

  private void error(XmlElement element, String message) {
    problems.error(Code.BAD_VALUE, element.place(), message);
  }
}
