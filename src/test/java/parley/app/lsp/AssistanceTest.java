package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;
import parley.testing.Cli;

final class AssistanceTest {
  private static final String BUYER = "rules/used-car/buyer.drl";
  private static final String SELLER = "rules/used-car/seller.drl";
  private static final String AGENDA = "rules/used-car/agenda.yaml";
  private static final String COMMON = "rules/used-car/common.drl";
  private static final String CHAT = "seeds/used-car/chat.yaml";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private Path folder;
  private Editor editor;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("case");
    CaseFolder unused = CaseFolder.in(folder);
    editor = Editor.in(folder);
    for (String file : List.of(BUYER, SELLER, AGENDA, CHAT, SCENARIO)) {
      editor.open(file);
    }
    assertThat(editor.settled(SCENARIO)).isEmpty();
  }

  @AfterEach
  void close() {
    editor.close();
    assertThat(editor.log()).isEmpty();
  }

  @Test
  void hover_readsARuleBackInWords() {
    assertThat(hover(BUYER, "A warranty for"))
        .contains("Buyer holds out", "gives that up", "chat.2: The buyer is afraid of repairs");
    assertThat(hover(BUYER, "redLine(")).contains("Buyer walks away if");
    assertThat(hover(SELLER, "demand(\"one_favour")).contains("one", "confidence 0.8");
  }

  @Test
  void hover_tellsOfWhatIsNamed() {
    assertThat(hover(BUYER, "warranty == \"none\""))
        .contains("**Warranty**", "- `none` Sold as seen *(status quo)*", "- `six_months`");
    assertThat(hover(BUYER, "none\" )"))
        .contains("**Sold as seen**", "Buyer holds out", "A warranty for an old car: Repairs");
    assertThat(hover(BUYER, "1\")"))
        .contains(
            "The buyer has saved 7500 euros.",
            "2026-03-01 (inferred)",
            "the buyer",
            "buyer/No more than");
    assertThat(hover(SCENARIO, "six_months, payment")).contains("An option of Warranty");
    assertThat(hover(SCENARIO, "buyer: accepts, seller: rejects"))
        .contains("**Buyer**", "2 stances".replace('2', '3'));
    assertThat(hover(SCENARIO, "handshake\n    outcome"))
        .contains("**A fair price in cash, with a warranty**", "- Payment: ");
    assertThat(hoverOf(BUYER, "// A red")).isNull();
  }

  @Test
  void whatAuthorsWrote_isNotMarkup() {
    editor.replace(CHAT, "has saved 7500 euros.", "has <img src=x> *saved* `7500` euros.");
    assertThat(editor.settled(CHAT)).isEmpty();
    assertThat(hover(BUYER, "1\")")).contains("\\<img src=x\\> \\*saved\\* \\`7500\\` euros.");
  }

  @Test
  void definitionsAndReferences_areInAllFiles() {
    assertThat(definition(BUYER, "warranty == ")).containsExactly(AGENDA + " warranty");
    assertThat(definition(SCENARIO, "instalments}")).containsExactly(AGENDA + " instalments");
    assertThat(definition(SELLER, "4\")")).containsExactly(CHAT + " 4");
    assertThat(definition(SCENARIO, "No giving away")).containsExactly(SELLER + " No giving away");
    assertThat(definition(BUYER, "warranty\", \"The money")).containsExactly(BUYER + " warranty");
    assertThat(definition(SCENARIO, "in_parts\n    terms: {payment"))
        .containsExactly(SCENARIO + " in_parts");
    assertThat(references(SCENARIO, "in_parts:", true)).hasSize(3);
    assertThat(references(AGENDA, "warranty:", true))
        .containsExactlyInAnyOrder(
            AGENDA + " warranty",
            BUYER + " warranty",
            SELLER + " warranty",
            SCENARIO + " warranty");
    assertThat(references(AGENDA, "warranty:", false)).hasSize(3);
  }

  @Test
  void aNewName_isWrittenEverywhere_asByRename() throws IOException {
    apply(rename(BUYER, "warranty == ", "guarantee"));
    Path other = temp.resolve("other");
    CaseFolder unused = CaseFolder.in(other);
    assertThat(Cli.in(other).run("rename", "issue", "warranty", "guarantee").code()).isZero();
    for (String file : List.of(BUYER, SELLER, AGENDA, CHAT, SCENARIO)) {
      assertThat(editor.text(file)).isEqualTo(Files.readString(other.resolve(file)));
    }
  }

  @Test
  void aConclusion_isFoundAndRenamedInAllRules() throws IOException {
    editor.open(COMMON);
    String concluding =
        "rule \"Paid\" when Terms( payment == \"cash\" ) then conclude(\"paid\", \"x\") end\n";
    editor.edit(COMMON, editor.text(COMMON).length(), editor.text(COMMON).length(), concluding);
    editor.replace(
        BUYER, "Terms( price > 7500 )", "Terms( price > 7500 ) Conclusion( name == \"paid\" )");
    assertThat(editor.settled(BUYER)).isEmpty();
    assertThat(hover(BUYER, "paid\" )")).contains("**paid**", "- if Payment is");
    assertThat(definition(BUYER, "paid\" )")).containsExactly(COMMON + " paid");
    assertThat(references(COMMON, "paid\", ", false)).containsExactly(BUYER + " paid");
    apply(rename(COMMON, "paid\", ", "settled"));
    assertThat(editor.text(COMMON)).contains("conclude(\"settled\", \"x\")");
    assertThat(editor.text(BUYER)).contains("Conclusion( name == \"settled\" )");
  }

  @Test
  void aPartysNewName_movesItsFile_andAWrongNameIsRefused() {
    WorkspaceEdit edit = rename(AGENDA, "buyer: {", "purchaser");
    assertThat(edit.getDocumentChanges()).hasSizeGreaterThan(3);
    assertThat(edit.getDocumentChanges().get(edit.getDocumentChanges().size() - 1).getRight())
        .hasToString(
            "RenameFile [\n  oldUri = \""
                + editor.uri(BUYER)
                + "\"\n  newUri = \""
                + editor.uri("rules/used-car/purchaser.drl")
                + "\"\n  options = null\n"
                + "  kind = \"rename\"\n  annotationId = null\n]");
    assertThatThrownBy(() -> rename(BUYER, "warranty == ", "price")).hasMessageContaining("price");
    editor.replace(BUYER, "price > 7500", "prise > 7500");
    assertThat(editor.settled(BUYER)).hasSize(1);
    assertThatThrownBy(() -> rename(BUYER, "warranty == ", "guarantee"))
        .hasMessageContaining("the case has errors");
  }

  /** What rests on the findings waits for those of the last key; nobody types and then waits. */
  @Test
  void fixesAndNewNames_areOfTheTextAsItIs() {
    for (int i = 0; i < 5; i++) {
      editor.replace(BUYER, "price > 7500", "prise > 7500");
      assertThat(titles(BUYER, "prise")).containsExactly("Replace by `price`");
      editor.replace(BUYER, "rule \"No more", "\n\nrule \"No more");
      assertThat(titles(BUYER, "prise")).containsExactly("Replace by `price`");
      editor.replace(BUYER, "prise > 7500", "price > 7500");
      assertThat(titles(BUYER, "price")).isEmpty();
      assertThat(rename(BUYER, "warranty == ", "guarantee").getChanges()).hasSize(4);
    }
  }

  private List<String> titles(String file, String before) {
    Position at = at(file, before);
    return actions(file, new Range(at, at)).stream().map(CodeAction::getTitle).toList();
  }

  @Test
  void layout_isThatOfFmt() throws IOException {
    editor.replace(BUYER, "Terms( price > 7500 )", "Terms(price>7500)");
    assertThat(editor.settled(BUYER)).isEmpty();
    List<? extends TextEdit> edits = format(BUYER);
    assertThat(edits).hasSize(1);
    editor.save(BUYER);
    apply(new WorkspaceEdit(Map.of(editor.uri(BUYER), List.copyOf(edits))));
    assertThat(Cli.in(folder).run("fmt").code()).isZero();
    assertThat(editor.text(BUYER)).isEqualTo(Files.readString(folder.resolve(BUYER)));
    assertThat(format(BUYER)).isEmpty();
    editor.replace(BUYER, "when\n    Terms( warranty", "whn\n    Terms( warranty");
    assertThat(format(BUYER)).isEmpty();
  }

  @Test
  void symbolsAndFolds_followRulesAndKeys() {
    assertThat(symbols(BUYER))
        .containsExactly(
            "No more than the savings redLine",
            "A warranty for an old car demand",
            "Cheap enough to risk repairs concede");
    assertThat(symbols(SCENARIO)).contains("packages ", "handshake ", "expect ");
    String[] lines = editor.text(BUYER).split("\n", -1);
    List<FoldingRange> folds =
        Editor.get(texts().foldingRange(new FoldingRangeRequestParams(editor.identifier(BUYER))));
    assertThat(folds).hasSize(3);
    assertThat(folds)
        .allSatisfy(
            f -> {
              assertThat(lines[f.getStartLine()]).startsWith("rule ");
              assertThat(lines[f.getEndLine()]).isEqualTo("end");
            });
  }

  /** What is wrong, and how it is after the first fix. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "warranty == \"none\"              | waranty == \"none\"            | ^Replace by"
            + " `warranty`^",
        "\"none\"                          | \"nonne\"                      | ^Replace by `none`^",
        "demand(                            | deman(                          | ^Replace by"
            + " `demand`^",
        "redLine(\"The buyer has 7500 euros and no more.\") | redLine(\"The buyer has 7500 euros"
            + " and no more.\" | ^Insert `)`^",
        "concede(\"warranty\", \"The | concede(\"warranty\" \"The | ^Insert `,`^",
        "demand(\"warranty\", \"Repairs       | demand(\"guard\", \"Repairs           | ^Write a"
            + " demand `warranty`^",
        "Terms( price > 7500 )             | Terms( price > 7500            | ^Insert `)`^",
        "would pay for a repair.\")\\nend  | would pay for a repair.\")    | ^Insert `end`^",
      })
  void aSlip_isCorrectedByItsFix(String right, String wrong, String title) {
    String before = right.replace("\\n", "\n");
    editor.replace(BUYER, before, wrong);
    assertThat(editor.settled(BUYER)).isNotEmpty();
    CodeAction action = action(BUYER, title);
    apply(action.getEdit());
    assertThat(editor.settled(BUYER))
        .filteredOn(d -> d.getSeverity() == DiagnosticSeverity.Error)
        .isEmpty();
  }

  @Test
  void aFinding_isAcceptedWithAReason() throws IOException {
    String twin =
        "\n"
            + "rule \"Twin\" @claims(\"advert.2\")\n"
            + "when\n"
            + "  Terms( price < 6500 )\n"
            + "then\n"
            + "  redLine(\"Two\")\n"
            + "end\n";
    editor.edit(SELLER, editor.text(SELLER).length(), editor.text(SELLER).length(), twin);
    editor.save(SELLER);
    int found = editor.await(SELLER, d -> !d.isEmpty()).size();
    String code = editor.diagnostics(SELLER).get(0).getCode().getLeft();
    apply(action(SELLER, "Accept " + code + " with a reason").getEdit());
    assertThat(editor.text(SELLER))
        .contains("@accept(\"" + code + " `No giving away`: why this is intended\")");
    editor.save(SELLER);
    assertThat(editor.await(SELLER, d -> d.size() < found)).hasSize(found - 1);
  }

  @Test
  void anUnnamedAcceptance_isNamedByItsFix() throws IOException {
    String twin =
        """

        rule "Twin" @claims("advert.2") @accept("PAR053: both")
        when Terms( price < 6500 ) then redLine("Two.") end
        """;
    editor.edit(SELLER, editor.text(SELLER).length(), editor.text(SELLER).length(), twin);
    editor.save(SELLER);
    assertThat(editor.await(SELLER, d -> !d.isEmpty())).hasSize(1);
    apply(action(SELLER, "Name `No giving away`").getEdit());
    assertThat(editor.text(SELLER)).contains("@accept(\"PAR053 `No giving away`: both\")");
    editor.save(SELLER);
    assertThat(editor.await(SELLER, d -> d.isEmpty())).isEmpty();
  }

  @Test
  void outcomes_standBesidePackages_andExpectationsSayWhetherTheyHold() {
    assertThat(hints())
        .containsExactly(
            "first_offer:no deal, buyer ✓, seller ✗",
            "as_advertised:no deal, buyer ✗, seller ✓",
            "in_parts:no deal, buyer ✓, seller ~",
            "handshake:deal, buyer ✓, seller ✓");
    assertThat(lenses()).filteredOn("✓ holds"::equals).hasSize(4);

    editor.replace(SCENARIO, "{price: bargain}", "{price: fair}");
    assertThat(editor.settled(SCENARIO)).isEmpty();
    assertThat(hints()).contains("first_offer:no deal, buyer ~, seller ✓");
    assertThat(lenses())
        .filteredOn(l -> l.startsWith("✗ does not hold: expected verdicts.buyer accepts"))
        .hasSize(1);

    editor.replace(SELLER, "price < 6500", "price < 7500");
    assertThat(editor.settled(SELLER)).isEmpty();
    assertThat(hints()).contains("handshake:no deal, buyer ✓, seller ✗");
  }

  @Test
  void aboveEachRule_standsHowManyPackagesItAppliesTo_andWhatTestsShow() throws IOException {
    List<String> before = awaitLenses(l -> l.stream().allMatch(t -> t.contains("; ")));
    assertThat(before)
        .containsExactly(
            "applies to 1 of 4 packages; tests cover 1 of 1 conditions",
            "applies to 2 of 4 packages; tests cover 1 of 1 conditions",
            "applies to 1 of 4 packages; tests cover 1 of 1 conditions");
    assertThat(coveredConditions())
        .isEqualTo(coveredConditions(Cli.in(folder).run("test", "--coverage", "--format", "json")));
    editor.replace(
        SCENARIO,
        "  - package: as_advertised\n    verdicts: {buyer: rejects, seller: accepts}\n",
        "");
    assertThat(editor.settled(SCENARIO)).isEmpty();
    assertThat(lenses(BUYER)).first().isEqualTo("applies to 1 of 4 packages");
    editor.save(SCENARIO);
    assertThat(awaitLenses(l -> l.get(0).contains("; ")))
        .first()
        .isEqualTo("applies to 1 of 4 packages; no test sees it apply");
    editor.replace(SCENARIO, "{price: bargain}", "{price: fair}");
    assertThat(editor.settled(SCENARIO)).isEmpty();
    assertThat(lenses(BUYER)).last().isEqualTo("applies to 0 of 4 packages");
  }

  private int coveredConditions() throws IOException {
    editor.open(COMMON);
    Pattern covered = Pattern.compile("cover (\\d+) of");
    return Stream.of(BUYER, SELLER, COMMON)
        .flatMap(f -> awaitLenses(f, l -> l.stream().allMatch(t -> t.contains("; "))).stream())
        .flatMap(l -> covered.matcher(l).results())
        .mapToInt(r -> Integer.parseInt(r.group(1)))
        .sum();
  }

  private static int coveredConditions(Cli.Result told) {
    return Pattern.compile("\"conditions\": \\{\\s*\"covered\": (\\d+),")
        .matcher(told.out())
        .results()
        .mapToInt(r -> Integer.parseInt(r.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** What tests show is counted in the background. */
  private List<String> awaitLenses(Predicate<List<String>> expected) {
    return awaitLenses(BUYER, expected);
  }

  private List<String> awaitLenses(String file, Predicate<List<String>> expected) {
    return Stream.generate(() -> lenses(file))
        .peek(l -> Editor.pause())
        .limit(2_000)
        .filter(expected)
        .findFirst()
        .orElseThrow(() -> new AssertionError("still " + lenses(file)));
  }

  @Test
  void whatBecomesOfAPackage_isExpectedOnDemand() {
    Position at =
        Editor.position(editor.text(SCENARIO), editor.text(SCENARIO).indexOf("in_parts:"));
    CodeAction action =
        actions(SCENARIO, new Range(at, at)).stream()
            .filter(a -> a.getTitle().startsWith("Expect of `in_parts`"))
            .findFirst()
            .orElseThrow();
    apply(action.getEdit());
    assertThat(editor.text(SCENARIO))
        .endsWith(
            "    outcome: deal\n  - package: in_parts\n    outcome: no_deal\n"
                + "    verdicts: {buyer: accepts, seller: holds_out}\n");
    assertThat(editor.settled(SCENARIO)).isEmpty();
    assertThat(lenses()).filteredOn("✓ holds"::equals).hasSize(5);
  }

  private TextDocumentService texts() {
    return editor.remote().getTextDocumentService();
  }

  private Position at(String file, String before) {
    int index = editor.text(file).indexOf(before);
    assertThat(index).as(before).isNotNegative();
    return Editor.position(editor.text(file), index);
  }

  private Hover hoverOf(String file, String before) {
    return Editor.get(texts().hover(new HoverParams(editor.identifier(file), at(file, before))));
  }

  private String hover(String file, String before) {
    return hoverOf(file, before).getContents().getRight().getValue();
  }

  private List<String> definition(String file, String before) {
    return named(
        Editor.get(
                texts().definition(new DefinitionParams(editor.identifier(file), at(file, before))))
            .getLeft());
  }

  private List<String> references(String file, String before, boolean defined) {
    return named(
        Editor.get(
            texts()
                .references(
                    new ReferenceParams(
                        editor.identifier(file),
                        at(file, before),
                        new ReferenceContext(defined)))));
  }

  private List<String> named(List<? extends Location> locations) {
    return locations.stream()
        .map(
            l ->
                Stream.of(BUYER, SELLER, COMMON, AGENDA, CHAT, SCENARIO)
                    .filter(f -> editor.uri(f).equals(l.getUri()))
                    .map(f -> f + " " + under(f, l.getRange()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private String under(String file, Range range) {
    String text = editor.text(file);
    return text.substring(Editor.index(text, range.getStart()), Editor.index(text, range.getEnd()));
  }

  private WorkspaceEdit rename(String file, String before, String now) {
    return Editor.get(
        texts().rename(new RenameParams(editor.identifier(file), at(file, before), now)));
  }

  private void apply(WorkspaceEdit edit) {
    edit.getChanges()
        .forEach(
            (uri, edits) -> {
              String file =
                  Stream.of(BUYER, SELLER, COMMON, AGENDA, CHAT, SCENARIO)
                      .filter(f -> editor.uri(f).equals(uri))
                      .findFirst()
                      .orElseThrow();
              String text = editor.text(file);
              edits.stream()
                  .sorted(
                      Comparator.comparing(
                          (TextEdit e) -> -Editor.index(text, e.getRange().getStart())))
                  .forEach(
                      e ->
                          editor.edit(
                              file,
                              Editor.index(text, e.getRange().getStart()),
                              Editor.index(text, e.getRange().getEnd()),
                              e.getNewText()));
            });
  }

  private List<? extends TextEdit> format(String file) {
    return Editor.get(
        texts()
            .formatting(
                new DocumentFormattingParams(
                    editor.identifier(file), new FormattingOptions(4, true))));
  }

  private List<String> symbols(String file) {
    return Editor.get(texts().documentSymbol(new DocumentSymbolParams(editor.identifier(file))))
        .stream()
        .map(e -> e.getRight())
        .flatMap(s -> Stream.concat(Stream.of(s), s.getChildren().stream()))
        .map((DocumentSymbol s) -> s.getName() + " " + s.getDetail())
        .toList();
  }

  private List<CodeAction> actions(String file, Range range) {
    return Editor.get(
            texts()
                .codeAction(
                    new CodeActionParams(
                        editor.identifier(file),
                        range,
                        new CodeActionContext(editor.diagnostics(file)))))
        .stream()
        .map(e -> e.getRight())
        .toList();
  }

  private CodeAction action(String file, String title) {
    List<CodeAction> all =
        editor.diagnostics(file).stream()
            .flatMap(d -> actions(file, d.getRange()).stream())
            .toList();
    return all.stream()
        .filter(a -> a.getTitle().equals(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("only " + all + editor.diagnostics(file)));
  }

  private List<String> hints() {
    Range all = new Range(new Position(0, 0), new Position(1000, 0));
    List<InlayHint> hints =
        Editor.get(texts().inlayHint(new InlayHintParams(editor.identifier(SCENARIO), all)));
    String[] lines = editor.text(SCENARIO).split("\n", -1);
    return hints.stream()
        .map(h -> lines[h.getPosition().getLine()].strip() + h.getLabel().getLeft())
        .toList();
  }

  private List<String> lenses() {
    return lenses(SCENARIO);
  }

  private List<String> lenses(String file) {
    return Editor.get(texts().codeLens(new CodeLensParams(editor.identifier(file)))).stream()
        .map((CodeLens l) -> l.getCommand().getTitle())
        .toList();
  }
}
