package parley.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.ReservedWords;
import parley.model.Rule;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode.Scalar;

/** Which ids a case may use. Ids of parties and issues become names in the rule language. */
final class Names {
  /** The form of the ids of parties, issues, options, packages and what-ifs. */
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  /** The form of a case's id. */
  static final Pattern CASE = Pattern.compile("[a-z][a-z0-9_-]{0,63}");

  /** The form of a scenario's name. */
  static final Pattern SCENARIO = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

  private static final String ID_FORM =
      "use at most 64 small letters, digits and `_`, a letter first";
  private static final String CASE_FORM =
      "use at most 64 small letters, digits, `_` and `-`, a letter first";
  private static final String SCENARIO_FORM =
      "use at most 64 small letters, digits, `_` and `-`, a letter or digit first";

  private final Problems problems;

  Names(Values values) {
    this.problems = values.problems();
  }

  /** {@return whether all have the form of an id; if one has not, it may be any other} */
  static boolean areIds(List<String> names) {
    return names.stream().allMatch(ID.asMatchPredicate());
  }

  /** Checks the id of an option, a package or a what-if, and says whether it is one. */
  boolean id(Scalar name, String what) {
    return form(name, ID, what, ID_FORM);
  }

  /**
   * Checks the id of a party or an issue, which rules use as a word; says whether it has the form.
   */
  boolean ruleWord(Scalar name, String what, ReservedWords use) {
    boolean isId = form(name, ID, what, ID_FORM);
    if (isId) {
      unreserved(name, what, use);
    }
    return isId;
  }

  /** Checks the id of a party, and says whether it has the form of one. */
  boolean party(Scalar name) {
    if (name.text().equals(Rule.COMMON)) {
      problems.error(
          Code.BAD_NAME,
          name.place(),
          "`common` cannot be the id of a party",
          "`common.drl` holds the conclusions that all parties' rules share");
      return true;
    }
    return ruleWord(name, "the id of a party", ReservedWords.PARTY);
  }

  /** Checks the id of a case, and says whether it can be one. */
  boolean caseId(Scalar name) {
    boolean isId = form(name, CASE, "the id of a case", CASE_FORM);
    if (isId) {
      unreserved(name, "the id of a case", ReservedWords.CASE);
    }
    return isId && !ReservedWords.CASE.isReserved(name.text());
  }

  void scenario(Scalar name) {
    form(name, SCENARIO, "the name of a scenario", SCENARIO_FORM);
  }

  private void unreserved(Scalar name, String what, ReservedWords use) {
    if (use.isReserved(name.text())) {
      problems.error(
          Code.BAD_NAME,
          name.place(),
          "`%s` cannot be %s: it is a word of the rule language".formatted(name.text(), what),
          "choose another, such as `the_%s`".formatted(name.text()));
    }
  }

  private boolean form(Scalar name, Pattern pattern, String what, String form) {
    if (pattern.matcher(name.text()).matches()) {
      return true;
    }
    String such = suggestion(name.text(), pattern).map(s -> ", such as `" + s + "`").orElse("");
    problems.error(
        Code.BAD_NAME,
        name.place(),
        Wording.quoted(name.text()) + " cannot be " + what,
        form + such);
    return false;
  }

  private static Optional<String> suggestion(String name, Pattern pattern) {
    String such = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return Optional.of(such.replaceAll("^_+|_+$", "")).filter(s -> pattern.matcher(s).matches());
  }
}
