package parley.model.wording;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Condition;
import parley.model.Impossibility;
import parley.model.Period;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.wording.Clause.Always;
import parley.model.wording.Clause.Every;
import parley.model.wording.Clause.Shared;
import parley.model.wording.Phrase.Form;

/**
 * Stances as a person would say them: "Anna holds out unless Cleaning is "A weekly plan"; gives
 * that up if …". A rule says when a demand is not met; a sentence says what is asked for.
 */
public final class StanceWording {
  private final RuleSet rules;
  private final ClauseReader reader;
  private final Prose prose;

  /** For the stances of a case, with the shared rules that they rest on. */
  public StanceWording(RuleSet rules) {
    this.rules = rules;
    this.reader = new ClauseReader(rules.agenda());
    this.prose = new Prose(rules);
  }

  /** {@return the whole sentence, without a full stop: what is held, and when that is given up} */
  public String of(Stance stance) {
    String given =
        concessions(stance).stream()
            .map(c -> condition(c.rule().condition()))
            .collect(Collectors.joining(", or "));
    return alone(stance)
        + (given.isEmpty() ? "" : "; " + verb(stance, "give") + " that up " + given);
  }

  /** {@return the same without the concessions} */
  public String alone(Stance stance) {
    Clause condition = Clauses.simplified(reader.read(stance.rule().condition()));
    return switch (stance.kind()) {
      case RED_LINE -> redLine(stance, condition);
      case DEMAND -> demand(stance, condition);
      case PREFERENCE -> preference(stance, condition);
      case CONCESSION -> concession(stance);
    };
  }

  /** {@return a condition after its "if", or what stands for it where it never changes} */
  public String condition(Condition condition) {
    Clause clause = Clauses.simplified(reader.read(condition));
    if (clause instanceof Always always) {
      return always.value() ? "whatever is agreed" : "in no package";
    }
    return "if " + prose.of(clause, Form.FINITE);
  }

  /** {@return "A package is impossible if …", without its full stop} */
  public String impossible(Impossibility impossibility) {
    Clause clause = Clauses.simplified(reader.read(impossibility.rule().condition()));
    return clause instanceof Always always
        ? (always.value() ? "Every" : "No") + " package is impossible"
        : "A package is impossible if " + prose.of(clause, Form.FINITE);
  }

  /** {@return the concessions that give a stance up while both are in force} */
  public List<Stance> concessions(Stance stance) {
    return rules.stancesOf(stance.party()).stream()
        .filter(s -> s.givesUp(stance))
        .filter(s -> overlap(s.rule().inForce(), stance.rule().inForce()))
        .toList();
  }

  /** {@return the stances that a concession gives up while both are in force} */
  public List<Stance> givenUp(Stance concession) {
    return rules.stancesOf(concession.party()).stream()
        .filter(concession::givesUp)
        .filter(s -> overlap(s.rule().inForce(), concession.rule().inForce()))
        .toList();
  }

  private String redLine(Stance stance, Clause condition) {
    if (condition instanceof Always always && !always.value()) {
      return who(stance) + " never " + verb(stance, "walk") + " away over this";
    }
    return who(stance) + " " + verb(stance, "walk") + " away " + conditional(condition);
  }

  private String demand(Stance stance, Clause unmet) {
    if (unmet instanceof Always always) {
      return always.value()
          ? who(stance) + " " + verb(stance, "hold") + " out whatever is agreed"
          : who(stance) + " never " + verb(stance, "hold") + " out over this";
    }
    Situation situation = Situation.of(unmet);
    Clause asked = situation.asked();
    String held = who(stance) + " " + verb(stance, "hold") + " out ";
    boolean isPlain = prose.negatives(asked) <= prose.negatives(asked.contrary());
    if (situation.isBare() || !isPlain) {
      return opened(situation, held + conditional(Situation.whole(situation.rest())));
    }
    return opened(situation, held + "unless " + prose.of(asked, Form.FINITE));
  }

  private String preference(Stance stance, Clause unmet) {
    if (unmet instanceof Always always) {
      return who(stance) + " would like what " + (always.value() ? "no" : "every") + " package has";
    }
    Situation situation = Situation.of(unmet);
    String liked = prose.of(situation.asked(), Form.INFINITIVE);
    return opened(situation, who(stance) + " would like " + liked);
  }

  private String concession(Stance stance) {
    List<String> names =
        givenUp(stance).stream().map(s -> Phrases.quoted(s.rule().name())).distinct().toList();
    String what =
        names.isEmpty()
            ? Phrases.quoted(stance.demandName().orElse(""))
            : Amounts.listed(names, "and");
    String gives = who(stance) + " " + verb(stance, "give") + " up " + what + " ";
    return gives + condition(stance.rule().condition());
  }

  private String conditional(Clause clause) {
    return clause instanceof Always always && always.value()
        ? "whatever is agreed"
        : "if " + prose.of(clause, Form.FINITE);
  }

  private String opened(Situation situation, String sentence) {
    return situation.given().isEmpty()
        ? sentence
        : "If " + prose.of(Situation.whole(situation.given()), Form.FINITE) + ", " + sentence;
  }

  private String who(Stance stance) {
    return rules.agenda().partyTitle(stance.party());
  }

  private String verb(Stance stance, String verb) {
    return Nouns.isPlural(who(stance)) ? verb : verb + "s";
  }

  private static boolean overlap(Period a, Period b) {
    return isBefore(a, b) && isBefore(b, a);
  }

  private static boolean isBefore(Period a, Period b) {
    return a.from().isEmpty() || b.until().isEmpty() || a.from().get().isBefore(b.until().get());
  }

  /**
   * A case that is not met, in two: the shared conclusions that set the scene, and what is wrong
   * there.
   */
  private record Situation(List<Clause> given, List<Clause> rest) {
    /** Where there is nothing but conclusions, they are what is wrong. */
    static Situation of(Clause unmet) {
      List<Clause> parts = unmet instanceof Every ? unmet.parts() : List.of(unmet);
      List<Clause> given = parts.stream().filter(Situation::isGiven).toList();
      List<Clause> rest = parts.stream().filter(p -> !isGiven(p)).toList();
      return rest.isEmpty() ? new Situation(List.of(), parts) : new Situation(given, rest);
    }

    /** {@return what the party asks for in this situation} */
    Clause asked() {
      return Clauses.simplified(whole(rest).contrary());
    }

    boolean isBare() {
      return rest.stream().allMatch(Situation::isGiven);
    }

    static Clause whole(List<Clause> parts) {
      return parts.size() == 1 ? parts.get(0) : new Every(parts);
    }

    private static boolean isGiven(Clause part) {
      return part instanceof Shared shared && !shared.negated();
    }
  }
}
