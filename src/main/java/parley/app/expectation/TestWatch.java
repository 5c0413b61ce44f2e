package parley.app.expectation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.cases.CaseLoader;
import parley.app.context.WrongInput;
import parley.app.options.Session;
import parley.app.words.ProblemReport;
import parley.diagnostic.DiagnosticText;
import parley.question.expectation.TestResults;

/** Tells the user what a watch finds. */
final class TestWatch implements Watch.Listener {
  private final Session session;
  private final List<String> words;

  /**
   * Tells by the streams of a session.
   *
   * @param words files and folders as the user names them
   */
  TestWatch(Session session, List<String> words) {
    this.session = session;
    this.words = List.copyOf(words);
  }

  /** Says that saving a file has a consequence from now on. */
  void ready() {
    session.out().println("watching; Ctrl-C ends");
    session.out().flush();
  }

  @Override
  public List<Path> files() throws IOException {
    return session.files().scenarios(words);
  }

  @Override
  public List<Path> folders() {
    return session.files().folders(words);
  }

  @Override
  public void results(Set<Path> saved, TestResults results, Duration since) throws IOException {
    PrintWriter out = session.out();
    String names =
        saved.stream()
            .map(f -> String.valueOf(f.getFileName()))
            .sorted()
            .collect(Collectors.joining(", "));
    String seconds = String.format(Locale.ROOT, "%.2f", since.toMillis() / 1000.0);
    out.println();
    out.println("saved: " + DiagnosticText.printable(names) + " (" + seconds + " s)");
    session.text(TestDocument.screen(results));
    out.flush();
  }

  @Override
  public void errors(CaseLoader loader) throws IOException {
    ProblemReport.text(session.err(), loader.problems().sorted(), loader.sources());
    session.err().flush();
  }

  @Override
  public void wrong(WrongInput wrong) {
    session
        .err()
        .println("parley test: " + DiagnosticText.printable(String.valueOf(wrong.getMessage())));
    session.err().flush();
  }
}
