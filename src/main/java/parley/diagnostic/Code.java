package parley.diagnostic;

import java.util.Locale;

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
  FILE_NAME(48),
  /** On a scenario's day, a party that must agree has no stance in force. */
  NO_RULE_IN_FORCE(49);

  private final int number;

  Code(int number) {
    this.number = number;
  }

  /** {@return such as {@code PAR012}; never given to another problem} */
  public String id() {
    return String.format(Locale.ROOT, "PAR%03d", number);
  }
}
