package parley.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Who has to accept for a deal. Where it says nothing at all, every party has to; else whatever it
 * says has to hold.
 *
 * @param must the ids of parties without which there is no deal
 * @param atLeast how many parties have to accept
 * @param votesAtLeast how many votes the parties that accept have to have together
 */
public record Agreement(List<String> must, OptionalInt atLeast, OptionalInt votesAtLeast) {
  private static final Agreement ALL =
      new Agreement(List.of(), OptionalInt.empty(), OptionalInt.empty());

  public Agreement {
    must = List.copyOf(must);
  }

  /** {@return that every party has to accept} */
  public static Agreement ofAll() {
    return ALL;
  }

  /** {@return whether every party has to accept} */
  public boolean isOfAll() {
    return must.isEmpty() && atLeast.isEmpty() && votesAtLeast.isEmpty();
  }

  /**
   * {@return whether there is a deal}
   *
   * @param parties those at the table
   * @param accepts by id
   */
  public boolean isMet(Collection<Party> parties, Predicate<String> accepts) {
    List<Party> accepting = parties.stream().filter(p -> accepts.test(p.id())).toList();
    if (isOfAll()) {
      return accepting.size() == parties.size();
    }
    return must.stream().allMatch(accepts)
        && accepting.size() >= atLeast.orElse(0)
        && votes(accepting) >= votesAtLeast.orElse(0);
  }

  /**
   * Something that an agreement rule asks and that can never be.
   *
   * @param key the key that asks it
   * @param party the id of the absentee; empty if it is about a number
   */
  public record Fault(String key, Optional<String> party, String message, String help) {}

  /** {@return what the rule asks in vain of the parties at the table} */
  public List<Fault> faults(Collection<Party> parties) {
    List<Fault> faults = new ArrayList<>(absentees(parties));
    int count = parties.size();
    if (atLeast.isPresent() && !isWithin(atLeast.getAsInt(), count)) {
      String found = "`at_least` is " + atLeast.getAsInt() + ", but there are ";
      faults.add(tooMany("at_least", found + count + " parties", count));
    }
    long votes = votes(parties);
    if (votesAtLeast.isPresent() && votes == 0) {
      faults.add(
          new Fault(
              "votes_at_least",
              Optional.empty(),
              "`votes_at_least` counts votes, but no party has any",
              "give parties `votes` in the agenda, such as `russia: {title: Russia, votes: 29}`"));
    } else if (votesAtLeast.isPresent() && !isWithin(votesAtLeast.getAsInt(), votes)) {
      String found = "`votes_at_least` is " + votesAtLeast.getAsInt() + ", but the parties have ";
      faults.add(tooMany("votes_at_least", found + votes + " votes together", votes));
    }
    return faults;
  }

  private List<Fault> absentees(Collection<Party> parties) {
    List<String> ids = parties.stream().map(Party::id).toList();
    return must.stream()
        .filter(party -> !ids.contains(party))
        .map(
            party ->
                new Fault(
                    "must",
                    Optional.of(party),
                    "`" + party + "` must accept, but is not among the parties that negotiate",
                    "those are: " + String.join(", ", ids)))
        .toList();
  }

  private static boolean isWithin(int asked, long most) {
    return asked >= 1 && asked <= most;
  }

  private static Fault tooMany(String key, String message, long most) {
    return new Fault(key, Optional.empty(), message, "write a number from 1 to " + most);
  }

  /** {@return how many votes some parties have together} */
  public static long votes(Collection<Party> parties) {
    return parties.stream().mapToLong(Party::votes).sum();
  }

  /** {@return who is needed, such as "6 of 8 needed, China must"; empty if all are} */
  public Optional<String> words(Collection<Party> parties) {
    List<String> words = new ArrayList<>();
    atLeast.ifPresent(n -> words.add(n + " of " + parties.size() + " needed"));
    votesAtLeast.ifPresent(n -> words.add(n + " of " + votes(parties) + " votes needed"));
    if (!must.isEmpty()) {
      words.add(titles(parties, must::contains) + " must");
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /**
   * {@return who is needed and who was missing, such as "6 of 8 needed, 5 accept; China must, and
   * does not"; empty if all are needed}
   */
  public Optional<String> words(Collection<Party> parties, Predicate<String> accepts) {
    List<Party> accepting = parties.stream().filter(p -> accepts.test(p.id())).toList();
    List<String> words = new ArrayList<>();
    atLeast.ifPresent(
        n ->
            words.add(
                n + " of " + parties.size() + " needed, " + verb(accepting.size(), "accept")));
    votesAtLeast.ifPresent(
        n ->
            words.add(
                n + " of " + votes(parties) + " votes needed, " + votes(accepting) + " accept"));
    if (!must.isEmpty()) {
      String missing = titles(parties, p -> must.contains(p) && !accepts.test(p));
      String needed = titles(parties, must::contains) + " must";
      boolean same = must.size() == 1;
      String not = same ? ", and does not" : "; missing: " + missing;
      words.add(needed + (missing.isEmpty() ? "" : not));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  private static String verb(int count, String verb) {
    return count + " " + verb + (count == 1 ? "s" : "");
  }

  private static String titles(Collection<Party> parties, Predicate<String> which) {
    List<String> titles =
        parties.stream().filter(p -> which.test(p.id())).map(Party::title).toList();
    int last = titles.size() - 1;
    return last < 1
        ? String.join("", titles)
        : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
  }
}
