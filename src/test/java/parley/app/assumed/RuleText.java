package parley.app.assumed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Fraction;
import parley.model.Rule;

/**
 * A rule as it stands in its file, read by patterns that share nothing with Parley's reader.
 *
 * @param owner the name of its file
 * @param text from {@code rule} to {@code end}
 */
record RuleText(String owner, String text) {
  static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");
  private static final Pattern CLAIMS = Pattern.compile("@claims\\(\"([^\"]*)\"\\)");
  private static final Pattern CONFIDENCE = Pattern.compile("@confidence\\(([^)]*)\\)");
  private static final Pattern WEIGHT = Pattern.compile("@weight\\([^)]*\\)");
  private static final Pattern NAMED =
      Pattern.compile("(demand|prefer|concede)\\((?:drools, )?\"([^\"]*)\"");
  private static final Pattern CONCLUDED = Pattern.compile("conclude\\((?:drools, )?\"([^\"]*)\"");

  /** {@return as {@code --without} names it} */
  String id() {
    return owner + "/" + found(RULE, 1).orElseThrow();
  }

  boolean isStance() {
    return !owner.equals(Rule.COMMON);
  }

  /** {@return whether other rules may rest on it} */
  boolean isConclusion() {
    return found(CONCLUDED, 1).isPresent();
  }

  /** {@return {@code demand}, {@code prefer} or {@code concede} with its name; else empty} */
  Optional<String> statement() {
    return found(NAMED, 1);
  }

  Optional<String> name() {
    return found(NAMED, 2);
  }

  boolean hasWeight() {
    return statement().filter(s -> !s.equals("concede")).isPresent();
  }

  Fraction confidence() {
    return found(CONFIDENCE, 1).flatMap(Fraction::parse).orElse(Fraction.ONE);
  }

  List<String> claims() {
    return found(CLAIMS, 1).map(c -> List.of(c.split(", *", -1))).orElse(List.of());
  }

  /** {@return the same rule, citing only these} */
  RuleText citing(List<String> claims) {
    if (claims.equals(claims())) {
      return this;
    }
    String citation = claims.isEmpty() ? "" : "@claims(\"" + String.join(", ", claims) + "\")";
    return with(CLAIMS.matcher(text).replaceFirst(Matcher.quoteReplacement(citation)));
  }

  RuleText weighing(Fraction weight) {
    String without = WEIGHT.matcher(text).replaceFirst("");
    return with(without.replaceFirst("\n", " @weight(" + weight + ")\n"));
  }

  private RuleText with(String other) {
    return new RuleText(owner, other);
  }

  /** {@return lines as many as its own, so that the place of all other rules stays what it is} */
  String blank() {
    return text.replaceAll("[^\n]", "");
  }

  private Optional<String> found(Pattern pattern, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(group)) : Optional.empty();
  }
}
