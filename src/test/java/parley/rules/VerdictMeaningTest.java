package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static parley.rules.SmallCase.AGENDA;
import static parley.rules.SmallCase.file;
import static parley.rules.SmallCase.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Source;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.Firing;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/** What a verdict means, through Drools, as the design's section of that name says it. */
class VerdictMeaningTest {
  private static final LocalDate DAY = LocalDate.of(2025, 6, 15);
  private static final String RED = "redLine(drools, \"A line.\");";

  /** One party that has a line, a demand of weight 3, two ways to give it up, a demand of 1. */
  private static final Source BUYER =
      file(
          "buyer",
          rule("Line", "Terms( handover == \"winter\" )", RED)
              + rule(
                      "Garden",
                      "Terms( garden == \"none\" )",
                      "demand(drools, \"garden\", \"No.\");")
                  .replace("when", "@weight(3) when")
              + rule("Cheap", "Terms( price < 0 )", "concede(drools, \"garden\", \"Cheap.\");")
                  .replace("when", "@cost(0.4) when")
              + rule("Free", "Terms( interest == 0 )", "concede(drools, \"garden\", \"Free.\");")
                  .replace("when", "@cost(0.1) when")
              + rule(
                  "Soon", "Terms( handover != \"spring\" )", "demand(drools, \"soon\", \"No.\");"));

  @ParameterizedTest
  @CsvSource({
    "whole,  spring, fair, half, accepts,   1.0",
    "whole,  winter, fair, half, rejects,   0.75",
    "none,   winter, fair, half, rejects,   0.0",
    "none,   spring, fair, half, holds_out, 0.25",
    "whole,  summer, fair, half, holds_out, 0.75",
    "none,   summer, fair, half, holds_out, 0.0",
    "none,   spring, low,  half, accepts,   0.7",
    "none,   spring, fair, none, accepts,   0.925",
    "none,   spring, low,  none, accepts,   0.925",
    "none,   summer, low,  none, holds_out, 0.675",
    "none,   winter, low,  none, rejects,   0.675",
    "shared, spring, low,  none, accepts,   1.0",
  })
  void party_decidesByLineThenDemandThenConcession(
      String garden,
      String handover,
      String price,
      String interest,
      String verdict,
      double satisfaction) {
    PartyVerdict buyer = verdict(terms(garden, handover, price, interest), "buyer", BUYER);
    assertThat(buyer.verdict().id()).isEqualTo(verdict);
    assertThat(buyer.satisfaction()).isCloseTo(satisfaction, within(1e-9));
  }

  @Test
  void demand_thatAConcessionCovers_isAFindingGivenUp() {
    PartyVerdict buyer = verdict(terms("none", "summer", "low", "none"), "buyer", BUYER);
    assertThat(buyer.findings())
        .extracting(f -> f.stance().rule().name(), Finding::givenUp)
        .containsExactly(
            tuple("Garden", true),
            tuple("Soon", false),
            tuple("Cheap", false),
            tuple("Free", false));
  }

  @Test
  void concession_ofAnotherParty_coversNothing() {
    Source seller =
        file(
            "seller",
            rule("Garden", "Terms()", "demand(drools, \"garden\", \"x\");")
                + rule("Never", "Terms( false )", "concede(drools, \"garden\", \"x\");"));
    Terms cheap = terms("none", "spring", "low", "none");
    assertThat(verdict(cheap, "seller", BUYER, seller).verdict().id()).isEqualTo("holds_out");
  }

  @Test
  void party_withoutDemands_isWhollySatisfied() {
    Source seller = file("seller", rule("Line", "Terms()", RED));
    assertThat(verdict(AGENDA.complete(Terms.none()), "seller", seller).satisfaction())
        .isEqualTo(1.0);
  }

  @Test
  void or_withTwoTrueBranches_isOneFinding() {
    String when = "(Terms( garden == \"none\" ) or Terms( handover == \"spring\" ))";
    assertThat(
            fired(
                AGENDA.complete(Terms.none()), DAY, Set.of(), file("buyer", rule("r", when, RED))))
        .containsExactly("buyer/r: A line.");
  }

