package parley.question.stability;

import java.util.List;
import java.util.Optional;

/**
 * Whether a package can come about from the status quo by moves of single parties.
 *
 * @param moves a shortest way; without moves if it is the status quo; empty if there is no way
 * @param willing whether each of them improves matters for the party that makes it
 * @param needsConsent the issues that differ and that nobody can change alone, or not that way
 */
public record Origins(Optional<List<PartyMove>> moves, boolean willing, List<String> needsConsent) {
  public Origins {
    moves = moves.map(List::copyOf);
    needsConsent = List.copyOf(needsConsent);
  }
}
