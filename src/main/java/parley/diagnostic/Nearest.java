package parley.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the known name that somebody probably meant. */
public final class Nearest {
  private static final int LISTED_MAX = 8;
  private static final int LENGTH_MAX = 80;

  private Nearest() {}

  /**
   * {@return the known name at the least edit distance (insert, delete, replace, swap of
   * neighbours: Damerau 1964), if that is at most a third of the longer name's length, and so for
   * each word where both names have as many: {@code european_union} is not {@code european_allies}
   * mistyped; or one of the same words in another order. Ties by the alphabet; none for a name
   * longer than 80 characters}
   */
  public static Optional<String> to(String name, Collection<String> known) {
    return known.stream()
        .filter(k -> isNear(name, k))
        .min(
            Comparator.comparingInt((String k) -> distance(name, k))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@return "did you mean …" if a known name is near; else the known names if they are few} */
  public static Optional<String> help(String name, Collection<String> known) {
    Optional<String> nearest = to(name, known);
    if (nearest.isPresent()) {
      return Optional.of("did you mean `" + nearest.get() + "`?");
    }
    if (known.isEmpty() || known.size() > LISTED_MAX) {
      return Optional.empty();
    }
    return Optional.of("known here: " + list(known));
  }

  private static String list(Collection<String> names) {
    List<String> quoted = names.stream().map(n -> "`" + n + "`").toList();
    return quoted.stream().collect(Collectors.joining(", "));
  }

  private static boolean isNear(String name, String known) {
    if (Math.max(name.length(), known.length()) > LENGTH_MAX) {
      return false;
    }
    String one = name.toLowerCase(Locale.ROOT);
    String other = known.toLowerCase(Locale.ROOT);
    List<String> words = words(one);
    List<String> others = words(other);
    return isMistyped(one, other)
        ? words.size() != others.size()
            || IntStream.range(0, words.size())
                .allMatch(i -> isMistyped(words.get(i), others.get(i)))
        : words.stream().sorted().toList().equals(others.stream().sorted().toList());
  }

  private static boolean isMistyped(String name, String known) {
    int most = Math.max(name.length(), known.length()) / 3;
    return Math.abs(name.length() - known.length()) <= most && distance(name, known) <= most
        || isTurned(name, known);
  }

  /** Two letters are too few for one of them to be wrong: {@code us} is not {@code un}. */
  private static boolean isTurned(String name, String known) {
    return name.length() == 2 && new StringBuilder(name).reverse().toString().equals(known);
  }

  private static List<String> words(String name) {
    return List.of(name.split("[_\\s-]+", -1));
  }

  /** Optimal string alignment distance. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        d[i][j] = cell(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(String a, String b, int[][] d, int i, int j) {
    int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replace);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
