package parley.app.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import parley.app.editing.Analyst;
import parley.app.editing.TypedChange;

/** What the editor says and asks of a text. */
final class TextRequests implements TextDocumentService {
  private final OpenDocuments documents;
  private final Addresses addresses;
  private final Analyst analyst;
  private final Answers answers;
  private final CompletionAnswer completion = new CompletionAnswer();

  TextRequests(OpenDocuments documents, Addresses addresses, Analyst analyst, Answers answers) {
    this.answers = answers;
    this.documents = documents;
    this.addresses = addresses;
    this.analyst = analyst;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    whenFile(
        item.getUri(),
        file -> {
          addresses.note(file, item.getUri());
          documents.open(file, item.getText(), item.getVersion());
          analyst.saved(Set.of(file));
        });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier item = params.getTextDocument();
    whenFile(
        item.getUri(),
        file -> {
          int version = Optional.ofNullable(item.getVersion()).orElse(0);
          documents.change(file, changes(params.getContentChanges()), version);
          analyst.typed(file);
        });
  }

  private static List<TypedChange> changes(List<TextDocumentContentChangeEvent> events) {
    List<TypedChange> changes = new ArrayList<>();
    for (TextDocumentContentChangeEvent event : events) {
      changes.add(
          new TypedChange(
              Optional.ofNullable(event.getRange()).map(Wire::stretch), event.getText()));
    }
    return changes;
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    whenFile(
        params.getTextDocument().getUri(),
        file -> {
          documents.close(file);
          analyst.saved(Set.of(file));
        });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    whenFile(params.getTextDocument().getUri(), file -> analyst.saved(Set.of(file)));
  }

  private static void whenFile(String address, Consumer<Path> then) {
    Addresses.file(address).ifPresent(then);
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answers.of(
        "a completion",
        Either.forLeft(List.of()),
        () -> Either.forLeft(opened(params).map(o -> completion.of(o, params)).orElse(List.of())));
  }

  private Optional<Answers.Opened> opened(TextDocumentPositionParams params) {
    return answers.opened(params.getTextDocument().getUri());
  }
}
