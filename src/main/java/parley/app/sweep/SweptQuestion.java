package parley.app.sweep;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.model.WordList;

/**
 * A question that a plan may ask.
 *
 * @param asked makes what holds the question's options, which picocli fills in
 * @param forms the paths of its columns, {@code PARTY}, {@code ISSUE}, {@code OPTION}, {@code RULE}
 *     and {@code N} standing for names of the case and numbers from 0
 * @param usual the columns where a plan names none, given the parties of its cases
 */
record SweptQuestion(
    String name,
    Supplier<Asked> asked,
    List<String> forms,
    Function<List<String>, List<String>> usual) {
  /** What every row can say. */
  private static final List<String> COMMON =
      WordList.of(
          """
          run file scenario as_of parties assumed.as_of assumed.parties assumed.with
          assumed.agreement.must assumed.agreement.at_least assumed.agreement.votes_at_least
          assumed.reservation.PARTY assumed.without assumed.sure assumed.weight.RULE.party
          assumed.weight.RULE.rule assumed.weight.RULE.weight assumed.terms.ISSUE
          """);

  List<String> columns() {
    return Stream.concat(COMMON.stream(), forms.stream()).toList();
  }

  /** {@return each form of a deal's fields below a path} */
  static Stream<String> ofDeal(String path) {
    return Stream.of("terms.ISSUE", "satisfaction.PARTY", "score", "changed", "equal", "differing")
        .map(f -> path + "." + f);
  }

  /** {@return a column of each party} */
  static Stream<String> each(List<String> parties, String before, String after) {
    return parties.stream().map(p -> before + p + after);
  }
}
