package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.app.context.Environment;
import parley.testing.CaseFolder;

/** Nothing outside the opened folders is read, nothing is written, and nothing ends the server. */
final class SafetyTest {
  private static final String BUYER = "rules/used-car/buyer.drl";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;

  private Path newCase(String name) {
    Path folder = temp.resolve(name);
    CaseFolder unused = CaseFolder.in(folder);
    return folder;
  }

  @Test
  void aTextOutsideTheFolders_getsNoAnswer() throws IOException {
    Path folder = newCase("case");
    Path other = newCase("other");
    try (Editor editor = Editor.in(folder)) {
      String outside = other.resolve(BUYER).toString();
      editor.open(outside, "rule \"x\" when Terms( nonsense == 1 ) then redLine(\"y\") end\n");
      editor.open(BUYER);
      assertThat(editor.settled(BUYER)).isEmpty();
      assertThat(editor.diagnostics(outside)).isEmpty();
      CompletionParams params =
          new CompletionParams(editor.identifier(outside), new Position(0, 22));
      assertThat(Editor.get(editor.remote().getTextDocumentService().completion(params)).getLeft())
          .isEmpty();
    }
  }

  @Test
  void server_writesNothing() throws IOException {
    Path folder = newCase("case");
    Map<String, FileTime> before = files(folder);
    try (Editor editor = Editor.in(folder)) {
      editor.open(BUYER);
      editor.open(SCENARIO);
      editor.replace(BUYER, "price > 7500", "price > 7400");
      assertThat(editor.settled(BUYER)).isEmpty();
      assertThat(editor.settled(SCENARIO)).isEmpty();
    }
    assertThat(files(folder)).isEqualTo(before);
  }

  private static Map<String, FileTime> files(Path folder) throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        files.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void linkedFoldersThatLeadOut_areNotFollowed() throws IOException {
    Path folder = newCase("case");
    Path other = newCase("other");
    Files.writeString(other.resolve(BUYER), "SECRET");
    Files.createSymbolicLink(folder.resolve("rules/linked"), other.resolve("rules/used-car"));
    Files.createSymbolicLink(folder.resolve("scenarios/circle"), folder.resolve("scenarios"));
    try (Editor editor = Editor.in(folder)) {
      editor.open(BUYER);
      editor.replace(BUYER, "price > 7500", "prise > 7500");
      assertThat(editor.settled(BUYER)).hasSize(1);
      assertThat(editor.diagnostics().keySet()).containsExactly(editor.uri(BUYER));
    }
  }

  /** What {@code check} refuses is refused here, and the other files are still told of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n",
        "\u0000\u0001\u0002",
        "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
        "<<<<<<< HEAD\n=======\n>>>>>>> x\n",
        "%YAML 9.9\n---\n",
      })
  void aHostileFile_silencesNoOther(String text) throws IOException {
    Path folder = newCase("case");
    try (Editor editor = Editor.in(folder)) {
      editor.open(BUYER);
      editor.open(SCENARIO, text);
      assertThat(editor.settled(SCENARIO)).isNotEmpty();
      editor.replace(BUYER, "price > 7500", "prise > 7500");
      List<Diagnostic> found = editor.settled(BUYER);
      assertThat(found).hasSize(1);
      assertThat(editor.log()).isEmpty();
    }
  }

  /** Addresses of other places, and of none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "untitled:Untitled-1",
        "file://otherhost/FOLDER/rules/used-car/buyer.drl",
        "file:///FOLDER/../other/rules/used-car/buyer.drl",
        "file:///FOLDER/rules/used-car/%2e%2e/%2e%2e/%2e%2e/other/rules/used-car/buyer.drl",
        "file:///FOLDER/rules/linked/buyer.drl",
        "file:///etc/passwd",
        "http://localhost/rules/used-car/buyer.drl",
        "file:",
        "",
        "file:///%00",
        "file:///tmp/%ZZ",
      })
  void anAddressOutsideTheFolders_getsNoAnswer(String address) throws IOException {
    Path folder = newCase("case");
    Path other = newCase("other");
    Files.createSymbolicLink(folder.resolve("rules/linked"), other.resolve("rules/used-car"));
    String uri = address.replace("/FOLDER", folder.toRealPath().toString());
    try (Editor editor = Editor.in(folder)) {
      TextDocumentService texts = editor.remote().getTextDocumentService();
      String wrong = "rule \"x\" when Terms( nonsense == 1 ) then redLine(\"y\") end\n";
      texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "parley", 1, wrong)));
      editor.open(BUYER);
      assertThat(editor.settled(BUYER)).isEmpty();
      assertThat(editor.diagnostics()).isEmpty();
      TextDocumentIdentifier id = new TextDocumentIdentifier(uri);
      Position at = new Position(0, 22);
      assertThat(Editor.get(texts.completion(new CompletionParams(id, at))).getLeft()).isEmpty();
      assertThat(Editor.get(texts.hover(new HoverParams(id, at)))).isNull();
      assertThat(Editor.get(texts.documentSymbol(new DocumentSymbolParams(id)))).isEmpty();
      assertThat(editor.log()).isEmpty();
    }
  }

  static Stream<String> attacks() {
    String method = "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"textDocument/%s\",\"params\":%s}";
    String range =
        "{\"start\":{\"line\":%d,\"character\":-3},\"end\":{\"line\":%d,\"character\":%d}}";
    return Stream.of(
        framed("{\"no\": [json"),
        framed(""),
        framed("null"),
        framed("[" + "1,".repeat(200_000) + "1]"),
        framed("[".repeat(100_000)),
        framed(method.formatted("5", "hover", "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000))),
        framed(method.formatted("{}", "hover", "\"x\"")),
        framed(method.formatted("6", "hover", "null")),
        framed(method.formatted("6", "rename", "{}")),
        framed(method.formatted("6", "codeAction", "{\"textDocument\":null}")),
        framed("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\"}"),
        framed("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{}}"),
        framed("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":12}}"),
        framed("{\"jsonrpc\":\"2.0\",\"method\":\"no/such\",\"params\":{}}"),
        framed(
            "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":"
                + "{\"uri\":\"file:///x.drl\",\"version\":1},\"contentChanges\":[{\"text\":null,\"range\":"
                + range.formatted(-1, Integer.MAX_VALUE, Integer.MIN_VALUE)
                + "}]}}"),
        "Content-Length: abc\r\n\r\n",
        "Content-Length: -5\r\n\r\n",
        "No-Length: 5\r\n\r\n",
        "hello\r\nworld\r\n\r\n",
        "A".repeat(1_000_000) + "\r\n\r\n",
        "Content-Length: 4\r\nContent-Type: x; charset=klingon\r\n\r\nnull",
        "Content-Length: 65000000\r\n\r\n" + " ".repeat(65_000_000));
  }

  /** The next message is understood, and what was given up is told in a few words. */
  @ParameterizedTest
  @MethodSource("attacks")
  void messagesThatAreNone_endNothing(String attack) {
    String in =
        attack
            + framed("{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"no/such/method\"}")
            + framed("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}")
            + framed("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter none = new PrintWriter(new StringWriter());
    Environment environment =
        new Environment(none, none, temp, Map.of(), false, () -> LocalDate.EPOCH);
    int code =
        new EditorServer("0", environment)
            .serve(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out);
    assertThat(code).isZero();
    String said = out.toString(StandardCharsets.UTF_8);
    assertThat(said).contains("\"id\":77").contains("\"id\":1").hasSizeLessThan(10_000);
  }

  private static String framed(String body) {
    return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
  }
}
