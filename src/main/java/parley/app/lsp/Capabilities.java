package parley.app.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server can do, and what it asks of an editor. */
final class Capabilities {
  private Capabilities() {}

  static ServerCapabilities ofServer() {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setTextDocumentSync(sync());
    capabilities.setCompletionProvider(
        new CompletionOptions(false, List.of("\"", "@", "(", ".", "[", "{")));
    capabilities.setHoverProvider(true);
    capabilities.setDefinitionProvider(true);
    capabilities.setReferencesProvider(true);
    capabilities.setRenameProvider(new RenameOptions(true));
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setFoldingRangeProvider(true);
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor)));
    capabilities.setInlayHintProvider(true);
    capabilities.setCodeLensProvider(new CodeLensOptions(false));
    WorkspaceFoldersOptions several = new WorkspaceFoldersOptions();
    several.setSupported(true);
    several.setChangeNotifications(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(several));
    return capabilities;
  }

  private static TextDocumentSyncOptions sync() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    return sync;
  }

  /** {@return whether the editor can tell of files that other programs change} */
  static boolean canWatch(InitializeParams params) {
    return workspace(params)
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
        .orElse(false);
  }

  /** {@return whether the editor can rename files} */
  static boolean canMoveFiles(InitializeParams params) {
    return workspace(params)
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .map(WorkspaceEditCapabilities::getResourceOperations)
        .filter(o -> o.contains(ResourceOperationKind.Rename))
        .isPresent();
  }

  /** {@return whether the editor asks for hints and lenses again when it is told to} */
  static boolean refreshes(InitializeParams params) {
    return workspace(params).filter(w -> w.getInlayHint() != null).isPresent();
  }

  /** {@return whether the editor shows hints within lines} */
  static boolean showsHints(InitializeParams params) {
    return Optional.ofNullable(params.getCapabilities())
        .map(ClientCapabilities::getTextDocument)
        .filter(t -> t.getInlayHint() != null)
        .isPresent();
  }

  private static Optional<WorkspaceClientCapabilities> workspace(InitializeParams params) {
    return Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getWorkspace);
  }
}
