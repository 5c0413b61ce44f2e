package parley.app.sweep;

import java.util.List;
import parley.app.cases.LoadedScenario;
import parley.output.json.JsonObject;

/** A question with its options: what a plan asks in each of its runs. Safe for several threads. */
interface Asked {
  /** Refuses, as {@code WrongInput}, options that contradict one another. */
  default void check() {}

  /** Refuses, as {@code WrongInput}, what a scenario does not know. */
  void check(SweptRun run);

  /** {@return whether something is said of packages whose terms are changed} */
  default boolean takesTerms() {
    return true;
  }

  /** {@return whether dates on which the same rules are in force have the same answer} */
  default boolean isOfRulesInForce() {
    return true;
  }

  /** {@return how many rows each run of a scenario has} */
  default int rows(LoadedScenario scenario) {
    return 1;
  }

  /** {@return the answer, one object a row, with the fields of the command's JSON} */
  List<JsonObject> answer(SweptRun run);
}
