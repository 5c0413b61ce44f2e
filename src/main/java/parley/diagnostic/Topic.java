package parley.diagnostic;

import java.util.List;

/**
 * What a problem is about, as a value. Whoever decides by a problem decides by its code and this,
 * never by its message, which is for people.
 *
 * @param names those that it is about, as they are written
 */
public record Topic(Kind kind, List<String> names) {
  /** Nothing that anybody decides by. */
  public static final Topic NONE = new Topic(Kind.OTHER, List.of());

  /** An import, or the lack of one. */
  public static final Topic IMPORT = new Topic(Kind.IMPORT, List.of());

  public Topic {
    names = List.copyOf(names);
  }

  /** What kind of thing the names are names of. */
  public enum Kind {
    /** What a finding speaks of, which whoever accepts it is to name. */
    FINDING,
    ISSUE,
    IMPORT,
    OTHER
  }

  /** {@return one or several issues, or what they are compared with} */
  public static Topic issues(String... ids) {
    return new Topic(Kind.ISSUE, List.of(ids));
  }
}
