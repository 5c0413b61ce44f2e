package parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.model.Agenda;
import parley.model.Assumed;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Terms;
import parley.model.verdict.Choice;
import parley.model.verdict.Leeway;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.model.verdict.Verdict;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.testing.UsedCar;

class RunTextTest {
  private static final Look PLAIN = new Look(80, false, false);

  @Test
  void twoParties_haveVerdictsInWords() {
    assertThat(text(PLAIN, UsedCar.verdicts()))
        .isEqualTo(
            """
            first-talk · as of 2026-03-01

            The first talk

            package     Buyer      Seller       outcome
            bargain     ✓ accepts  ✓ accepts    deal
            credit      ✓ accepts  ~ holds out  no deal
            list_price  ✗ rejects  ✓ accepts    no deal

            bargain: deal
              Cheap and as it is
              ✓ Buyer: accepts, and gives up:
                A warranty [a.2]
              ✓ accepted by Seller

            credit: no deal
              ~ Seller: holds out
                Money at once (0.8) — Strangers' instalments are a risk. [b.1]
              ✓ accepted by Buyer

            list_price: no deal
              As advertised
              ✗ Buyer: rejects
                Too dear — Not for 6500 euros. [a.1]
              ✓ accepted by Seller

            Deals: 1 of 3 packages (bargain)
            """);
  }

  @Test
  void ascii_hasNoOtherMarks() {
    String text = text(new Look(80, false, true), UsedCar.verdicts());

    assertThat(text).matches("\\p{ASCII}*").contains("bargain     + accepts", "x Buyer: rejects");
  }

