package parley.app.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.context.WrongInput;
import parley.diagnostic.Nearest;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.NameChange;
import parley.model.naming.NameMap;

/**
 * Reads what {@code --rename} says has another name in the new version.
 *
 * @param old all names of the old version
 * @param now all names of the new version
 */
record RenameWords(Set<CaseName> old, Set<CaseName> now) {
  private static final String FORM =
      "write KIND:OLD=NEW, such as `issue:price=sum` or `option:price.fair=decent`";

  /** {@return the changes; {@link WrongInput} if a name is not where it should be} */
  List<NameChange> changes(List<String> words) {
    List<NameChange> changes = words.stream().map(this::change).toList();
    NameMap map = new NameMap(changes);
    Set<CaseName> told = new LinkedHashSet<>();
    for (NameChange change : changes) {
      CaseName renamed = map.of(change.old());
      if (!told.add(change.old())) {
        throw new WrongInput("`" + change.old() + "` is renamed twice", "leave one out");
      } else if (change.old().name().equals(change.now())) {
        throw new WrongInput(
            "`" + change.old() + "` and its new name are the same",
            "leave it out: what has one name in both versions is taken to be the same");
      } else if (!now.contains(renamed)) {
        throw new WrongInput(
            "the new version has no " + change.old().kind().id() + " `" + renamed + "`",
            Nearest.help(renamed.toString(), names(now, renamed.kind())));
      }
    }
    refuseMerged(map);
    return changes;
  }

  /** Of two things one cannot say that they have become one. */
  private void refuseMerged(NameMap map) {
    Map<CaseName, CaseName> origins = new LinkedHashMap<>();
    for (CaseName name : old) {
      CaseName first = origins.putIfAbsent(map.of(name), name);
      if (first != null) {
        throw new WrongInput(
            "`"
                + map.of(name)
                + "` is the name of another "
                + name.kind().id()
                + " of the old version",
            "say what that one is called now");
      }
    }
  }

  private NameChange change(String word) {
    int colon = word.indexOf(':');
    List<Kind> kinds =
        Stream.of(Kind.values())
            .filter(k -> colon > 0 && k.id().equals(word.substring(0, colon)))
            .toList();
    String names = kinds.isEmpty() ? word : word.substring(colon + 1);
    List<NameChange> found = new ArrayList<>();
    for (Kind kind : kinds.isEmpty() ? List.of(Kind.values()) : kinds) {
      found.addAll(changes(kind, names));
    }
    if (found.size() > 1) {
      throw new WrongInput("`" + word + "` may mean " + found.size() + " things", FORM);
    } else if (found.isEmpty()) {
      throw unknown(word, names, kinds);
    }
    return found.get(0);
  }

  /** A rule's name may have an equals sign in it. */
  private List<NameChange> changes(Kind kind, String names) {
    List<NameChange> found = new ArrayList<>();
    for (int at = names.indexOf('='); at > 0; at = names.indexOf('=', at + 1)) {
      String name = names.substring(0, at);
      String other = names.substring(at + 1);
      old.stream()
          .filter(o -> o.kind() == kind && o.toString().equals(name))
          .forEach(o -> found.add(new NameChange(o, other)));
    }
    return found;
  }

  private WrongInput unknown(String word, String names, List<Kind> kinds) {
    int equals = names.indexOf('=');
    if (equals < 1) {
      return new WrongInput("`" + word + "` says no new name", FORM);
    }
    String name = names.substring(0, equals);
    List<String> known =
        kinds.isEmpty() ? old.stream().map(CaseName::toString).toList() : names(old, kinds.get(0));
    String what = kinds.isEmpty() ? "nothing called" : "no " + kinds.get(0).id();
    return new WrongInput(
        "the old version has " + what + " `" + name + "`", Nearest.help(name, known));
  }

  private static List<String> names(Collection<CaseName> all, Kind kind) {
    return all.stream().filter(n -> n.kind() == kind).map(CaseName::toString).toList();
  }
}
