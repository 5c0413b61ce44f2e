package parley.app.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.options.AssumedWords;
import parley.scenario.plan.Supposed;

/** What a run assumes, in the words of the command line. */
record SweepWords(AssumedWords assumed, Map<String, String> terms) {
  static SweepWords of(List<Supposed> supposed) {
    Map<Supposed.Key, List<String>> words = new LinkedHashMap<>();
    for (Supposed one : supposed) {
      words.computeIfAbsent(one.key(), k -> new ArrayList<>()).addAll(one.words());
    }
    Map<String, String> terms = new LinkedHashMap<>();
    for (String term : words.getOrDefault(Supposed.Key.TERMS, List.of())) {
      int sign = term.indexOf('=');
      terms.put(term.substring(0, sign), term.substring(sign + 1));
    }
    return new SweepWords(
        new AssumedWords(
            words.getOrDefault(Supposed.Key.AS_OF, List.of()).stream()
                .findFirst()
                .map(LocalDate::parse),
            words.getOrDefault(Supposed.Key.PARTIES, List.of()),
            words.getOrDefault(Supposed.Key.AGREEMENT, List.of()),
            words.getOrDefault(Supposed.Key.RESERVATION, List.of()),
            words.getOrDefault(Supposed.Key.WITHOUT, List.of()),
            words.getOrDefault(Supposed.Key.SURE, List.of()).stream().findFirst(),
            words.getOrDefault(Supposed.Key.WEIGHT, List.of())),
        terms);
  }
}
