package parley.model.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Place;

/**
 * A source and what it claims.
 *
 * @param id the first part of its claims' ids
 * @param url the web page where it stands, checked to be one
 * @param document the file that holds its text
 * @param sha256 of that file, in hexadecimal
 * @param published when, as stated or inferred
 * @param inferred whether the date is inferred; the text itself bears none then
 * @param datedBecause the reason for the date
 * @param claims in the register's order
 */
public record Article(
    String id,
    String title,
    Optional<String> url,
    Optional<String> document,
    Optional<String> sha256,
    Optional<LocalDate> published,
    boolean inferred,
    Optional<String> datedBecause,
    List<Claim> claims,
    Place place) {
  public Article {
    claims = List.copyOf(claims);
  }

  /** {@return whether it appeared after the given day; false if its date is unknown} */
  public boolean isLaterThan(LocalDate day) {
    return published.isPresent() && published.get().isAfter(day);
  }
}
