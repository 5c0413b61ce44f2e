package parley.app.lsp;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import parley.app.context.Environment;

/** An editor that speaks to a server of its own over pipes, message by message. */
final class Editor implements LanguageClient, AutoCloseable {
  /** Long, for a machine may be slow and busy; whoever is in time never waits so long. */
  private static final long PATIENCE_MS = 120_000;

  private final Path folder;
  private final EditorServer server;
  private final LanguageServer remote;
  private final CompletableFuture<Integer> code;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Said> said = new ConcurrentHashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final PipedOutputStream fromEditor;
  private final PipedOutputStream fromServer;
  private int version;

  /** What the server said of a file, and of which version: one value, lest they be read apart. */
  private record Said(List<Diagnostic> diagnostics, int version) {
    static final Said NOTHING = new Said(List.of(), -1);
  }

  private Editor(Path folder, Map<String, String> variables) throws IOException {
    this.folder = folder.toRealPath();
    StringWriter none = new StringWriter();
    Environment environment =
        new Environment(
            new PrintWriter(none),
            new PrintWriter(none),
            this.folder,
            variables,
            false,
            () -> LocalDate.of(2026, 1, 1));
    server = new EditorServer("0", environment);
    PipedInputStream toServer = new PipedInputStream(1 << 16);
    PipedInputStream toEditor = new PipedInputStream(1 << 16);
    fromEditor = new PipedOutputStream(toServer);
    fromServer = new PipedOutputStream(toEditor);
    code = new CompletableFuture<>();
    Thread serving = new Thread(() -> serve(toServer), "server");
    serving.setDaemon(true);
    serving.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, toEditor, fromEditor);
    remote = launcher.getRemoteProxy();
    var unused = launcher.startListening();
  }

  /** In a thread of its own, as one of a pool may have to wait for another server's end. */
  private void serve(PipedInputStream toServer) {
    try {
      code.complete(server.serve(toServer, fromServer));
    } catch (RuntimeException | Error e) {
      code.completeExceptionally(e);
    }
  }

  /** {@return an editor that has opened a folder} */
  static Editor in(Path folder) {
    return in(Map.of(), folder);
  }

  /** {@return an editor that has opened some folders, with variables in its environment} */
  static Editor in(Map<String, String> variables, Path... folders) {
    try {
      Editor editor = new Editor(folders[0], variables);
      InitializeParams params = new InitializeParams();
      params.setWorkspaceFolders(
          Stream.of(folders).map(f -> new WorkspaceFolder(f.toUri().toString(), "f")).toList());
      ClientCapabilities can = new ClientCapabilities();
      WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
      WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
      edits.setResourceOperations(List.of("rename"));
      workspace.setWorkspaceEdit(edits);
      can.setWorkspace(workspace);
      params.setCapabilities(can);
      InitializeResult unused = get(editor.remote.initialize(params));
      editor.remote.initialized(new InitializedParams());
      return editor;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T get(CompletableFuture<T> answer) {
    return answer.orTimeout(PATIENCE_MS, TimeUnit.MILLISECONDS).join();
  }

  LanguageServer remote() {
    return remote;
  }

  String uri(String file) {
    return folder.resolve(file).toUri().toString();
  }

  TextDocumentIdentifier identifier(String file) {
    return new TextDocumentIdentifier(uri(file));
  }

  /** Opens a file as it is saved. */
  void open(String file) throws IOException {
    open(file, Files.readString(folder.resolve(file)));
  }

  /** Opens a file that holds something else, or is not saved yet. */
  void open(String file, String text) {
    texts.put(file, text);
    versions.put(file, version + 1);
    remote
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(file), "parley", ++version, text)));
  }

  /** Puts a text in the place of another one, which stands once in the file. */
  void replace(String file, String old, String now) {
    String text = text(file);
    int from = text.indexOf(old);
    if (from < 0 || text.indexOf(old, from + 1) >= 0) {
      throw new IllegalArgumentException("not once in " + file + ": " + old);
    }
    edit(file, from, from + old.length(), now);
  }

  /** Puts a text in the place of what stands between two indices. */
  void edit(String file, int from, int to, String now) {
    String text = text(file);
    Range range = new Range(position(text, from), position(text, to));
    texts.put(file, text.substring(0, from) + now + text.substring(to));
    change(file, new TextDocumentContentChangeEvent(range, now));
  }

  private void change(String file, TextDocumentContentChangeEvent event) {
    versions.put(file, version + 1);
    remote
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), ++version), List.of(event)));
  }

  /** Writes what is open to the disk. */
  void save(String file) throws IOException {
    Files.writeString(folder.resolve(file), text(file));
    remote.getTextDocumentService().didSave(new DidSaveTextDocumentParams(identifier(file)));
  }

  /** Says that another program has changed files on the disk. */
  void changedOnDisk(String... files) {
    remote
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                Stream.of(files).map(f -> new FileEvent(uri(f), FileChangeType.Changed)).toList()));
  }

  void close(String file) {
    texts.remove(file);
    remote.getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(file)));
  }

  String text(String file) {
    return requireNonNull(texts.get(file));
  }

  /** {@return the text that the server holds} */
  String textOfServer(String file) {
    return server.text(uri(file)).orElseThrow();
  }

  /** {@return the position of an index, counted independently of the server} */
  static Position position(String text, int index) {
    String[] before = text.substring(0, index).split("\r\n|\r(?!\n)|\n", -1);
    return new Position(before.length - 1, before[before.length - 1].length());
  }

  /** {@return the index of a position, counted independently of the server} */
  static int index(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + position.getCharacter();
  }

  /** {@return what the server said last of a file, when it is as expected} */
  List<Diagnostic> await(String file, Predicate<List<Diagnostic>> expected) {
    return awaitSaid(file, s -> expected.test(s.diagnostics()));
  }

  private List<Diagnostic> awaitSaid(String file, Predicate<Said> expected) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    Said last;
    do {
      last = said.getOrDefault(uri(file), Said.NOTHING);
      if (expected.test(last)) {
        return last.diagnostics();
      }
      pause();
    } while (System.nanoTime() < end);
    throw new AssertionError("still " + last + " in " + file);
  }

  /** Waits until the text as it is now has been checked. */
  List<Diagnostic> settled(String file) {
    int wanted = versions.getOrDefault(file, 0);
    return awaitSaid(file, s -> s.version() >= wanted);
  }

  List<Diagnostic> diagnostics(String file) {
    return said.getOrDefault(uri(file), Said.NOTHING).diagnostics();
  }

  /** {@return all that the server said last, by the file's address} */
  Map<String, List<Diagnostic>> diagnostics() {
    Map<String, List<Diagnostic>> all = new HashMap<>();
    said.forEach((uri, s) -> all.put(uri, s.diagnostics()));
    all.values().removeIf(List::isEmpty);
    return all;
  }

  List<String> log() {
    return new ArrayList<>(log);
  }

  static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** {@return the exit code of the server after it was asked to end} */
  int end() {
    Object unused = get(remote.shutdown());
    remote.exit();
    int ended = get(code);
    try { // else whoever reads finds, in the next test, that nobody can write any more
      fromServer.close();
      fromEditor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ended;
  }

  @Override
  public void close() {
    if (!code.isDone()) {
      int unused = end();
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    Integer version = params.getVersion();
    List<Diagnostic> diagnostics = List.copyOf(params.getDiagnostics());
    said.merge(
        params.getUri(),
        new Said(diagnostics, version == null ? -1 : version),
        (old, now) -> version == null ? new Said(diagnostics, old.version()) : now);
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message.getMessage());
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public void telemetryEvent(Object object) {
    // nobody asks
  }

  @Override
  public void showMessage(MessageParams message) {
    log.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(new MessageActionItem());
  }
}
