package parley.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import parley.model.Agreement;
import parley.model.Fraction;
import parley.model.Party;

/** Who sits at the table, and who of them has to accept. */
final class RandomTable {
  private final Random random;

  RandomTable(Random random) {
    this.random = random;
  }

  /** {@return a party that may be silent, may have votes and may have a reservation value} */
  Party party(String id, String title) {
    List<String> shares = List.of("1/3", "0.25", "0.5", "0.8", "1");
    Optional<Fraction> least =
        random.nextBoolean()
            ? Fraction.parse(shares.get(random.nextInt(shares.size())))
            : Optional.empty();
    return new Party(id, title, Optional.empty(), least, random.nextInt(4), random.nextInt(3) == 0);
  }

  /** {@return a rule that these parties could meet} */
  Agreement agreement(List<Party> parties) {
    int votes = parties.stream().mapToInt(Party::votes).sum();
    List<String> must = new ArrayList<>();
    parties.stream().map(Party::id).filter(p -> random.nextInt(3) == 0).forEach(must::add);
    OptionalInt atLeast = some(parties.size());
    OptionalInt votesAtLeast = votes == 0 ? OptionalInt.empty() : some(votes);
    return random.nextInt(3) == 0 ? Agreement.ofAll() : new Agreement(must, atLeast, votesAtLeast);
  }

  private OptionalInt some(int most) {
    return random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(most)) : OptionalInt.empty();
  }

  /** {@return a party as the agenda's file says it} */
  static String yaml(Party party) {
    List<String> fields = new ArrayList<>(List.of("title: " + party.title()));
    party.reservation().ifPresent(r -> fields.add("reservation: " + r));
    if (party.votes() > 0) {
      fields.add("votes: " + party.votes());
    }
    if (party.indifferent()) {
      fields.add("indifferent: true");
    }
    return "  " + party.id() + ": {" + String.join(", ", fields) + "}\n";
  }

  /** {@return the agreement rule as the agenda's file says it; nothing if all have to accept} */
  static String yaml(Agreement agreement) {
    List<String> fields = new ArrayList<>();
    if (!agreement.must().isEmpty()) {
      fields.add("must: [" + String.join(", ", agreement.must()) + "]");
    }
    agreement.atLeast().ifPresent(n -> fields.add("at_least: " + n));
    agreement.votesAtLeast().ifPresent(n -> fields.add("votes_at_least: " + n));
    return fields.isEmpty()
        ? ""
        : fields.stream().collect(Collectors.joining(", ", "agreement: {", "}\n"));
  }
}
