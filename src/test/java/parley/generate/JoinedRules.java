package parley.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.testing.Held;

/**
 * Large cases for measuring: every rule joins 2 to 4 issues, each with one or two of its options.
 *
 * @param issues how many
 * @param options an issue
 * @param rules how many, shared out to the parties in turn
 * @param window how far apart the issues of a rule may lie; {@code issues} for anywhere
 * @param parties how many
 * @param conceded whether every fourth rule is a concession on the demand before it, in its window
 */
public record JoinedRules(
    int issues, int options, int rules, int window, int parties, boolean conceded) {
  /** Red lines and demands only, for three parties. */
  public static JoinedRules plain(int issues, int options, int rules, int window) {
    return new JoinedRules(issues, options, rules, window, 3, false);
  }

  /** {@return the rules of this seed} */
  public RuleSet of(long seed) {
    Random random = new Random(seed);
    Agenda agenda = agenda();
    List<Stance> stances = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      int start = 0;
      for (int r = p; r < rules; r += parties) {
        boolean concedes = conceded && r / parties % 4 == 3;
        start = concedes ? start : random.nextInt(Math.max(1, issues - window + 1));
        stances.add(stance("p" + p, r, r / parties, start, random));
      }
    }
    return new RuleSet(agenda, stances, List.of());
  }

  private Agenda agenda() {
    List<Option> named = new ArrayList<>();
    for (int o = 0; o < options; o++) {
      named.add(Option.named("o" + o, "option " + o));
    }
    List<Issue> list = new ArrayList<>();
    for (int i = 0; i < issues; i++) {
      list.add(new Issue("i" + i, "Issue " + i, Optional.empty(), named, "o0"));
    }
    List<Party> parties = new ArrayList<>();
    for (int p = 0; p < this.parties; p++) {
      parties.add(new Party("p" + p, "Party " + p));
    }
    return new Agenda("joined", "Joined", parties, list);
  }

  private Stance stance(String party, int number, int turn, int start, Random random) {
    Place place = new Place("rules/joined/" + party + ".drl", number + 1, 1, 1);
    Rule rule =
        new Rule(
            party,
            "Rule " + number,
            condition(place, start, random),
            Because.of("because"),
            List.of(),
            Fraction.ONE,
            Period.always(),
            place);
    if (conceded && turn % 4 == 3) {
      return Held.concession(rule, "d" + (turn - 1), Fraction.of(0.5));
    }
    return turn % 4 == 0
        ? Held.redLine(rule, Fraction.ONE)
        : Held.demand(rule, "d" + turn, Fraction.of(1 + random.nextInt(3)));
  }

  private Condition condition(Place place, int start, Random random) {
    int joined = Math.min(2 + random.nextInt(3), Math.min(window, issues));
    Set<Integer> chosen = new LinkedHashSet<>();
    while (chosen.size() < joined) {
      chosen.add(start + random.nextInt(Math.min(window, issues)));
    }
    List<Condition> parts = new ArrayList<>();
    for (int i : chosen) {
      Set<String> among = new LinkedHashSet<>();
      int count = 1 + random.nextInt(2);
      while (among.size() < Math.min(count, options)) {
        among.add("o" + random.nextInt(options));
      }
      parts.add(new Condition.Comparison(place, "i" + i, Operator.IN, List.copyOf(among), among));
    }
    return new Condition.All(place, parts);
  }
}
