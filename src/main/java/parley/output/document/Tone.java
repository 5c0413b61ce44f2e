package parley.output.document;

/** What a stretch of text expresses beyond its words. */
public enum Tone {
  PLAIN,
  GOOD,
  DOUBT,
  BAD,
  STRONG,
  FAINT
}
