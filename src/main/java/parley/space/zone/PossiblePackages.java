package parley.space.zone;

import java.math.BigInteger;
import java.util.List;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/** Counts the packages that no rule calls impossible. */
public final class PossiblePackages {
  private PossiblePackages() {}

  /** {@return how many are possible; all, where a limit keeps that from being found} */
  public static BigInteger count(Setting setting, Limits limits) {
    BigInteger all = setting.rules().agenda().size();
    if (setting.inForce().impossibilities().isEmpty()) {
      return all;
    }
    try {
      Setting nobody = new Setting(setting.rules(), setting.asOf(), List.of(), setting.off());
      Logic logic = new Logic(nobody, Budget.start(limits));
      return Counting.count(logic.diagram(), logic.possible());
    } catch (Exhausted e) {
      return all;
    }
  }
}
