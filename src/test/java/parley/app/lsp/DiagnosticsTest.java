package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli;

final class DiagnosticsTest {
  private static final String BUYER = "rules/used-car/buyer.drl";
  private static final String SELLER = "rules/used-car/seller.drl";
  private static final String AGENDA = "rules/used-car/agenda.yaml";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private Path folder;
  private Editor editor;

  @BeforeEach
  void open() {
    folder = temp.resolve("case");
    CaseFolder unused = CaseFolder.in(folder);
    editor = Editor.in(folder);
  }

  @AfterEach
  void close() {
    editor.close();
  }

  @Test
  void aSlip_isReportedWhileItIsTyped_withPlaceCodeAndHelp() throws IOException {
    editor.open(BUYER);
    editor.replace(BUYER, "warranty == ", "waranty == ");

    Diagnostic slip = editor.await(BUYER, d -> d.size() == 1).get(0);
    assertThat(slip.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
    assertThat(slip.getCode().getLeft()).isEqualTo("PAR009");
    assertThat(slip.getSource()).isEqualTo("parley");
    assertThat(slip.getMessage()).contains("did you mean `warranty`?");
    assertThat(under(BUYER, slip.getRange())).isEqualTo("waranty");
    assertThat(slip.getCodeDescription()).isNull();

    editor.replace(BUYER, "waranty == ", "warranty == ");
    assertThat(editor.await(BUYER, List::isEmpty)).isEmpty();
  }

  @Test
  void aCode_leadsToItsPage_whereThatIsKnown() throws IOException {
    editor.close();
    editor = Editor.in(Map.of("PARLEY_DOCS_URL", "https://example.org/docs"), folder);
    editor.open(BUYER, Files.readString(folder.resolve(BUYER)).replace("price", "prise"));

    Diagnostic slip = editor.await(BUYER, d -> d.size() == 2).get(0);
    assertThat(slip.getCodeDescription().getHref())
        .startsWith("https://example.org/docs/errors.md#par009");
  }

  @Test
  void unsavedText_countsInOtherFiles() throws IOException {
    editor.open(AGENDA);
    editor.replace(AGENDA, "      none: Sold", "      nothing: Sold");

    assertThat(editor.await(BUYER, d -> !d.isEmpty())).hasSize(1);
    assertThat(editor.await(AGENDA, d -> !d.isEmpty()).get(0).getCode().getLeft())
        .isEqualTo("PAR010");
    editor.close(AGENDA);
    assertThat(editor.await(BUYER, List::isEmpty)).isEmpty();
  }

  @Test
  void aBrokenFile_silencesNoOther() throws IOException {
    editor.open(BUYER);
    editor.open(SELLER);
    editor.open(AGENDA);
    editor.replace(BUYER, "warranty == ", "waranty == ");
    editor.replace(SELLER, "then\n    redLine", "thn\n    redLine");
    assertThat(editor.await(SELLER, d -> !d.isEmpty())).hasSize(1);
    assertThat(editor.await(BUYER, d -> !d.isEmpty())).hasSize(1);

    editor.replace(AGENDA, "issues:", "issues: [");
    assertThat(editor.await(AGENDA, d -> !d.isEmpty())).isNotEmpty();
    assertThat(editor.await(SELLER, d -> !d.isEmpty())).hasSize(1);
    assertThat(editor.await(BUYER, List::isEmpty)).isEmpty(); // what only follows is not told
  }

  @Test
  void weaknesses_comeWhenSaved_andStayWithTheirLines() throws IOException {
    editor.open(SELLER);
    String twin = "\nrule \"Twin\" @claims(\"advert.2\")\nwhen\n  Terms( price < 6500 )\nthen\n";
    String whole = twin + "  redLine(\"Two others have offered more.\")\nend\n";
    editor.edit(SELLER, editor.text(SELLER).length(), editor.text(SELLER).length(), whole);
    editor.save(SELLER);
    List<Diagnostic> found = editor.await(SELLER, d -> has(d, "PAR053"));
    int line = found.get(0).getRange().getStart().getLine();

    editor.edit(SELLER, 0, 0, "// a line above\n");
    found = editor.await(SELLER, d -> d.get(0).getRange().getStart().getLine() > line);
    assertThat(found.get(0).getRange().getStart().getLine()).isEqualTo(line + 1);
    editor.save(SELLER);
    assertThat(asToldByCheck()).isNotEmpty();
    assertThat(editor.await(SELLER, d -> codes().equals(asToldByCheck()))).isNotEmpty();
  }

  @Test
  void scenariosAndSeveralFolders_areChecked() throws IOException {
    Path other = temp.resolve("other");
    CaseFolder unused = CaseFolder.in(other);
    editor.close();
    editor = Editor.in(Map.of(), folder, other);
    editor.open(SCENARIO);
    editor.replace(SCENARIO, "{price: bargain}", "{price: bargin}");
    Diagnostic slip = editor.await(SCENARIO, d -> d.size() == 1).get(0);
    assertThat(under(SCENARIO, slip.getRange())).isEqualTo("bargin");

    String there = other.resolve(SCENARIO).toString();
    editor.open(
        there, Files.readString(other.resolve(SCENARIO)).replace("buyer: acc", "byer: acc"));
    assertThat(editor.await(there, d -> d.size() == 2)).hasSize(2);
    assertThat(editor.diagnostics(SCENARIO)).hasSize(1);
  }

  @Test
  void aNewFile_countsBeforeItIsSaved() throws IOException {
    String fresh = "scenarios/used-car/fresh.yaml";
    editor.open(
        fresh, "scenario: fresh\nrules: ../../rules/used-car\npackages: {one: {terms: {x: y}}}\n");
    assertThat(editor.await(fresh, d -> has(d, "PAR009"))).isNotEmpty();
    String more = "rules/used-car/dealer.drl";
    editor.open(more, "rule \"x\" when Terms( price > 1 ) then redLine(\"y\") end\n");
    assertThat(editor.await(more, d -> has(d, "PAR021"))).hasSize(1);
  }

  @Test
  void columns_countAsEditorsCount() throws IOException {
    editor.open(BUYER);
    editor.replace(BUYER, "\"none\" )", "/* 𝒶é\u200d */ \"none\", waranty == \"none\" )");

    Diagnostic slip =
        editor.await(BUYER, d -> has(d, "PAR009")).stream()
            .filter(d -> d.getCode().getLeft().equals("PAR009"))
            .findFirst()
            .orElseThrow();
    assertThat(under(BUYER, slip.getRange())).isEqualTo("waranty");
  }

  @Test
  void nothingOutsideTheFolder_isRead() throws IOException {
    Path secret = Files.createDirectories(temp.resolve("secret"));
    Files.writeString(secret.resolve("agenda.yaml"), "case: secret\n");
    Files.writeString(secret.resolve("buyer.drl"), "SECRET");
    editor.open(SCENARIO);
    editor.replace(SCENARIO, "../../rules/used-car", "../../../secret");
    List<Diagnostic> found = editor.await(SCENARIO, d -> !d.isEmpty());
    assertThat(found.get(0).getMessage()).contains("outside the folder that is open in the editor");

    Files.createSymbolicLink(
        folder.resolve("rules/used-car/dealer.drl"), secret.resolve("buyer.drl"));
    editor.save(SCENARIO);
    found = editor.await("rules/used-car/dealer.drl", d -> !d.isEmpty());
    assertThat(found.get(0).getMessage()).contains("leads out of the case");
    assertThat(editor.diagnostics().values().toString()).doesNotContain("SECRET");
    assertThat(editor.diagnostics().keySet()).noneMatch(u -> u.contains("secret"));
  }

  @Test
  void theEnd_isAsTheProtocolAsks() {
    assertThat(editor.end()).isZero();
  }

  private String under(String file, Range range) {
    String line = editor.text(file).split("\n", -1)[range.getStart().getLine()];
    return line.substring(range.getStart().getCharacter(), range.getEnd().getCharacter());
  }

  private static boolean has(List<Diagnostic> found, String code) {
    return found.stream().anyMatch(d -> Objects.equals(d.getCode().getLeft(), code));
  }

  private List<String> codes() {
    return editor.diagnostics().values().stream()
        .flatMap(List::stream)
        .map(d -> d.getCode().getLeft())
        .sorted()
        .toList();
  }

  private List<String> asToldByCheck() {
    String json = Cli.in(folder).run("check", "--format", "json").out();
    return json.lines()
        .filter(l -> l.contains("\"code\""))
        .map(l -> l.replaceAll(".*\"code\": *\"(PAR\\d+)\".*", "$1"))
        .sorted()
        .toList();
  }
}
