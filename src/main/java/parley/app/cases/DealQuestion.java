package parley.app.cases;

import java.util.Optional;
import parley.app.context.WrongInput;
import parley.question.search.Criterion;

/**
 * Which deals to list.
 *
 * @param by what makes one better than another
 * @param efficient whether only Pareto-efficient ones count
 * @param to the package that deals should be near; present iff they are listed by that
 * @param dealsMax how many at most
 * @param nearMax how many packages at most that come near to a deal, where there is none
 */
public record DealQuestion(
    Criterion by, boolean efficient, Optional<String> to, int dealsMax, int nearMax) {
  public DealQuestion {
    boolean nearest = by == Criterion.NEAREST;
    if (nearest && to.isEmpty()) {
      throw wrong("`--by nearest` needs a package to be near", "add --to PACKAGE");
    }
    if (!nearest && to.isPresent()) {
      throw wrong("`--to` goes with `--by nearest` only", "leave one of them out");
    }
    if (efficient && !by.weighs()) {
      throw wrong(
          "`--efficient` is about satisfaction, `--by " + by.id() + "` is not",
          "order efficient deals by satisfaction, such as `--by fairest`");
    }
  }

  private static WrongInput wrong(String message, String help) {
    return new WrongInput(message, help);
  }
}
