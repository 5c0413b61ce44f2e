package parley.app.add;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.app.context.WrongInput;
import parley.model.WordList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is said about the new thing. */
final class AddOptions {
  /** The options that each kind takes; those of every command are not looked at. */
  private static final Map<Added, Set<String>> TAKEN =
      Map.of(
          Added.PARTY, Set.of("--title", "--votes", "--reservation"),
          Added.ISSUE,
              Set.of("--title", "--options", "--range", "--unit", "--ordered", "--status-quo"),
          Added.OPTION, Set.of("--title", "--value"),
          Added.RULE,
              Set.copyOf(
                  WordList.of(
                      """
          --stance --name --when --because --claims --weight --cost --confidence --from
          --until
          """)),
          Added.CLAIM,
              Set.of("--party", "--stance", "--statement", "--speaker", "--title", "--published"),
          Added.PACKAGE,
              Set.of("--title", "--set", "--open", "--based-on", "--claims", "--scenario"));

  private static final Set<String> ALL =
      Set.of("--diff", "--help", "--color", "--ascii", "--debug");

  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Title for people (party, issue, option, package; article of a first claim).")
  @Nullable String title;

  @Option(
      names = "--options",
      paramLabel = "A,B[=N]",
      split = ",",
      description = "Issue: its options; with --unit, each with its number.")
  List<String> options = List.of();

  @Option(
      names = "--range",
      paramLabel = "FROM..TO[:STEP]",
      description = "Issue: a range of numbers, instead of options.")
  @Nullable String range;

  @Option(names = "--unit", paramLabel = "UNIT", description = "Issue: what its numbers count.")
  @Nullable String unit;

  @Option(names = "--ordered", description = "Issue: its options run from least to most.")
  boolean ordered;

  @Option(
      names = "--status-quo",
      paramLabel = "OPTION",
      description = "Issue: what holds if a package is silent (default: the first option).")
  @Nullable String statusQuo;

  @Option(names = "--value", paramLabel = "N", description = "Option: its number.")
  @Nullable String value;

  @Option(names = "--votes", paramLabel = "N", description = "Party: how many votes it has.")
  @Nullable String votes;

  @Option(
      names = "--reservation",
      paramLabel = "X",
      description = "Party: the lowest satisfaction at which it accepts.")
  @Nullable String reservation;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description =
          "Rule, claim: red_line, demand, preference or concession; rule"
              + " also conclusion or impossible, claim also context.")
  @Nullable String stance;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Rule: id of the demand, preference or conclusion, such as warranty.")
  @Nullable String name;

  @Option(
      names = "--when",
      paramLabel = "CONDITION",
      description =
          "Rule: its condition, such as \"price > 7500\", or everything that goes"
              + " after `when`.")
  @Nullable String when;

  @Option(names = "--because", paramLabel = "TEXT", description = "Rule: its reason.")
  @Nullable String because;

  @Option(
      names = "--claims",
      paramLabel = "CLAIM",
      split = ",",
      description = "Rule, package: the claims that it rests on.")
  List<String> claims = List.of();

  @Option(names = "--weight", paramLabel = "N", description = "Rule: how much the stance matters.")
  @Nullable String weight;

  @Option(
      names = "--cost",
      paramLabel = "N",
      description = "Rule: the share of the weight that a concession loses, 0 to 1.")
  @Nullable String cost;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "Rule: the confidence that the stance is held, 0 to 1.")
  @Nullable String confidence;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Rule: the first day on which it is in force.")
  @Nullable String from;

  @Option(names = "--until", paramLabel = "DATE", description = "Rule: the day after its last.")
  @Nullable String until;

  @Option(
      names = "--party",
      paramLabel = "PARTY",
      split = ",",
      description = "Claim: whose stance it is.")
  List<String> parties = List.of();

  @Option(
      names = "--statement",
      paramLabel = "TEXT",
      description = "Claim: what it says, in your own words.")
  @Nullable String statement;

  @Option(names = "--speaker", paramLabel = "TEXT", description = "Claim: who says so.")
  @Nullable String speaker;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Claim: publication date of its article, if the article is new.")
  @Nullable String published;

  @Option(
      names = "--set",
      paramLabel = "ISSUE=OPTION",
      description = "Package: a term; may be repeated.")
  List<String> terms = List.of();

  @Option(
      names = "--open",
      paramLabel = "ISSUE",
      split = ",",
      description = "Package: issues left open.")
  List<String> open = List.of();

  @Option(
      names = "--based-on",
      paramLabel = "PACKAGE",
      description = "Package: another package; only differences from it are written.")
  @Nullable String basedOn;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Package: the scenario to add it to, if there are several.")
  @Nullable String scenario;

  /** Refuses what says nothing about such a thing. */
  void require(Added kind) {
    Set<String> taken = Optional.ofNullable(TAKEN.get(kind)).orElseThrow();
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      String name = option.longestName();
      if (!taken.contains(name) && !ALL.contains(name)) {
        throw new WrongInput(
            "`" + name + "` says nothing about " + kind.words(),
            "that takes " + String.join(", ", taken.stream().sorted().toList()));
      }
    }
  }

  /** {@return what an option says; {@link WrongInput} if it says nothing} */
  static String required(@Nullable String value, String option, Added kind) {
    if (value == null) {
      throw new WrongInput(kind.words() + " needs `" + option + "`", "parley add --help lists all");
    }
    return value;
  }
}
