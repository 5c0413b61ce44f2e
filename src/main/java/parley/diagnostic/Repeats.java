package parley.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is wrong at many places in the same way once, with the places. */
public final class Repeats {
  private static final int SHOWN_MAX = 30;

  private Repeats() {}

  /**
   * {@return the problems; of several that say the same, the first, which names the places}
   *
   * @param which codes may be folded
   * @param least how many are several
   */
  public static List<Diagnostic> folded(
      Collection<Diagnostic> all, Predicate<Code> which, int least) {
    Map<List<Object>, List<Diagnostic>> alike = new LinkedHashMap<>();
    for (Diagnostic one : all) {
      List<Object> kind = List.of(one.severity(), one.code(), one.message(), one.help());
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
    }
    return alike.values().stream()
        .flatMap(
            a -> a.size() < least || !which.test(a.get(0).code()) ? a.stream() : Stream.of(once(a)))
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  private static Diagnostic once(List<Diagnostic> alike) {
    Diagnostic first = alike.get(0);
    int others = alike.size() - 1;
    String message =
        "%s (here and at %d more %s)"
            .formatted(first.message(), others, others == 1 ? "place" : "places");
    String places = "the others are at " + places(alike.subList(1, alike.size()));
    String help = first.help().map(h -> h + "; " + places).orElse(places);
    return new Diagnostic(
        first.severity(), first.code(), first.place(), message, Optional.of(help), first.topic());
  }

  private static String places(List<Diagnostic> others) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    others.stream()
        .limit(SHOWN_MAX)
        .forEach(
            d ->
                lines
                    .computeIfAbsent(d.place().file(), f -> new ArrayList<>())
                    .add(String.valueOf(d.place().line())));
    String shown =
        lines.entrySet().stream()
            .map(e -> e.getKey() + ":" + String.join(", ", e.getValue()))
            .collect(Collectors.joining("; "));
    return others.size() > SHOWN_MAX ? shown + ", …" : shown;
  }
}
