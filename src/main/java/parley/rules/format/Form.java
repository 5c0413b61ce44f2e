package parley.rules.format;

/** How much of a rule file is written out. */
public enum Form {
  /** Without what Parley knows anyway: the head, {@code drools}, a semicolon at the end. */
  SHORT,
  /** As any Drools program can run it. */
  FULL
}
