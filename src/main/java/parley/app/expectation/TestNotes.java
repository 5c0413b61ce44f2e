package parley.app.expectation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.mutation.MutationOptions;
import parley.app.options.Session;
import parley.app.suite.Reached;
import parley.diagnostic.DiagnosticText;
import parley.question.coverage.Coverage;
import parley.question.expectation.Untrusted;
import parley.question.mutation.MutationResult;

/** What {@code parley test} says beside its results, among the problems. */
final class TestNotes {
  private TestNotes() {}

  /** Shows what has been written into files, and says what could not be. */
  static void updated(Updating.Done done, PrintWriter diffs, Session session) {
    done.diffs()
        .forEach(
            d ->
                diffs.println(
                    d.lines().map(DiagnosticText::printable).collect(Collectors.joining("\n"))));
    done.refused()
        .forEach(
            r -> session.err().println("parley test: not updated: " + DiagnosticText.printable(r)));
  }

  static void undecided(MutationOptions mutation, List<MutationResult> mutants, Session session) {
    if (mutation.isMissedByUndecided(mutants)) {
      session
          .err()
          .println(
              "parley test: more than a tenth of the mutants are undecided, so no threshold for"
                  + " mutation is reached: allow more with --time-limit");
    }
  }

  static void missed(List<Reached> reached, Optional<Coverage> covered, Session session) {
    List<Reached> missed =
        reached.stream().filter(r -> !r.ok() && r.reached().isPresent()).toList();
    missed.forEach(r -> session.err().println("parley test: " + r.words()));
    if (!missed.isEmpty()) {
      covered
          .flatMap(Coverage::stopped)
          .ifPresent(s -> session.err().println("  incomplete: " + s));
    }
  }

  static void leftOut(Session session, Untrusted untrusted, List<MutationResult> mutants) {
    int left = mutants.stream().mapToInt(m -> untrusted.touched(m.rules()).size()).sum();
    if (left > 0) {
      String rules = left == 1 ? "1 rule" : left + " rules";
      session
          .err()
          .println("parley test: no mistakes were tried in " + rules + " that failing tests touch");
    }
  }
}
