package parley.app.lsp;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.services.WorkspaceService;
import parley.app.editing.Analyst;

/** What the editor says and asks of its folders. */
record FolderRequests(Analyst analyst, Consumer<DidChangeWorkspaceFoldersParams> folders)
    implements WorkspaceService {
  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to configure.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Set<Path> files =
        params.getChanges().stream()
            .flatMap(e -> Addresses.file(e.getUri()).stream())
            .collect(Collectors.toSet());
    analyst.saved(files);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    folders.accept(params);
  }
}
