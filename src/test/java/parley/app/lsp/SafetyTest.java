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
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
  void nothingIsWritten() throws IOException {
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

  @Test
  void messagesThatAreNone_endNothingButTheConversation() {
    String message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"shutdown\"}";
    String exit = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";
    String in =
        framed("{\"no\": [json")
            + framed("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such/method\"}")
            + framed("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\"}")
            + framed(message)
            + framed(exit);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter none = new PrintWriter(new StringWriter());
    Environment environment =
        new Environment(none, none, temp, Map.of(), false, () -> LocalDate.EPOCH);
    int code =
        new EditorServer("0", environment)
            .serve(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out);
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"id\":7").contains("\"id\":1");
  }

  private static String framed(String body) {
    return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
  }
}
