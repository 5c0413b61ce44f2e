package parley.app.words;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Repeats;
import parley.diagnostic.Severity;
import parley.diagnostic.Source;

/** Problems of files, for people. */
public final class ProblemReport {
  private static final int SHOWN_MAX = 100;
  private static final int REPEATED = 3;

  private ProblemReport() {}

  /**
   * Writes the first hundred problems of each file with their lines, then a line that counts all;
   * nothing if there is none. A name that is unknown at many places is one problem: often it is
   * written wrong where it is given.
   */
  public static void text(Appendable out, Collection<Diagnostic> all, Collection<Source> sources)
      throws IOException {
    List<Diagnostic> problems = Repeats.folded(all, Code::isOfName, REPEATED);
    DiagnosticText text = new DiagnosticText(sources);
    Map<String, Integer> ofFile = new LinkedHashMap<>();
    for (Diagnostic problem : problems) {
      if (ofFile.merge(problem.place().file(), 1, Integer::sum) <= SHOWN_MAX) {
        out.append(text.of(problem)).append('\n');
      }
    }
    for (Map.Entry<String, Integer> file : ofFile.entrySet()) {
      if (file.getValue() > SHOWN_MAX) {
        String more = many(file.getValue() - SHOWN_MAX, "more problem");
        out.append(file.getKey()).append(": ").append(more).append("; fix those above first\n\n");
      }
    }
    if (!problems.isEmpty()) {
      out.append(count(problems)).append('\n');
    }
  }

  /** {@return "2 errors, 1 warning in 2 files", and how many notes if there are some} */
  public static String count(Collection<Diagnostic> problems) {
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    long notes = count(problems, Severity.NOTE);
    long files = problems.stream().map(p -> p.place().file()).distinct().count();
    return "%s, %s%s in %s"
        .formatted(
            many(errors, "error"),
            many(warnings, "warning"),
            notes == 0 ? "" : ", " + many(notes, "note"),
            many(files, "file"));
  }

  private static long count(Collection<Diagnostic> problems, Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).count();
  }

  /** {@return "1 file", "2 files"} */
  public static String many(long count, String noun) {
    return String.format(Locale.ROOT, "%,d", count) + " " + noun + (count == 1 ? "" : "s");
  }
}
