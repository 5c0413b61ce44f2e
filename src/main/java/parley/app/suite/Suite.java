package parley.app.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.expectation.Expectation;
import parley.question.expectation.TestResult;

/** The expectations of one scenario, ready to be held against what is so. */
public interface Suite {
  /** {@return the scenario's name} */
  String scenario();

  /** {@return the expectations in the file's order} */
  List<Named> expectations();

  TestResult result(Named named);

  /** An expectation under the name by which reports and the user know it. */
  record Named(String name, Expectation expectation) {
    /** {@return expectations with their names; a second one about the same has {@code #2}} */
    public static List<Named> all(List<? extends Expectation> expectations) {
      Map<String, Integer> times = new HashMap<>();
      List<Named> all = new ArrayList<>();
      for (Expectation expectation : expectations) {
        int time = times.merge(expectation.about(), 1, Integer::sum);
        all.add(new Named(expectation.about() + (time == 1 ? "" : " #" + time), expectation));
      }
      return all;
    }
  }
}
