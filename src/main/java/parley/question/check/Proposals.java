package parley.question.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Place;
import parley.model.Terms;

/**
 * What a scenario puts to whom, as far as the checks look at it.
 *
 * @param parties who must agree
 * @param packages in the file's order
 * @param place of its name
 */
public record Proposals(List<String> parties, List<Proposed> packages, Place place) {
  public Proposals {
    parties = List.copyOf(parties);
    packages = List.copyOf(packages);
  }

  /**
   * A package.
   *
   * @param title for people; may be empty
   * @param day the only one on which it is judged; empty: today, or several
   * @param claims the ids that it cites itself
   * @param isEmpty whether it neither says anything nor leaves anything open, nor takes anything
   *     over
   * @param settled what stands, the status quo included
   * @param open the issues left open
   * @param place of its id
   */
  public record Proposed(
      String id,
      String title,
      Optional<LocalDate> day,
      List<String> claims,
      boolean isEmpty,
      Terms settled,
      List<String> open,
      Place place) {
    public Proposed {
      claims = List.copyOf(claims);
      open = List.copyOf(open);
    }

    boolean isSameAs(Proposed other) {
      return settled.equals(other.settled) && open.equals(other.open);
    }
  }
}
