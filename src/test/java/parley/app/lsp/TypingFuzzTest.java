package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli;

/**
 * Types, deletes and pastes at random places of the files of two cases, closes and opens them, asks
 * at random meanwhile, and has another program change, move and remove files: nothing fails, both
 * sides hold the same texts, in the end the editor shows what {@code check} finds, and memory does
 * not grow. {@code -Dparley.fuzz=25} makes 10,000 edits.
 */
final class TypingFuzzTest {
  private static final int EDITS = 400 * Integer.getInteger("parley.fuzz", 1);
  private static final long SEED = Long.getLong("parley.seed", 1);
  private static final List<String> FILES =
      List.of(
          "rules/used-car/agenda.yaml",
          "rules/used-car/buyer.drl",
          "rules/used-car/seller.drl",
          "rules/used-car/common.drl",
          "seeds/used-car/advert.yaml",
          "seeds/used-car/chat.yaml",
          "scenarios/used-car/first-talk.yaml",
          "rules/other-car/buyer.drl",
          "scenarios/other-car/first-talk.yaml");

  /** Those that no editor has open. */
  private static final List<String> ON_DISK =
      List.of(
          "rules/other-car/agenda.yaml",
          "rules/other-car/seller.drl",
          "seeds/other-car/chat.yaml",
          "scenarios/other-car/second-talk.yaml");

  private static final long GROWTH_MAX = 60L << 20;
  private static final List<String> PIECES =
      List.of(
          "a",
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\"",
          "'",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "-",
          "#",
          "//",
          "/*",
          "*/",
          "==",
          "&&",
          "||",
          "$",
          "@",
          "\\",
          "é",
          "𝒶",
          "\u202e",
          "\u0000",
          "е",
          "rule \"x\" when Terms( price > 1 ) then redLine(\"y\") end\n",
          "    @accept(\"PAR053: so\")\n",
          "  - package: handshake\n    outcome: deal\n",
          "&a [*a, *a]",
          "!!binary x",
          "{".repeat(300),
          "- ".repeat(200),
          "(".repeat(500));

  private final Random random = new Random(SEED);
  private final Map<String, String> originals = new HashMap<>();
  private final List<CompletableFuture<?>> asked = new ArrayList<>();

  @TempDir Path temp;

  @Test
  void whateverIsTyped_bothSidesAgree() throws IOException {
    Path folder = temp.resolve("case");
    CaseFolder unused = CaseFolder.in(folder);
    anotherCase(folder);
    long before = 0;
    try (Editor editor = Editor.in(folder)) {
      for (String file : FILES) {
        editor.open(file);
        originals.put(file, editor.text(file));
      }
      for (int i = 0; i < EDITS; i++) {
        String file = FILES.get(random.nextInt(FILES.size()));
        switch (random.nextInt(40)) {
          case 0 -> reopen(editor, file);
          case 1, 2 -> disturb(editor, folder);
          default -> edit(editor, file);
        }
        if (random.nextInt(4) == 0) {
          ask(editor, file);
        }
        if (i % 50 == 49) {
          agree(editor);
        }
        if (i == EDITS / 2) {
          before = memory();
        }
      }
      agree(editor);
      assertThat(memory() - before).as("growth, seed " + SEED).isLessThan(GROWTH_MAX);
      end(editor, folder);
      assertThat(editor.log()).as("seed " + SEED).isEmpty();
    }
  }

