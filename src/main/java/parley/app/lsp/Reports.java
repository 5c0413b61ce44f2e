package parley.app.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import parley.app.check.CodeHelp;
import parley.app.editing.Analyst;
import parley.app.editing.TextLines;
import parley.app.lsp.OpenDocuments.Shown;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Severity;

/** Tells the editor what the checks find, file by file; each file only where something is new. */
final class Reports implements Analyst.Listener {
  private static final String SOURCE = "parley";

  private final OpenDocuments documents;
  private final Addresses addresses;
  private final Optional<String> docs;
  private final Consumer<PublishDiagnosticsParams> publish;
  private final Consumer<String> log;
  private final Runnable after;
  private final Map<Path, List<Diagnostic>> told = new HashMap<>();

  /**
   * Has told nothing yet.
   *
   * @param docs the address of the folder with the pages on codes, if it is known
   * @param after runs when everything new has been told
   */
  Reports(
      OpenDocuments documents,
      Addresses addresses,
      Optional<String> docs,
      Consumer<PublishDiagnosticsParams> publish,
      Consumer<String> log,
      Runnable after) {
    this.documents = documents;
    this.addresses = addresses;
    this.docs = docs;
    this.publish = publish;
    this.log = log;
    this.after = after;
  }

  @Override
  public synchronized void found(
      Map<Path, List<parley.diagnostic.Diagnostic>> findings,
      Map<Path, String> shown,
      Map<Path, String> read) {
    Set<Path> files = new HashSet<>(told.keySet());
    files.addAll(findings.keySet());
    files.addAll(shown.keySet());
    for (Path file : files) {
      Optional<Shown> open = documents.of(file);
      String text = shown.getOrDefault(file, read.getOrDefault(file, ""));
      boolean isPast = open.filter(o -> !o.text().equals(text)).isPresent();
      if (!isPast) { // else it is being checked again
        tell(file, diagnostics(findings.getOrDefault(file, List.of()), text), open);
      }
    }
    after.run();
  }

  @Override
  public void gaveUp(String what) {
    log.accept(what);
  }

  private List<Diagnostic> diagnostics(List<parley.diagnostic.Diagnostic> found, String text) {
    TextLines lines = new TextLines(text);
    return found.stream().map(d -> diagnostic(d, lines)).toList();
  }

  private void tell(Path file, List<Diagnostic> now, Optional<Shown> open) {
    if (open.isEmpty() && now.equals(told.getOrDefault(file, List.of()))) {
      return;
    }
    if (now.isEmpty()) {
      told.remove(file);
    } else {
      told.put(file, now);
    }
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(addresses.of(file), now);
    open.ifPresent(o -> params.setVersion(o.version()));
    publish.accept(params);
  }

  private Diagnostic diagnostic(parley.diagnostic.Diagnostic found, TextLines lines) {
    String help = found.help().map(h -> "\nhelp: " + DiagnosticText.printable(h)).orElse("");
    Diagnostic told =
        new Diagnostic(
            Wire.of(lines.stretch(found.place())),
            DiagnosticText.printable(found.message()) + help,
            severity(found.severity()),
            SOURCE,
            found.code().id());
    docs.ifPresent(
        d ->
            told.setCodeDescription(
                new DiagnosticCodeDescription(CodeHelp.of(found.code()).address(d))));
    return told;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case NOTE -> DiagnosticSeverity.Information;
    };
  }
}
