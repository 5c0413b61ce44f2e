package parley.app.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import parley.model.Control;
import parley.model.Fraction;
import parley.model.Period;
import parley.model.Range;
import parley.model.StatementKind;

/**
 * A case before it is written as files.
 *
 * @param common rules of the file that all parties share
 * @param articles the register, one a file
 * @param scenario the one that is written with the case
 * @param notes what the user should know: what had to be decided, and what could not be said
 */
public record CaseDraft(
    String id,
    String title,
    List<IssueText> issues,
    List<PartyText> parties,
    List<RuleText> common,
    List<ArticleText> articles,
    ScenarioText scenario,
    List<String> notes) {
  public CaseDraft {
    issues = List.copyOf(issues);
    parties = List.copyOf(parties);
    common = List.copyOf(common);
    articles = List.copyOf(articles);
    notes = List.copyOf(notes);
  }

  /**
   * An option.
   *
   * @param title its name where it comes from
   * @param value its number; present in all options of an issue or in none
   */
  public record OptionText(String id, String title, Optional<BigDecimal> value) {
    /** An option without a number. */
    public OptionText(String id, String title) {
      this(id, title, Optional.empty());
    }
  }

  /** How the options of an issue stand to one another: by name alone, in order, or as numbers. */
  public record Scale(Optional<String> unit, boolean ordered, Optional<Range> range) {
    /** {@return that of options that only their names tell apart} */
    public static Scale ofNames() {
      return new Scale(Optional.empty(), false, Optional.empty());
    }

    /** {@return that of the steps of a range} */
    public static Scale of(Range range) {
      return new Scale(Optional.empty(), false, Optional.of(range));
    }
  }

  /**
   * An issue.
   *
   * @param options those of a range as well
   */
  public record IssueText(
      String id,
      String title,
      List<OptionText> options,
      Scale scale,
      String statusQuo,
      Control control) {
    public IssueText {
      options = List.copyOf(options);
    }
  }

  /** A party; its rules become its file. */
  public record PartyText(
      String id,
      String title,
      Optional<String> shortName,
      Optional<Fraction> reservation,
      int votes,
      boolean indifferent,
      List<RuleText> rules) {
    public PartyText {
      rules = List.copyOf(rules);
    }

    /** A party without votes. */
    public PartyText(
        String id,
        String title,
        Optional<Fraction> reservation,
        boolean indifferent,
        List<RuleText> rules) {
      this(id, title, Optional.empty(), reservation, 0, indifferent, rules);
    }
  }

  /**
   * A rule's numbers.
   *
   * @param main the cost of a concession, else the weight; absent as the language has it
   */
  public record Figures(Optional<Fraction> main, Optional<Fraction> confidence) {
    /** {@return a weight or a cost} */
    public static Figures of(Fraction main) {
      return new Figures(Optional.of(main), Optional.empty());
    }
  }

  /**
   * A rule.
   *
   * @param about the name of the demand or preference; empty if the rule has none
   * @param condition what stands between the parentheses of {@code Terms( )}
   * @param isAlwaysMet whether its condition never holds, and is not to
   */
  public record RuleText(
      StatementKind kind,
      String name,
      Figures figures,
      String about,
      String condition,
      String because,
      List<String> claims,
      Period inForce,
      boolean isAlwaysMet) {
    public RuleText {
      claims = List.copyOf(claims);
    }

    /** A rule that rests on one claim and is always in force. */
    public RuleText(
        StatementKind kind,
        String name,
        Fraction main,
        String about,
        String condition,
        String because,
        String claim) {
      this(
          kind,
          name,
          Figures.of(main),
          about,
          condition,
          because,
          List.of(claim),
          Period.always(),
          false);
    }

    /** {@return the same for what every package meets} */
    public RuleText alwaysMet() {
      return new RuleText(kind, name, figures, about, condition, because, claims, inForce, true);
    }
  }

  /** Where an article comes from, as far as that is known. */
  public record Origin(
      Optional<String> document,
      Optional<String> sha256,
      Optional<String> published,
      Optional<String> url) {}

  /** An article of the register. */
  public record ArticleText(String id, String title, Origin origin, List<ClaimText> claims) {
    public ArticleText {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A claim.
   *
   * @param paragraph its number, perhaps with a letter
   * @param parties whose stance it is; empty if it is nobody's
   * @param stance as the register writes it
   */
  public record ClaimText(String paragraph, List<String> parties, String stance, String statement) {
    public ClaimText {
      parties = List.copyOf(parties);
    }
  }

  /**
   * A scenario.
   *
   * @param packages worth a look at once; may be empty
   */
  public record ScenarioText(String id, String title, List<PackageText> packages) {
    public ScenarioText {
      packages = List.copyOf(packages);
    }
  }

  public record PackageText(String id, String title, List<Choice> terms) {
    public PackageText {
      terms = List.copyOf(terms);
    }
  }

  /** An option that is chosen for an issue. */
  public record Choice(String issue, String option) {}
}