  /** A second case in the same folder, of which some files are open and some are not. */
  private void anotherCase(Path folder) throws IOException {
    for (String part : List.of("rules", "seeds", "scenarios")) {
      Path from = folder.resolve(part).resolve("used-car");
      Path to = Files.createDirectories(folder.resolve(part).resolve("other-car"));
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.toList()) {
          String text = Files.readString(file).replace("used-car", "other-car");
          Files.writeString(to.resolve(String.valueOf(file.getFileName())), text);
        }
      }
    }
    String talk = Files.readString(folder.resolve("scenarios/other-car/first-talk.yaml"));
    Files.writeString(folder.resolve("scenarios/other-car/second-talk.yaml"), talk);
    for (String file : ON_DISK) {
      originals.put(file, Files.readString(folder.resolve(file)));
    }
  }

  private static long memory() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** What was typed and not saved is lost. */
  private static void reopen(Editor editor, String file) throws IOException {
    editor.close(file);
    editor.open(file);
  }

  /** Another program removes a file, moves it, damages it or brings it back. */
  private void disturb(Editor editor, Path folder) throws IOException {
    String name = ON_DISK.get(random.nextInt(ON_DISK.size()));
    String other = name.replaceFirst("\\.", "_2.");
    Path file = folder.resolve(name);
    String text = originals.getOrDefault(name, "");
    switch (random.nextInt(5)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 -> {
        if (Files.exists(file)) {
          Files.move(file, folder.resolve(other), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      case 2 -> Files.writeString(file, text.substring(0, place(text)) + piece());
      default -> {
        Files.deleteIfExists(folder.resolve(other));
        Files.writeString(file, text);
      }
    }
    editor.changedOnDisk(name, other);
  }

  private void edit(Editor editor, String file) {
    String text = editor.text(file);
    int from = place(text);
    switch (random.nextInt(12)) {
      case 0 -> editor.edit(file, 0, text.length(), originals.getOrDefault(file, ""));
      case 1, 2, 3 -> editor.edit(file, from, place(text, from, 1 + random.nextInt(6)), "");
      case 4 -> editor.edit(file, from, place(text, from, random.nextInt(200)), "");
      case 5, 6 -> editor.edit(file, from, from, from(originals));
      case 7 -> editor.edit(file, from, place(text, from, random.nextInt(20)), piece());
      default -> editor.edit(file, from, from, piece());
    }
    if (editor.text(file).length() > 20_000) {
      editor.edit(file, 0, editor.text(file).length(), originals.getOrDefault(file, ""));
    }
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  private String from(Map<String, String> texts) {
    String text = texts.getOrDefault(FILES.get(random.nextInt(FILES.size())), "");
    int from = place(text);
    return text.substring(from, place(text, from, random.nextInt(120)));
  }

  private int place(String text) {
    return place(text, 0, random.nextInt(text.length() + 1));
  }

  /** No editor puts its cursor within a character, or within the two that end a line. */
  private static int place(String text, int from, int more) {
    int at = Math.min(text.length(), from + more);
    boolean isWithin =
        at > 0
            && at < text.length()
            && (Character.isLowSurrogate(text.charAt(at))
                || (text.charAt(at) == '\n' && text.charAt(at - 1) == '\r'));
    return isWithin ? at + 1 : at;
  }

  private void ask(Editor editor, String file) {
    TextDocumentService texts = editor.remote().getTextDocumentService();
    TextDocumentIdentifier id = editor.identifier(file);
    String text = editor.text(file);
    Position at = Editor.position(text, place(text));
    Range range = new Range(at, at);
    asked.add(
        switch (random.nextInt(9)) {
          case 0 -> texts.hover(new HoverParams(id, at));
          case 1 -> texts.definition(new DefinitionParams(id, at));
          case 2 ->
              texts.formatting(new DocumentFormattingParams(id, new FormattingOptions(4, true)));
          case 3 -> texts.documentSymbol(new DocumentSymbolParams(id));
          case 4 -> texts.foldingRange(new FoldingRangeRequestParams(id));
          case 5 ->
              texts.codeAction(new CodeActionParams(id, range, new CodeActionContext(List.of())));
          case 6 -> texts.codeLens(new CodeLensParams(id));
          case 7 -> texts.inlayHint(new InlayHintParams(id, range));
          default -> texts.completion(new CompletionParams(id, at));
        });
  }

  private void agree(Editor editor) {
    asked.forEach(Editor::get);
    asked.clear();
    for (String file : FILES) {
      editor.settled(file);
      assertThat(editor.textOfServer(file))
          .as(file + ", seed " + SEED)
          .isEqualTo(editor.text(file));
    }
  }

  private static void end(Editor editor, Path folder) throws IOException {
    for (String file : FILES) {
      editor.save(file);
    }
    List<String> expected = check(folder);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
    while (!shown(editor, folder).equals(expected) && System.nanoTime() < end) {
      Editor.pause();
    }
    assertThat(shown(editor, folder)).as("seed " + SEED).isEqualTo(expected);
  }

  private static List<String> check(Path folder) {
    JsonObject answer =
        JsonParser.parseString(Cli.in(folder).run("check", "--format", "json").out())
            .getAsJsonObject();
    List<String> all = new ArrayList<>();
    for (JsonElement element : answer.getAsJsonArray("findings")) {
      JsonObject one = element.getAsJsonObject();
      all.add(
          one.get("file").getAsString()
              + ":"
              + one.get("line").getAsInt()
              + ":"
              + one.get("column").getAsInt()
              + " "
              + one.get("severity").getAsString()
              + " "
              + one.get("code").getAsString());
    }
    return all.stream().sorted().toList();
  }

  private static List<String> shown(Editor editor, Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, List<Diagnostic>> file : editor.diagnostics().entrySet()) {
      Path path = Path.of(java.net.URI.create(file.getKey()));
      String name = folder.toRealPath().relativize(path).toString();
      String[] lines =
          Files.isRegularFile(path)
              ? Files.readString(path).split("\r\n|\r|\n", -1)
              : new String[] {""};
      for (Diagnostic one : file.getValue()) {
        Position start = one.getRange().getStart();
        String line = start.getLine() < lines.length ? lines[start.getLine()] : ""; // of before
        int column = 1 + line.codePointCount(0, Math.min(line.length(), start.getCharacter()));
        all.add(
            name
                + ":"
                + (start.getLine() + 1)
                + ":"
                + column
                + " "
                + severity(one.getSeverity())
                + " "
                + one.getCode().getLeft());
      }
    }
    return all.stream().sorted().toList();
  }

  private static String severity(DiagnosticSeverity severity) {
    return switch (severity) {
      case Error -> "error";
      case Warning -> "warning";
      default -> "note";
    };
  }
}
