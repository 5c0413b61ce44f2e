package parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;
import parley.model.result.Verification;

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

  /** Writes one line for each case of which the two readings were compared. */
  public static void verified(Appendable out, List<Verification> all) throws IOException {
    for (Verification verified : all) {
      out.append(verified.caseId()).append(": ");
      out.append(many(verified.packages(), "random package")).append(" on ");
      out.append(many(verified.days().size(), "date")).append(" (seed " + verified.seed() + "): ");
      out.append("both readings agree\n");
      if (verified.stopped().isPresent()) {
        out.append("  on some dates rule by rule only; the analysis " + verified.stopped().get());
        out.append('\n');
      }
    }
  }

  /**
   * Writes one object with all problems.
   *
   * @param verified empty unless the two readings were compared; it then has a field of its own
   */
  public static void json(Appendable out, List<Diagnostic> problems, List<Verification> verified)
      throws IOException {
    Json.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("findings");
          for (Diagnostic problem : problems) {
            problem(json, problem);
          }
          json.writeEndArray();
          if (!verified.isEmpty()) {
            verified(json, verified);
          }
          json.writeEndObject();
        });
  }

  private static void verified(JsonGenerator json, List<Verification> all) throws IOException {
    json.writeArrayFieldStart("verified");
    for (Verification verified : all) {
      json.writeStartObject();
      json.writeStringField("case", verified.caseId());
      json.writeNumberField("packages", verified.packages());
      Json.strings(json, "dates", verified.days().stream().map(LocalDate::toString).toList());
      json.writeNumberField("seed", verified.seed());
      json.writeBooleanField("complete", verified.stopped().isEmpty());
      json.writeEndObject();
    }
    json.writeEndArray();
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
    return String.format(Locale.ROOT, "%,d", count) + " " + noun + (count == 1 ? "" : "s");
  }
}
