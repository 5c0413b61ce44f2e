package parley.app.lsp;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
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

  private final PlaceAnswers places;
  private final MarkAnswers marks;
  private final ActionAnswer actions;

  /**
   * Answers by what the checks found last.
   *
   * @param today stands for the day of a scenario that has none
   */
  TextRequests(
      OpenDocuments documents,
      Addresses addresses,
      Analyst analyst,
      Answers answers,
      Supplier<LocalDate> today) {
    this.documents = documents;
    this.addresses = addresses;
    this.analyst = analyst;
    this.answers = answers;
    this.places = new PlaceAnswers(addresses);
    this.marks = new MarkAnswers(today);
    this.actions = new ActionAnswer(today);
  }

  PlaceAnswers places() {
    return places;
  }

  /** {@return what answers about packages} */
  MarkAnswers marks() {
    return marks;
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
    return list(
        "a completion", params.getTextDocument(), o -> completion.of(o, params), Either::forLeft);
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return one("a hover", params.getTextDocument(), o -> places.hover(o, o.asked(params)));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return list(
        "a definition",
        params.getTextDocument(),
        o -> places.definitions(o, o.asked(params)),
        Either::forLeft);
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean defined = params.getContext().isIncludeDeclaration();
    return list(
        "references",
        params.getTextDocument(),
        o -> places.references(o, o.asked(params), defined),
        l -> l);
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return one(
        "a new name",
        params.getTextDocument(),
        o -> places.renamed(o, o.asked(params)).map(Either3::forFirst));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return answers.ofChecked(
        "a new name",
        new WorkspaceEdit(),
        () ->
            opened(params.getTextDocument())
                .map(o -> places.rename(o, o.asked(params), params.getNewName()))
                .orElseGet(WorkspaceEdit::new));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return list(
        "a layout",
        params.getTextDocument(),
        o -> LayoutAnswers.format(o.asked(0), o.lines()),
        l -> l);
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return list(
        "symbols",
        params.getTextDocument(),
        o -> LayoutAnswers.symbols(o.asked(0), o.lines()),
        l -> l.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return list("folds", params.getTextDocument(), o -> LayoutAnswers.folds(o.asked(0), o.lines()));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return answers.ofChecked(
        "code actions",
        List.of(),
        () -> opened(params.getTextDocument()).map(o -> actions.of(o, params)).orElse(List.of()));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return list(
        "hints",
        params.getTextDocument(),
        o -> marks.hints(o.asked(0), o.lines(), params.getRange()));
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return list(
        "lenses", params.getTextDocument(), o -> marks.lenses(o.asked(0), o.lines()), l -> l);
  }

  private <T> CompletableFuture<List<T>> list(
      String what, TextDocumentIdentifier document, Function<Answers.Opened, List<T>> answer) {
    return list(what, document, answer, l -> l);
  }

  /**
   * {@return a list in the form that the protocol wants; nothing is put behind it that would keep a
   * cancelled request from being given up}
   */
  private <T, R> CompletableFuture<R> list(
      String what,
      TextDocumentIdentifier document,
      Function<Answers.Opened, List<T>> answer,
      Function<List<T>, R> form) {
    return answers.of(
        what,
        form.apply(List.of()),
        () -> form.apply(opened(document).map(answer).orElse(List.of())));
  }

  private Optional<Answers.Opened> opened(TextDocumentIdentifier document) {
    return answers.opened(document.getUri());
  }

  /** The protocol says null where there is no answer. */
  @SuppressWarnings("NullAway")
  private <T> CompletableFuture<T> one(
      String what, TextDocumentIdentifier document, Function<Answers.Opened, Optional<T>> answer) {
    return answers.of(what, null, () -> opened(document).flatMap(answer).orElse(null));
  }
}
