package parley.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of problem, each with an id that never changes. */
public enum Code {
  /** The file cannot be read: missing, too large, binary, not UTF-8. */
  UNREADABLE(1),
  /** The text does not follow the grammar of its language. */
  SYNTAX(2),
  /** Drools knows it; the safe part of its language does not. */
  NOT_ALLOWED(3),
  UNKNOWN_KEY(4),
  DUPLICATE(5),
  WRONG_TYPE(6),
  MISSING(7),
  UNKNOWN_PARTY(8),
  UNKNOWN_ISSUE(9),
  UNKNOWN_OPTION(10),
  UNKNOWN_PACKAGE(11),
  UNKNOWN_RULE(12),
  UNKNOWN_CONCLUSION(13),
  UNKNOWN_DEMAND(14),
  UNKNOWN_CLAIM(15),
  /** A claim is cited by a rule of a party that it says nothing of. */
  FOREIGN_CLAIM(16),
  /** A comparison by order, or with a number, on an issue that has no numbers; or the reverse. */
  WRONG_VALUE(17),
  BAD_DATE(18),
  EMPTY_PERIOD(19),
  NO_RULES(20),
  /** A rule file's package names no party of the case. */
  WRONG_PACKAGE(21),
  /** Conclusions, or packages, that rest on themselves. */
  CIRCLE(22),
  UNKNOWN_VARIABLE(23),
  /** The two readings of a rule differ: a fault that must not pass silently. */
  READINGS_DIFFER(25),
  /** An id that is not of an id's form, or that is a word of the rule language. */
  BAD_NAME(30),
  /** A value that its key does not take. */
  BAD_VALUE(31),

  RULE_WITHOUT_CLAIM(40),
  CLAIM_WITHOUT_RULE(41),
  UNUSED_ISSUE(42),
  UNUSED_OPTION(43),
  UNUSED_CONCLUSION(44),
  NEVER_IN_FORCE(45),
  EXPECTATION_WITHOUT_DATE(46),
  NO_EFFECT(47),
  /** A file of rules or claims looks like a copy of another one beside it. */
  COPIED_FILE(48),
  /** On a scenario's day, a party that must agree has no stance in force. */
  NO_RULE_IN_FORCE(49),

  /** No package meets a rule's condition. */
  NEVER_FIRES(50),
  /** A part of a condition holds for every package, or for none. */
  CONSTANT_PART(51),
  /** A condition is the same without one of its parts. */
  IDLE_PART(52),
  /** Two stances of a party have the same condition. */
  SAME_STANCE(53),
  /** No verdict changes if the stance is deleted. */
  SUPERFLUOUS_STANCE(54),
  /** Whenever a demand is unmet, another of the same party is unmet too. */
  NESTED_DEMAND(55),
  UNMEETABLE_DEMAND(56),
  /** No verdict changes if the concession is deleted. */
  IDLE_CONCESSION(57),
  ACCEPTS_NOTHING(58),
  ACCEPTS_EVERYTHING(59),
  /** Every party refuses each package that has the option. */
  REFUSED_OPTION(61),
  /** One wording of a stance ends before the next begins. */
  DATE_GAP(62),
  /** One wording of a stance ends after the next begins. */
  DATE_OVERLAP(63),
  /** An annotation accepts a finding that is not there. */
  IDLE_ACCEPTANCE(64),

  /** A stance is of another kind than every claim that it rests on. */
  UNLIKE_CLAIMS(70),
  /** A stance is in force before any claim that it rests on was published. */
  BEFORE_CLAIMS(71),
  /** A package rests on a claim that was published after the scenario's day. */
  LATER_CLAIM(72),
  /** A stance's own words speak for what its condition speaks against. */
  REVERSED_STANCE(73),
  /** A list names an option twice. */
  REPEATED_OPTION(74),
  /** A scenario proposes a package that a rule calls impossible. */
  IMPOSSIBLE_PACKAGE(75),
  /** Two different demands of a party have one name at the same time. */
  SHARED_DEMAND_NAME(76),
  /** A demand or preference of weight 0. */
  NO_WEIGHT(77),
  /** Two packages of a scenario are the same. */
  SAME_PACKAGE(78),
  EMPTY_PACKAGE(79),
  /** A scenario's parties are not all. */
  PARTY_LEFT_OUT(80),
  /** A comma and a bare {@code ||} stand side by side. */
  COMMA_BESIDE_OR(81);

  private static final int FIRST_OF_CHECKS = 40;

  private final int number;
  private final String id;

  Code(int number) {
    this.number = number;
    this.id = "PAR" + String.valueOf(1000 + number).substring(1);
  }

  /** {@return whether it says of a file that can be used that it is probably not what was meant} */
  public boolean isCheck() {
    return number >= FIRST_OF_CHECKS;
  }

  /** {@return whether it says that nothing has a name} */
  public boolean isOfName() {
    return number >= UNKNOWN_PARTY.number && number <= UNKNOWN_CLAIM.number;
  }

  /** {@return the code of an id; empty if there is none} */
  public static Optional<Code> ofId(String id) {
    return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
  }

  public static List<String> checkIds() {
    return Arrays.stream(values()).filter(Code::isCheck).map(Code::id).toList();
  }

  /** {@return such as {@code PAR012}; never given to another problem} */
  public String id() {
    return id;
  }
}