  /** Rule files are read in any locale and zone; a date means the same in all of them. */
  @ParameterizedTest
  @CsvSource({
    "UTC,                 en",
    "Pacific/Kiritimati,  en",
    "America/Los_Angeles, en",
    "Asia/Kathmandu,      tr",
    "Africa/Cairo,        ar-EG",
    "Asia/Bangkok,        th-TH-u-ca-buddhist-nu-thai",
    "Asia/Tokyo,          ja-JP-u-ca-japanese",
    "Pacific/Apia,        en",
    "America/Sao_Paulo,   pt",
  })
  void rule_isInForceFromItsFirstDay_upToItsLast_whereverOneIs(String zone, String locale) {
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));
      inForceWithinItsDates("2025-03-30", "2025-10-26");
      inForceWithinItsDates("2018-11-04", "2018-11-05");
      inForceWithinItsDates("2011-12-30", "2011-12-31");
      inForceWithinItsDates("2024-02-29", "2024-03-01");
      inForceWithinItsDates("1950-01-01", "1969-12-31");
      inForceWithinItsDates("9998-12-31", "9999-12-31");
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  private static void inForceWithinItsDates(String from, String until) {
    String dates = "date-effective \"%s\" date-expires \"%s\" when".formatted(from, until);
    CheckedRules rules =
        SmallCase.checked(file("buyer", rule("r", "Terms()", RED).replace("when", dates)));
    Evaluator drools = DroolsEvaluator.of(rules);
    LocalDate first = LocalDate.parse(from);
    LocalDate after = LocalDate.parse(until);
    Terms terms = AGENDA.complete(Terms.none());
    for (int again = 0; again < 2; again++) {
      assertThat(drools.firings(terms, first.minusDays(1), Set.of())).as("before").isEmpty();
      assertThat(drools.firings(terms, first, Set.of())).as("first day").hasSize(1);
      assertThat(drools.firings(terms, after.minusDays(1), Set.of())).as("last day").hasSize(1);
      assertThat(drools.firings(terms, after, Set.of())).as("after").isEmpty();
    }
  }

  /** a holds; b rests on a, c on not b, d on not c: so b, d hold, and c does not. */
  @ParameterizedTest
  @ValueSource(strings = {"abcd", "dcba", "cbda", "bdac", "dbca", "adbc"})
  void conclusions_inAnyOrderOfRulesAndFiles_areSeenComplete(String order) {
    String rules =
        order.chars().mapToObj(VerdictMeaningTest::conclusion).collect(Collectors.joining());
    String lines =
        "abcd"
            .chars()
            .mapToObj(c -> rule("reads " + (char) c, concluded(c), RED))
            .collect(Collectors.joining());
    Terms terms = AGENDA.complete(Terms.none());
    List<String> expected =
        List.of("buyer/reads a: A line.", "buyer/reads b: A line.", "buyer/reads d: A line.");
    assertThat(fired(terms, DAY, Set.of(), file("common", rules), file("buyer", lines)))
        .containsExactlyElementsOf(expected);
    assertThat(fired(terms, DAY, Set.of(), file("buyer", lines + rules)))
        .containsExactlyElementsOf(expected);
    assertThat(fired(terms, DAY, Set.of(), file("buyer", lines), file("seller", rules)))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void conclusion_switchedOff_isAsIfItWereNotWritten() {
    String rules =
        "abcd".chars().mapToObj(VerdictMeaningTest::conclusion).collect(Collectors.joining());
    String lines = rule("reads c", concluded('c'), RED) + rule("reads d", concluded('d'), RED);
    Terms terms = AGENDA.complete(Terms.none());
    assertThat(
            fired(
                terms,
                DAY,
                Set.of(new RuleId("common", "a")),
                file("common", rules),
                file("buyer", lines)))
        .containsExactly("buyer/reads c: A line.");
  }

  @Test
  void rule_switchedOff_isAsIfItWereNotWritten_forThatCallOnly() {
    CheckedRules rules = SmallCase.checked(BUYER);
    Evaluator drools = DroolsEvaluator.of(rules);
    Terms winter = terms("whole", "winter", "fair", "half");
    Set<RuleId> off = Set.of(new RuleId("buyer", "Line"), new RuleId("seller", "Line"));
    assertThat(Readings.drools(drools, winter, DAY, off)).containsExactly("buyer/Soon: No.");
    assertThat(Readings.drools(drools, winter, DAY, Set.of()))
        .containsExactly("buyer/Line: A line.", "buyer/Soon: No.");
  }

  @Test
  void absence_ofAConclusion_isSeenAnewForEveryPackageAndDay() {
    String concluded = "conclude(drools, \"green\", \"x\");";
    Source buyer =
        file(
            "buyer",
            rule("Green", "Terms( garden == \"whole\" )", concluded)
                    .replace("when", "date-effective \"2025-06-15\" when")
                + rule("Not green", "not Conclusion( name == \"green\" )", RED));
    Evaluator drools = DroolsEvaluator.of(SmallCase.checked(buyer));
    Terms whole = terms("whole", "spring", "fair", "half");
    Terms none = terms("none", "spring", "fair", "half");
    for (int again = 0; again < 3; again++) {
      assertThat(drools.firings(whole, DAY, Set.of())).isEmpty();
      assertThat(drools.firings(none, DAY, Set.of())).hasSize(1);
      assertThat(drools.firings(none, DAY, Set.of())).hasSize(1);
      assertThat(drools.firings(whole, DAY.minusDays(1), Set.of())).hasSize(1);
    }
  }

  /** Rules are compiled when a day first needs them, so days must not depend on those before. */
  @Test
  void days_inEveryOrder_giveWhatEachGivesAlone() {
    String concluded = "conclude(drools, \"green\", \"x\");";
    Source buyer =
        file(
            "buyer",
            rule("Green", "Terms()", concluded)
                    .replace("when", "date-effective \"2025-02-01\" when")
                + rule("Early", "Terms()", RED).replace("when", "date-expires \"2025-02-01\" when")
                + rule("Late", "Terms()", RED).replace("when", "date-effective \"2025-03-01\" when")
                + rule("On green", "Conclusion( name == \"green\" )", RED)
                + rule("Not green", "not Conclusion( name == \"green\" )", RED));
    CheckedRules rules = SmallCase.checked(buyer);
    Terms terms = AGENDA.complete(Terms.none());
    List<LocalDate> days =
        Stream.of("2025-01-01", "2025-02-01", "2025-03-01").map(LocalDate::parse).toList();
    for (int first = 0; first < days.size(); first++) {
      Evaluator drools = DroolsEvaluator.of(rules);
      for (int next = 0; next < 2 * days.size(); next++) {
        LocalDate day = days.get((first + next) % days.size());
        assertThat(Readings.drools(drools, terms, day, Set.of()))
            .as("%s after %s", day, days.get(first))
            .isEqualTo(Readings.model(rules.rules(), terms, day, Set.of()))
            .hasSize(day.equals(days.get(1)) ? 1 : 2);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Terms( price < 0 )                                         ~ low",
        "Terms( price <= 250000 )                                   ~ low fair",
        "Terms( price > -4.5 )                                      ~ fair high",
        "Terms( price >= -5.0 )                                     ~ low fair high",
        "Terms( price > 2147483648 )                                ~ high",
        "Terms( price < 4999999999.5 )                              ~ low fair",
        "Terms( price == 5000000000 )                               ~ high",
        "Terms( price == 'fair' )                                   ~ fair",
        "Terms( price in ('low', 5000000000) )                      ~ low high",
        "Terms( price not in ('low', 250000.0) )                    ~ high",
        "Terms( price != -5 )                                       ~ fair high",
        "Terms( 0 > price )                                         ~ low",
        "Terms( $p : price, $p > 0 )                                ~ fair high",
        "Terms( $p : price > 0, $p != 'high' )                      ~ fair",
        "Terms( $p : price ) Terms( interest > $p )                 ~ low",
        "Terms( $i : interest ) not Terms( price > $i )             ~ low",
        "Terms( $i : interest ) Terms( price != $i )                ~ low fair high",
        "Terms( !( price > 0 ) )                                    ~ low",
        "Terms( !( price > 0 && price < 300000 ) )                  ~ low high",
        "Terms( price < 0 || price > 300000 )                       ~ low high",
        "(or Terms( price < 0 ) Terms( price == 'high' ))           ~ low high",
        "(and Terms( price > 0 ) Terms( price < 300000 ))           ~ fair",
        "(Terms( price < 0 ) or Terms( price == 'high' ))           ~ low high",
        "not (Terms( price < 0 ) or Terms( price == 'high' ))       ~ fair",
        "exists (Terms( price > 0 ) and Terms( price != 'high' ))   ~ fair",
        "exists Terms( price > 0 )                                  ~ fair high",
        "not Terms( price > 0 )                                     ~ low",
        "not (not Terms( price > 0 ))                               ~ fair high",
        "$t : Terms( price > 0 )                                    ~ fair high",
        "Terms()                                                    ~ low fair high",
        "Terms( true )                                              ~ low fair high",
        "Terms( false )                                             ~ ''",
        "Terms( price > 0, true )                                   ~ fair high",
        "Terms( price > 0 && !false )                               ~ fair high",
        "Terms( price > 0 || true )                                 ~ low fair high",
        "Terms( price > 0 ) and Terms( price < 300000 )             ~ fair",
        "Terms( price > 0 ) && Terms( price < 300000 )              ~ fair",
      })
  void condition_holdsForThesePrices(String when, String prices) {
    Source buyer = file("buyer", rule("r", when, RED));
    CheckedRules rules = SmallCase.checked(buyer);
    Evaluator drools = DroolsEvaluator.of(rules);
    String held =
        List.of("low", "fair", "high").stream()
            .filter(p -> !drools.firings(price(p), DAY, Set.of()).isEmpty())
            .collect(Collectors.joining(" "));
    assertThat(held).isEqualTo(prices.strip());
    for (Terms terms : Readings.allOf(AGENDA)) {
      assertThat(Readings.drools(drools, terms, DAY, Set.of()))
          .isEqualTo(Readings.model(rules.rules(), terms, DAY, Set.of()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Terms( $p : price )                   | \"It is \" + $p                     | It is -5",
        "Terms( $i : interest )                | \"It is \" + $i + \" percent\"      | It is 0.0 percent",
        "Terms( $g : garden == 'none' )        | 'Garden: ' + $g + ', ' + $g         | Garden: none, none",
        "Terms( $g : garden ) Terms( $p : price ) | $g + \"x\"                       | refused",
        "Terms( $g : garden ) Terms( $p : price ) | \"\" + $g + $p                   | none-5",
      })
  void reason_namesWhatThePackageChooses(String when, String because, String expected) {
    Source buyer = file("buyer", rule("r", when, "redLine(drools, " + because.strip() + ");"));
    if (expected.equals("refused")) {
      assertThat(SmallCase.problems(buyer)).contains("a reason begins with a text in quotes");
      return;
    }
    assertThat(fired(AGENDA.complete(Terms.none()), DAY, Set.of(), buyer))
        .containsExactly("buyer/r: " + expected);
  }

  private static String conclusion(int letter) {
    String name = Character.toString(letter);
    String when =
        switch (name) {
          case "a" -> "Terms( garden == \"none\" )";
          case "b" -> concluded('a');
          case "c" -> "not " + concluded('b');
          default -> "not " + concluded('c');
        };
    return rule(name, when, "conclude(drools, \"" + name + "\", \"x\");");
  }

  private static String concluded(int letter) {
    return "Conclusion( name == \"" + Character.toString(letter) + "\" )";
  }

  private static Terms price(String option) {
    return AGENDA.complete(Terms.none()).with("price", option);
  }

  private static Terms terms(String garden, String handover, String price, String interest) {
    return price(price)
        .with("garden", garden)
        .with("handover", handover)
        .with("interest", interest);
  }

  private static PartyVerdict verdict(Terms terms, String party, Source... files) {
    CheckedRules rules = SmallCase.checked(files);
    Judge judge = new Judge(rules.rules(), DroolsEvaluator.of(rules), DAY, Set.of());
    return judge.judge("p", "", terms, List.of(party)).of(party).orElseThrow();
  }

  private static List<String> fired(Terms terms, LocalDate day, Set<RuleId> off, Source... files) {
    CheckedRules rules = SmallCase.checked(files);
    List<Firing> firings = DroolsEvaluator.of(rules).firings(terms, day, off);
    return firings.stream().map(f -> f.rule() + ": " + f.because()).sorted().toList();
  }
}
