package parley.question.weakness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.space.diagram.Exhausted;

/** What a bound kept from being checked. */
final class Unchecked {
  private final Map<List<String>, List<Epoch>> all = new LinkedHashMap<>();

  /** Runs one check of one epoch, or notes why it could not be finished. */
  void guard(String what, Epoch epoch, Runnable check) {
    try {
      check.run();
    } catch (Exhausted e) {
      all.computeIfAbsent(List.of(what, e.reason()), k -> new ArrayList<>()).add(epoch);
    }
  }

  /** {@return such as "what `russia` accepts, from 2025-12-15 on: stopped after 2 s"} */
  List<String> words() {
    List<String> words = new ArrayList<>();
    all.forEach((k, e) -> words.add(k.get(0) + ", " + DateWords.of(e) + ": " + k.get(1)));
    return words;
  }
}
