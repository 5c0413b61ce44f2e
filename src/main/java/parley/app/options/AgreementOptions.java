package parley.app.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.app.cases.LeftOut;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.model.Assumed;
import parley.model.RuleId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that ask a scenario's question of other parties, or of other rules of agreement. */
public class AgreementOptions {
  @Option(
      names = "--parties",
      paramLabel = "PARTY",
      split = ",",
      description = "The parties that must agree, instead of the scenario's: a,b,c.")
  List<String> parties = List.of();

  @Option(
      names = "--agreement",
      paramLabel = "KEY=VALUE",
      description =
          "Who must accept for a deal: at_least=6, must=china or"
              + " votes_at_least=255. If repeated, all must hold.")
  List<String> agreement = List.of();

  @Option(
      names = "--reservation",
      paramLabel = "PARTY=X",
      description =
          "The lowest satisfaction (0 to 1) at which a party still accepts,"
              + " such as russia=0.6; may be repeated.")
  List<String> reservation = List.of();

  @Option(
      names = "--without",
      paramLabel = "WHAT",
      description =
          "Leave out a rule (PARTY/RULE), or the stances that rest only on a"
              + " claim (claim:003.14) or an article (article:003); may be repeated.")
  List<String> without = List.of();

  @Option(
      names = "--sure",
      paramLabel = "P",
      description = "Leave out stances with a confidence below P (0 to 1).")
  @Nullable String sure;

  @Option(
      names = "--weight",
      paramLabel = "PARTY/RULE=N",
      description = "Set the weight of a demand or preference; may be repeated.")
  List<String> weight = List.of();

  @Mixin AddedRules with = new AddedRules();

  /** {@return the files of rules to add} */
  public List<String> with() {
    return with.files();
  }

  /** {@return the day to ask of, if one is given} */
  public Optional<LocalDate> asOf() {
    return Optional.empty();
  }

  /** {@return the scenario under these assumptions} */
  public LoadedScenario of(LoadedScenario loaded) {
    return words(without).of(loaded);
  }

  /** {@return the same, but for the rules that `--without` names, which are still there} */
  public LoadedScenario keeping(LoadedScenario loaded) {
    return uncited(words(List.of()).of(loaded));
  }

  /** {@return the scenario as it is, citing none of the claims that `--without` names} */
  public LoadedScenario uncited(LoadedScenario loaded) {
    return loaded.uncited(new LeftOut(loaded.rules()).claims(without));
  }

  /** {@return whether none of these options is given} */
  public boolean isNothing() {
    return words(without).equals(AssumedWords.nothing());
  }

  /** {@return the rules that `--without` names} */
  public Set<RuleId> leftOut(LoadedCase rules) {
    return new LeftOut(rules).rules(without, Optional.empty());
  }

  /** {@return what is assumed, checked against the case} */
  public Assumed assumed(LoadedCase rules) {
    return words(without).assumed(rules);
  }

  private AssumedWords words(List<String> leavingOut) {
    return new AssumedWords(
        asOf(), parties, agreement, reservation, leavingOut, Optional.ofNullable(sure), weight);
  }
}
