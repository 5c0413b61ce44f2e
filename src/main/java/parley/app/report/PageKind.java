package parley.app.report;

import java.util.List;
import java.util.stream.Stream;
import parley.model.WordList;

/** A kind of page, and the files of this program that it is made of. */
enum PageKind {
  /** Scenarios to read and to play with. */
  REPORT("memo_what_it_would_show_stands_below"),
  /** One party's side of a scenario. */
  TEAM("memo_the_briefing_says_the_same"),
  /** The drafts of a class, round by round. */
  ROUNDS("memo_the_guide_says_the_analysis");

  /** Modules that judge packages and say why, each after those that it imports. */
  private static final List<String> EVALUATOR =
      WordList.of(
          """
          say.js dom.js kinds.js words.js data.js prose.js agreement.js rules.js diagram.js space.js
          elimination.js trade.js verdicts.js held.js copying.js reasons.js
          """);

  private static final List<String> REPORT_MODULES =
      WordList.of(
          """
          say.js dom.js kinds.js words.js data.js prose.js agreement.js rules.js diagram.js space.js
          elimination.js trade.js verdicts.js numbers.js lookalikes.js problems.js pasted.js refused.js
          lexer.js nearest.js foreign.js cursor.js sums.js comparisonparser.js constraints.js statements.js
          elementerrors.js enclosed.js elements.js rulehead.js attributes.js annotations.js
          alternatives.js ruleparser.js signreport.js rulegrammar.js comparisons.js
          conditionreader.js acceptance.js annotationreader.js periodreader.js
          statementreader.js draftreader.js rulereader.js changes.js changed.js minimalsets.js
          standoff.js
          recount.js part.js state.js held.js copying.js reasons.js answer.js glossary.js
          overview.js packages.js options.js standing.js sidebyside.js compare.js
          changewords.js savepicture.js chart.js satisfaction.js exploredfiles.js takeaway.js
          explore.js conflicts.js timeline.js cloud.js pictures.js talkcharts.js walk.js
          steps.js talks.js drl.js savedrules.js effects.js ahead.js ownstance.js ruletext.js
          rulerows.js agreementform.js workshop.js sources.js scenarios.js reading.js main.js
          """);

  private final String without;

  PageKind(String without) {
    this.without = without;
  }

  /** {@return style sheets, in the order in which they apply} */
  List<String> styles() {
    return switch (this) {
      case REPORT ->
          WordList.of(
              """
              base.css parts.css explore.css workshop.css pictures.css talks.css print.css
              """);
      case TEAM, ROUNDS ->
          List.of("base.css", "parts.css", "explore.css", "lesson.css", "print.css");
    };
  }

  /** {@return modules, each after those that it imports} */
  List<String> modules() {
    return switch (this) {
      case REPORT -> REPORT_MODULES;
      case TEAM -> with("options.js", "standing.js", "drafts.js", "team.js");
      case ROUNDS -> with("standing.js", "sidebyside.js", "drafts.js", "newdraft.js", "rounds.js");
    };
  }

  /** {@return the phrase that says where to find the same without a script} */
  String without() {
    return without;
  }

  private static List<String> with(String... more) {
    return Stream.concat(EVALUATOR.stream(), Stream.of(more)).toList();
  }
}
