package parley.app.importing;

import java.util.ArrayList;
import java.util.List;
import parley.app.draft.CaseDraft.RuleText;
import parley.app.importing.AdditiveModel.Matter;
import parley.app.importing.Rectangle.Bound;
import parley.model.StatementKind;

/**
 * Rectangles as preferences: each unmet on the packages to which it adds nothing.
 *
 * @param ids of its issues, in the same order
 * @param never a condition that no package meets
 */
record RectangleRules(List<Matter> issues, List<String> ids, String never) {
  /** What a bound says about the numbers of its issue. */
  private enum Span {
    NONE,
    SOME,
    ALL
  }

  /** {@return the preference for a rectangle that is worth something} */
  RuleText rule(int number, Rectangle rectangle, String claim) {
    boolean isNowhere = rectangle.bounds().stream().anyMatch(b -> span(b) == Span.NONE);
    List<Bound> bounds = rectangle.bounds().stream().filter(b -> span(b) == Span.SOME).toList();
    boolean isEverywhere = bounds.isEmpty() && !isNowhere;
    boolean isMet = rectangle.isOutside() ? isNowhere : isEverywhere;
    boolean isNeverMet = rectangle.isOutside() ? isEverywhere : isNowhere;
    RuleText rule =
        new RuleText(
            StatementKind.PREFERENCE,
            "Rectangle " + number,
            rectangle.worth(),
            "rectangle_" + number,
            isMet ? never : isNeverMet ? "" : condition(bounds, rectangle.isOutside()),
            "The package lies %s rectangle %d."
                .formatted(rectangle.isOutside() ? "in" : "outside", number),
            claim);
    return isMet ? rule.alwaysMet() : rule;
  }

  private Span span(Bound bound) {
    int first = first(bound.issue());
    int last = last(bound.issue());
    if (bound.from() > bound.to() || bound.from() > last || bound.to() < first) {
      return Span.NONE;
    }
    return bound.from() <= first && bound.to() >= last ? Span.ALL : Span.SOME;
  }

  private String condition(List<Bound> bounds, boolean isInside) {
    List<String> parts = new ArrayList<>();
    for (Bound bound : bounds) {
      String issue = ids.get(bound.issue());
      if (bound.from() > first(bound.issue())) {
        parts.add(issue + (isInside ? " >= " : " < ") + bound.from());
      }
      if (bound.to() < last(bound.issue())) {
        parts.add(issue + (isInside ? " <= " : " > ") + bound.to());
      }
    }
    return String.join(isInside ? ", " : " || ", parts);
  }

  private int first(int issue) {
    return Integer.parseInt(issues.get(issue).options().get(0));
  }

  private int last(int issue) {
    List<String> options = issues.get(issue).options();
    return Integer.parseInt(options.get(options.size() - 1));
  }
}
