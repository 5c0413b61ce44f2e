package parley.app.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import parley.app.assist.CursorPlace;
import parley.app.editing.Analyst;
import parley.app.editing.FaultWords;
import parley.app.editing.TextLines;
import parley.app.editing.UnitReview;
import parley.app.editing.Workbench;
import parley.app.files.Decoding;

/** Works answers out beside the checks, one after another; one that fails is given up, and said. */
final class Answers implements AutoCloseable {
  private final OpenDocuments documents;
  private final Analyst analyst;
  private final Consumer<String> log;
  private final ExecutorService worker = Executors.newSingleThreadExecutor(Answers::thread);

  Answers(OpenDocuments documents, Analyst analyst, Consumer<String> log) {
    this.documents = documents;
    this.analyst = analyst;
    this.log = log;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "parley-answers", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * {@return an answer, or what stands for it if it cannot be worked out; one that is cancelled
   * before its turn is never worked out}
   */
  <T> CompletableFuture<T> of(String what, T otherwise, Supplier<T> answer) {
    return of(worker, what, otherwise, answer);
  }

  /**
   * {@return an answer that rests on what is found in the texts as they are now: it is worked out
   * when they have been checked}
   */
  <T> CompletableFuture<T> ofChecked(String what, T otherwise, Supplier<T> answer) {
    return of(work -> analyst.afterChecks(() -> worker.execute(work)), what, otherwise, answer);
  }

  private <T> CompletableFuture<T> of(
      Executor executor, String what, T otherwise, Supplier<T> answer) {
    return CompletableFutures.computeAsync(
        executor,
        cancel -> {
          cancel.checkCanceled();
          try {
            return answer.get();
          } catch (ResponseErrorException e) {
            throw e; // a refusal, which is an answer
          } catch (RuntimeException | StackOverflowError e) {
            log.accept("gave up " + what + ": " + FaultWords.of(e));
            return otherwise;
          }
        });
  }

  /** An open text and the case that it belongs to. */
  record Opened(
      Path file, Workbench folder, UnitReview review, TextLines lines, Map<String, String> shown) {
    CursorPlace asked(TextDocumentPositionParams params) {
      return asked(lines.offset(Wire.spot(params.getPosition())));
    }

    String name() {
      return folder.names().of(file);
    }

    CursorPlace asked(int offset) {
      return new CursorPlace(review, file, name(), read(lines.text()), offset, shown);
    }
  }

  /** {@return an open text; empty if it is none of a case} */
  Optional<Opened> opened(String address) {
    Optional<Path> file = Addresses.file(address);
    return file.flatMap(f -> documents.of(f).flatMap(s -> opened(f, new TextLines(s.text()))));
  }

  private Optional<Opened> opened(Path file, TextLines lines) {
    return analyst.folders().stream()
        .filter(w -> file.startsWith(w.root()))
        .flatMap(w -> w.reviewOf(file).map(r -> new Opened(file, w, r, lines, shown(w))).stream())
        .findFirst();
  }

  /** As files are read; no character changes its place. */
  private static String read(String text) {
    return Decoding.withLineFeeds(text);
  }

  private Map<String, String> shown(Workbench folder) {
    Map<String, String> shown = new HashMap<>();
    documents.texts().forEach((f, text) -> shown.put(folder.names().of(f), read(text)));
    return shown;
  }

  @Override
  public void close() {
    List<Runnable> unused = worker.shutdownNow();
  }
}
