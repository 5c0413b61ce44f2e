package parley.app.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;
import parley.app.context.Environment;
import parley.app.editing.Analyst;
import parley.app.editing.Workbench;

/** A language server for one editor, which may have several folders open. */
public final class EditorServer implements LanguageServer {
  private static final int ABANDONED = 1;

  /** What LSP4J could not do with a message is told to the editor, not to standard error. */
  private static final Logger LOGGER = Logger.getLogger("org.eclipse.lsp4j");

  private final String version;
  private final Environment environment;
  private final OpenDocuments documents = new OpenDocuments();
  private final Addresses addresses = new Addresses();
  private final Analyst analyst;
  private final Answers answers;
  private final TextRequests texts;
  private final FolderRequests folders;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private volatile @Nullable LanguageClient client;
  private volatile boolean watches;
  private volatile boolean refreshes;
  private volatile boolean shutDown;

  /** Serves nobody yet. */
  public EditorServer(String version, Environment environment) {
    this.version = version;
    this.environment = environment;
    Reports reports =
        new Reports(
            documents,
            addresses,
            environment.docs(),
            p -> tell(c -> c.publishDiagnostics(p)),
            this::log,
            this::refresh);
    this.analyst = new Analyst(documents::texts, reports);
    this.answers = new Answers(documents, analyst, this::log);
    this.texts = new TextRequests(documents, addresses, analyst, answers, environment.today());
    this.folders = new FolderRequests(analyst, this::changeFolders);
  }

  /** {@return the exit code of a conversation over two streams, when it has ended} */
  public int serve(InputStream in, OutputStream out) {
    LOGGER.setUseParentHandlers(false);
    Handler handler = new LogHandler(this::log);
    LOGGER.addHandler(handler);
    Launcher<LanguageClient> launcher = WholeMessages.launcher(this, in, out);
    client = launcher.getRemoteProxy();
    Future<Void> listening = launcher.startListening();
    Thread watcher = new Thread(() -> await(listening), "parley-lsp-end");
    watcher.setDaemon(true);
    watcher.start();
    try {
      return ended.join();
    } finally {
      LOGGER.removeHandler(handler);
      analyst.close();
      answers.close();
    }
  }

  /** The editor may go away without a word. */
  private void await(Future<Void> listening) {
    try {
      listening.get();
    } catch (InterruptedException | ExecutionException e) {
      // the stream broke, which ends the conversation as well
    }
    ended.complete(shutDown ? 0 : ABANDONED);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    watches = Capabilities.canWatch(params);
    refreshes = Capabilities.refreshes(params);
    if (Capabilities.canMoveFiles(params)) {
      texts.places().movesFiles();
    }
    analyst.folders(roots(params).map(this::workbench).toList());
    InitializeResult result = new InitializeResult(Capabilities.ofServer());
    result.setServerInfo(new ServerInfo("parley", version));
    return CompletableFuture.completedFuture(result);
  }

  /** Asks to be told of files that other programs change. */
  @Override
  public void initialized(InitializedParams params) {
    if (watches) {
      FileSystemWatcher files = new FileSystemWatcher(Either.forLeft("**/*.{drl,yaml,yml}"));
      Registration registration =
          new Registration(
              "parley-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(List.of(files)));
      ask(c -> c.registerCapability(new RegistrationParams(List.of(registration))));
    }
  }

  /** Older editors name one folder only. */
  @SuppressWarnings("deprecation")
  private static Stream<Path> roots(InitializeParams params) {
    List<WorkspaceFolder> several = params.getWorkspaceFolders();
    Stream<String> named =
        several != null && !several.isEmpty()
            ? several.stream().map(WorkspaceFolder::getUri)
            : Stream.ofNullable(params.getRootUri());
    return named.flatMap(a -> Addresses.file(a).stream()).distinct();
  }

  private Workbench workbench(Path root) {
    return new Workbench(root, environment.today(), this::log);
  }

  private void changeFolders(DidChangeWorkspaceFoldersParams params) {
    List<Path> gone = files(params.getEvent().getRemoved());
    List<Workbench> now =
        new ArrayList<>(analyst.folders().stream().filter(f -> !gone.contains(f.root())).toList());
    files(params.getEvent().getAdded()).stream()
        .filter(a -> now.stream().noneMatch(f -> f.root().equals(a)))
        .map(this::workbench)
        .forEach(now::add);
    analyst.folders(now);
  }

  private static List<Path> files(List<WorkspaceFolder> named) {
    return named.stream().flatMap(f -> Addresses.file(f.getUri()).stream()).toList();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    analyst.rest();
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    ended.complete(shutDown ? 0 : ABANDONED);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folders;
  }

  /** {@return the text that the server holds of an open file} */
  Optional<String> text(String address) {
    return Addresses.file(address).flatMap(documents::of).map(OpenDocuments.Shown::text);
  }

  /** What stands beside packages may be another now. */
  private void refresh() {
    if (refreshes && !ended.isDone()) {
      ask(LanguageClient::refreshInlayHints);
      ask(LanguageClient::refreshCodeLenses);
    }
  }

  private void log(String message) {
    if (ended.isDone()) {
      return;
    }
    tell(c -> c.logMessage(new MessageParams(MessageType.Warning, "parley: " + message)));
  }

  /** Asks the editor for what it may do or not; its answer changes nothing. */
  private void ask(Function<LanguageClient, CompletableFuture<Void>> what) {
    tell(
        c -> {
          CompletableFuture<Void> unused = what.apply(c);
        });
  }

  private void tell(Consumer<LanguageClient> what) {
    LanguageClient to = client;
    if (to != null) {
      what.accept(to);
    }
  }
}
