package parley.question.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.model.Place;

/**
 * Something written that decides nothing and reads otherwise in the new version: a text of the
 * agenda, a rule or the register, or what the authors say about findings.
 *
 * @param place in the new version, or in the old one of what is gone; of a text of the agenda the
 *     file's start
 * @param what such as {@code claim 003.14}, {@code title of issue price}, {@code reason of
 *     buyer/Too dear}
 * @param old empty where there was none
 * @param now empty where there is none any more
 * @param parties whose text it is; empty if nobody's
 */
public record TextChange(
    Place place, String what, Optional<String> old, Optional<String> now, List<String> parties) {
  public TextChange {
    parties = List.copyOf(parties);
  }

  /** {@return the file of the new version} */
  public String file() {
    return place.file();
  }

  /** {@return all changes of texts: of the agenda, the rules, the register} */
  static List<TextChange> of(RuleSetVersion before, RuleSetVersion after) {
    return changes(Written.texts(before), Written.texts(after));
  }

  /** {@return all changes of what the authors say about findings} */
  static List<TextChange> ofChecks(RuleSetVersion before, RuleSetVersion after) {
    return changes(Written.remarks(before), Written.remarks(after));
  }

  private static List<TextChange> changes(List<Written> before, List<Written> after) {
    Map<String, Written> was = byName(before);
    Map<String, Written> is = byName(after);
    List<TextChange> found = new ArrayList<>();
    for (Written old : before) {
      if (!is.containsKey(old.name()) && old.shown().isPresent()) {
        found.add(change(old, Written.ITSELF, old.shown(), Optional.empty()));
      }
    }
    for (Written now : after) {
      Optional<Written> old = Optional.ofNullable(was.get(now.name()));
      old.ifPresent(o -> compare(o, now, found));
      if (old.isEmpty() && now.shown().isPresent()) {
        found.add(change(now, Written.ITSELF, Optional.empty(), now.shown()));
      }
    }
    return found;
  }

  private static TextChange change(
      Written one, String aspect, Optional<String> old, Optional<String> now) {
    return new TextChange(one.place(), one.what(aspect), old, now, one.parties());
  }

  private static void compare(Written old, Written now, List<TextChange> found) {
    Set<String> aspects = new LinkedHashSet<>(now.aspects().keySet());
    aspects.addAll(old.aspects().keySet());
    List<String> parties =
        Stream.concat(now.parties().stream(), old.parties().stream()).distinct().toList();
    for (String aspect : aspects) {
      Optional<String> was = Optional.ofNullable(old.aspects().get(aspect));
      Optional<String> is = Optional.ofNullable(now.aspects().get(aspect));
      if (!was.equals(is)) {
        found.add(new TextChange(now.place(), now.what(aspect), was, is, parties));
      }
    }
  }

  private static Map<String, Written> byName(List<Written> all) {
    Map<String, Written> byName = new LinkedHashMap<>();
    all.forEach(w -> byName.put(w.name(), w));
    return byName;
  }
}
