package parley.app.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;

final class CompletionTest {
  private static final String BUYER = "rules/used-car/buyer.drl";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir static Path temp;
  private static Editor editor;

  @BeforeAll
  static void open() {
    Path folder = temp.resolve("case");
    CaseFolder unused = CaseFolder.in(folder);
    editor = Editor.in(folder);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (labels(BUYER, "rule \"x\" when then concede(\"|").isEmpty()) {
      assertThat(System.nanoTime()).as("the rules are never read").isLessThan(end);
      editor.close(BUYER); // the rules are read once without errors
      Editor.pause();
    }
  }

  @AfterAll
  static void close() {
    editor.close();
  }

  /** {@code |} is the cursor; {@code ;} ends a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "when; Terms( |                              @ price warranty payment atLeast atMost exactly",
        "when; Terms( warranty == |                  @ none six_months",
        "when; Terms( warranty == \"|                @ none six_months",
        "when; Terms( warranty in (\"none\", \"|     @ none six_months",
        "when; Terms( warranty not in (|             @ none six_months",
        "when; Terms( price > 5, payment != \"c|\" ) @ cash instalments",
        "when; Terms( atLeast(1, |                   @ price warranty payment atLeast atMost exactly",
        "when; Conclusion( name == \"|               @ reduced",
        "when; |                                     @ Terms Conclusion not and or exists then",
        "when; Terms() then; concede(\"|             @ warranty",
        "when; Terms() then; concede(drools, \"|     @ warranty",
        "when; Terms() then; |                       @ redLine demand prefer concede conclude end",
        "when; Terms() then; redLine(\"|             @ ''",
        "when // |                                   @ ''",
      })
  void ofRules_isWhatFits(String written, String expected) {
    List<String> labels = labels(BUYER, "rule \"x\"\n" + written.replace(";", "\n"));
    assertThat(String.join(" ", labels)).isEqualTo(expected);
  }

  @Test
  void claims_areThoseOfTheParty_withStatements() {
    List<CompletionItem> items = items(BUYER, "rule \"x\"\n @claims(\"chat.1, ch|");
    assertThat(items)
        .extracting(CompletionItem::getLabel)
        .containsExactly("chat.1", "chat.2", "chat.3");
    CompletionItem second = items.get(1);
    assertThat(second.getDetail()).startsWith("demand: The buyer is afraid of repairs");
    assertThat(second.getDocumentation().getRight().getValue()).contains("Source: ", "2026-03-01");
    assertThat(applied(BUYER, second)).endsWith("@claims(\"chat.1, chat.2");
  }

  @Test
  void annotationsAndWholeRules_areSnippets() {
    assertThat(labels(BUYER, "rule \"x\"\n  @|"))
        .contains("@claims", "@weight", "@cost", "@confidence", "@accept", "when");
    assertThat(labels(BUYER, "|"))
        .containsExactly("rule: red line", "rule: demand", "rule: preference", "rule: concession");
    assertThat(labels("rules/used-car/common.drl", "|"))
        .containsExactly("rule: conclusion", "rule: impossible");
    assertThat(items(BUYER, "|").get(0).getTextEdit().getLeft().getNewText())
        .startsWith("rule \"${1:Name}\"\n    @claims(\"$2\")\nwhen\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "packages:;  a:;    terms: {price: |     @ bargain fair asked",
        "packages:;  a:;    terms: {price: fair, | @ price warranty payment",
        "packages:;  a:;    terms:;      |       @ price warranty payment",
        "packages:;  a:;    terms:;      warranty: s| @ none six_months",
        "packages:;  a:;    |                    @ title claims based_on terms open",
        "packages:;  a:;    title: x;  b:;    based_on: | @ a b",
        "packages:;  a:;    open: [price, |      @ price warranty payment",
        "packages:;  a:;    open:;      - |      @ price warranty payment",
        "unstated: |                             @ status_quo open",
        "parties: [|                             @ buyer seller",
        "packages:;  a: {};expect:;  - package: | @ a",
        "expect:;  - package: a;    verdicts: {buyer: | @ accepts holds_out rejects silent depends",
        "expect:;  - package: a;    verdicts: {| @ buyer seller",
        "expect:;  - package: a;    outcome: d|  @ deal no_deal open impossible",
        "agreement:;  |                          @ must at_least votes_at_least",
        "agreement: {must: [|                    @ buyer seller",
        "what_if:;  w:;    |                     @ package set without with as_of",
      })
  void ofScenarios_isWhatFits(String written, String expected) {
    String head = "scenario: s\nrules: ../../rules/used-car\n";
    List<String> labels = labels(SCENARIO, head + written.replace(";", "\n"));
    assertThat(String.join(" ", labels)).isEqualTo(expected);
  }

  @Test
  void rulesOfAnExpectation_areThoseOfTheParty() {
    String head =
        "scenario: s\nrules: ../../rules/used-car\nexpect:\n  - package: a\n    because: ";
    assertThat(labels(SCENARIO, head + "{seller: [\"|"))
        .containsExactly(
            "No giving away",
            "No monthly parts from strangers",
            "Not cheaper and with a warranty",
            "Money at once buys goodwill");
    CompletionItem first = items(SCENARIO, head + "{seller: [|").get(0);
    assertThat(applied(SCENARIO, first)).endsWith("{seller: [\"No giving away\"");
  }

  /**
   * While an agenda is written it may have no parties or no issues; those known last are offered.
   */
  @Test
  void whatTheAgendaHasNotYet_isWhatWasKnown() {
    String agenda = "rules/used-car/agenda.yaml";
    for (String written :
        List.of(
            "case: used-car\ntitle: x\nissues:\n  price:\n    options: {low: Low, high: High}\n",
            "case: used-car\ntitle: x\nparties:\n  buyer: {title: B}\n  seller: {title: S}\n",
            "issues: [")) {
      editor.open(agenda, written);
      List<Diagnostic> unused = editor.settled(agenda);
      assertThat(labels("seeds/used-car/chat.yaml", "claims:\n  \"1\":\n    party: |"))
          .as(written)
          .containsExactly("buyer", "seller");
      assertThat(labels(BUYER, "rule \"x\"\nwhen\n Terms( |")).as(written).contains("price");
    }
    editor.close(agenda);
  }

