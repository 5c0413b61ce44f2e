package parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;

/** Problems of files, for people and for programs. */
public final class ProblemReport {
  private ProblemReport() {}

  /** Writes each problem with its line, then a line that counts them; nothing if there is none. */
  public static void text(
      Appendable out, Collection<Diagnostic> problems, Collection<Source> sources)
      throws IOException {
    DiagnosticText text = new DiagnosticText(sources);
    for (Diagnostic problem : problems) {
      out.append(text.of(problem)).append('\n');
    }
    if (!problems.isEmpty()) {
      out.append(count(problems)).append('\n');
    }
  }

  /** {@return "2 errors, 1 warning in 2 files"} */
  public static String count(Collection<Diagnostic> problems) {
    long errors = problems.stream().filter(Diagnostic::isError).count();
    long files = problems.stream().map(p -> p.place().file()).distinct().count();
    return "%s, %s in %s"
        .formatted(
            many(errors, "error"), many(problems.size() - errors, "warning"), many(files, "file"));
  }

  /** Writes one object with all problems. */
  public static void json(Appendable out, List<Diagnostic> problems) throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("findings");
          for (Diagnostic problem : problems) {
            problem(json, problem);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void problem(JsonGenerator json, Diagnostic problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", problem.code().id());
    json.writeStringField("severity", problem.severity().id());
    json.writeStringField("file", problem.place().file());
    json.writeNumberField("line", problem.place().line());
    json.writeNumberField("column", problem.place().column());
    json.writeStringField("message", problem.message());
    Json.optional(json, "help", problem.help());
    json.writeEndObject();
  }

  private static String many(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