  @Test
  void color_changesNothingButEscapes() {
    String colored = text(new Look(80, true, false), UsedCar.verdicts());

    assertThat(colored).contains("\u001b[31m✗ Buyer: rejects\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(text(PLAIN, UsedCar.verdicts()));
  }

  @Test
  void partiesShown_areFewer_outcomesStay() {
    String text = text(PLAIN, UsedCar.verdicts().showing(List.of("buyer")));

    assertThat(text).contains("credit      ✓ accepts  no deal").doesNotContain("Seller");
  }

  @Test
  void sixParties_fitEightyColumnsByMarksAlone() {
    String text = text(PLAIN, manyParties(6, "a_package_with_quite_a_long_name"));

    assertThat(text)
        .startsWith(
            """
            many · as of 2026-03-01

            package                           PN1  PN2  PN3  PN4  PN5  PN6  outcome
            a_package_with_quite_a_long_name  ✗    ✓    ✗    ✓    ✗    ✓    no deal

            ✓ accepts · ✗ rejects
            PN1 Party number 1 · PN2 Party number 2 · PN3 Party number 3 ·
            PN4 Party number 4 · PN5 Party number 5 · PN6 Party number 6
            """);
  }

  @Test
  void longPackageName_standsOnItsOwnLine() {
    String name = "a_package_with_a_name_that_is_too_long_for_any_column";

    assertThat(text(PLAIN, manyParties(6, name)))
        .containsPattern("\n" + name + "\n {43}✗    ✓    ✗    ✓    ✗    ✓    no deal\n");
  }

  @Test
  void thirtyParties_areSplitIntoSeveralTables() {
    String text = text(PLAIN, manyParties(30, "offer"));

    assertThat(text.lines().filter(l -> l.startsWith("package"))).hasSizeGreaterThan(1);
    assertThat(text.lines()).allMatch(l -> l.length() <= 80);
  }

  @Test
  void controlCharactersOfTitles_neverReachTheTerminal() {
    ScenarioVerdict evil = manyParties(2, "offer");
    ScenarioVerdict titled =
        new ScenarioVerdict(
            "many",
            "\u001b[2J gone\nand a \u202e line",
            evil.asOf(),
            evil.agenda(),
            evil.parties(),
            evil.packages());

    assertThat(text(PLAIN, titled)).contains("\uFFFD[2J gone and a \uFFFD line");
  }

  @Test
  void scenarioWithoutPackages_saysSo() {
    ScenarioVerdict some = UsedCar.verdicts();
    ScenarioVerdict none =
        new ScenarioVerdict("empty", "", some.asOf(), some.agenda(), some.parties(), List.of());

    assertThat(text(PLAIN, none)).isEqualTo("empty · as of 2026-03-01\n\nNo packages.\n");
  }

  @Test
  void openPackage_saysWhatWouldDecideIt() {
    assertThat(text(PLAIN, open("")))
        .endsWith(
            """
            package  PN1  PN2  PN3  PN4  PN5  PN6  outcome
            partial  ?    ✓    ?    ✓    ?    ✓    open

            ✓ accepts · ? depends
            PN1 Party number 1 · PN2 Party number 2 · PN3 Party number 3 ·
            PN4 Party number 4 · PN5 Party number 5 · PN6 Party number 6

            partial: open
              Left open: issue
              A deal with issue: yes
              or with issue: no or later; other: b
              ? Party number 1: depends on issue
                accepts with issue: yes
                or in other ways
              ? Party number 3: depends on issue
                never accepts: whether it holds out or rejects is open
              ? Party number 5: depends on issue
                never accepts: whether it holds out or rejects is open
              ✓ accepted by Party number 2, Party number 4, Party number 6
            """);
  }

  @Test
  void reachedLimit_leavesVerdictsUnknown() {
    assertThat(text(PLAIN, open("stopped after 60 s")))
        .contains(
            "\npartial  ?    ✓    —    ✓    ?    ✓    open\n",
            "\n✓ accepts · ✗ rejects · ? depends · — not known\n",
            "  Incomplete: stopped after 60 s.\n");
  }

  @Test
  void reachedLimit_leavesNoPartyOut() {
    ScenarioVerdict open = open("stopped after 60 s");
    PackageVerdict partial = open.packages().get(1).showing(List.of());
    ScenarioVerdict unknown =
        new ScenarioVerdict(
            "many", "", open.asOf(), open.agenda(), open.parties(), List.of(partial));

    assertThat(text(PLAIN, unknown))
        .contains("PN6  outcome\npartial  —    —    —    —    —    —    open\n");
  }

  private static ScenarioVerdict open(String stopped) {
    ScenarioVerdict many = manyParties(6, "partial");
    PackageVerdict complete = many.packages().get(0);
    List<PartyVerdict> verdicts =
        complete.verdicts().stream()
            .filter(v -> stopped.isEmpty() || !v.party().equals("p_n_3"))
            .map(v -> v.verdict() == Verdict.ACCEPTS ? v : depending(v.party()))
            .toList();
    Choice yes = new Choice(Map.of("issue", List.of("yes")));
    Map<String, List<String>> other = new LinkedHashMap<>();
    other.put("issue", List.of("no", "later"));
    other.put("other", List.of("b"));
    PackageVerdict partial =
        new PackageVerdict(
            "partial",
            "",
            Terms.none(),
            List.of("issue"),
            Outcome.OPEN,
            List.of(),
            verdicts,
            List.of(yes, new Choice(other)),
            Optional.of(stopped).filter(s -> !s.isEmpty()));
    PackageVerdict whole =
        new PackageVerdict(
            "whole", "", complete.terms(), List.of(), Outcome.NO_DEAL, complete.verdicts());
    return new ScenarioVerdict(
        "many",
        "",
        UsedCar.DAY,
        many.agenda(),
        many.parties(),
        stopped.isEmpty() ? List.of(partial) : List.of(whole, partial));
  }

  private static PartyVerdict depending(String party) {
    boolean first = party.equals("p_n_1");
    Choice yes = new Choice(Map.of("issue", List.of("yes")));
    Leeway leeway = new Leeway(1, List.of("issue"), first ? List.of(yes) : List.of(), first);
    return new PartyVerdict(
        party, Verdict.DEPENDS, 0, List.of(), Optional.empty(), false, Optional.of(leeway));
  }

  private static String text(Look look, ScenarioVerdict verdicts) {
    RunAnswer answer = new RunAnswer(verdicts, List.of(), Assumed.nothing());
    return TextPrinter.print(RunAnswer.document(List.of(answer), true), look);
  }

  private static ScenarioVerdict manyParties(int count, String packageId) {
    List<Party> parties =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new Party("p_n_" + i, "Party number " + i))
            .toList();
    Issue issue = new Issue("issue", "", Optional.empty(), List.of(Option.named("yes", "")), "yes");
    Agenda agenda = new Agenda("many", "", parties, List.of(issue));
    List<PartyVerdict> verdicts =
        IntStream.range(0, count)
            .mapToObj(i -> verdict(parties.get(i), i % 2 == 0 ? Verdict.REJECTS : Verdict.ACCEPTS))
            .toList();
    PackageVerdict verdict =
        new PackageVerdict(
            packageId, "", new Terms(Map.of("issue", "yes")), List.of(), Outcome.NO_DEAL, verdicts);
    return new ScenarioVerdict(
        "many", "", UsedCar.DAY, agenda, agenda.partyIds(), List.of(verdict));
  }

  private static PartyVerdict verdict(Party party, Verdict verdict) {
    return new PartyVerdict(party.id(), verdict, 0, List.of());
  }
}