  @Test
  void agendaAndArticles_haveTheirOwn() {
    String agenda = "rules/used-car/agenda.yaml";
    String written = "issues:\n  price:\n    options: {low: Low, high: High}\n    ";
    assertThat(labels(agenda, written + "|")).contains("title", "status_quo", "ordered", "range");
    assertThat(labels(agenda, "parties:\n  buyer: {|")).contains("title", "reservation", "votes");
    assertThat(labels("seeds/used-car/chat.yaml", "claims:\n  \"1\": {stance: |"))
        .containsExactly("red_line", "demand", "preference", "concession", "context");
    assertThat(labels("seeds/used-car/chat.yaml", "claims:\n  \"1\":\n    party: |"))
        .containsExactly("buyer", "seller");
    assertThat(labels("rules/used-car/parley.yaml", "|")).isNotEmpty();
  }

  private static List<String> labels(String file, String written) {
    return items(file, written).stream().map(CompletionItem::getLabel).distinct().toList();
  }

  private static List<CompletionItem> items(String file, String written) {
    int cursor = written.indexOf('|');
    editor.open(file, written.replace("|", ""));
    CompletionParams params =
        new CompletionParams(editor.identifier(file), Editor.position(written, cursor));
    return Editor.get(editor.remote().getTextDocumentService().completion(params)).getLeft();
  }

  private static String applied(String file, CompletionItem item) {
    TextEdit edit = item.getTextEdit().getLeft();
    String text = editor.text(file);
    int from = Editor.index(text, edit.getRange().getStart());
    int to = Editor.index(text, edit.getRange().getEnd());
    return text.substring(0, from) + edit.getNewText() + text.substring(to);
  }
}
