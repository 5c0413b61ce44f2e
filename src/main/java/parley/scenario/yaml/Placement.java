package parley.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Lost;
import parley.scenario.yaml.YamlNode.Mapping;

/** Finds entries that are indented too little or too far, so that they stand in another mapping. */
record Placement(Keys keys, Problems problems) {
  /** {@return a mapping in which such entries, each reported, are lost in both places} */
  Mapping settled(Mapping mapping) {
    if (keys.byIds().isEmpty()) {
      return mapping;
    }
    Set<String> written = mapping.entries().stream().map(Entry::name).collect(Collectors.toSet());
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      Entry before = entries.isEmpty() ? entry : entries.get(entries.size() - 1);
      if (isStray(entry, before)) {
        String help = "indent it, if it is one of the " + quoted(before);
        report(entry, "unknown key " + quoted(entry), help);
        entries.set(entries.size() - 1, with(before, entry));
      } else {
        add(entry, written, entries);
      }
    }
    return new Mapping(entries, mapping.isFlow(), mapping.place());
  }

  private void report(Entry entry, String message, String help) {
    problems.error(Code.UNKNOWN_KEY, entry.key().place(), message, help);
  }

  /**
   * What follows a mapping by ids, and has a form like what is in it, may be one more of them; what
   * follows none where one should be, the first.
   */
  private boolean isStray(Entry entry, Entry before) {
    boolean isAlike = entry.value() instanceof Mapping && before.value() instanceof Mapping;
    return !keys.all().contains(entry.name())
        && keys.byIds().containsKey(before.name())
        && (isAlike || (before.value().isEmpty() && !(entry.value() instanceof Lost)))
        && Nearest.to(entry.name(), keys.all()).isEmpty();
  }

  private void add(Entry entry, Set<String> written, List<Entry> entries) {
    Set<String> under = keys.byIds().get(entry.name());
    if (under == null || !(entry.value() instanceof Mapping mapping) || mapping.isFlow()) {
      entries.add(entry);
      return;
    }
    List<Entry> own = new ArrayList<>();
    for (Entry one : mapping.entries()) {
      if (isDue(one, under, written)) {
        String help = "start it in the same column as " + quoted(entry);
        report(one, quoted(one) + " is indented too far", help);
        entries.add(with(entry, own));
        entries.add(lost(one));
        return;
      } else if (!own.isEmpty() && isOfEntry(one, under)) {
        Entry last = own.get(own.size() - 1);
        String help = "indent it deeper than " + quoted(last) + ", to which it seems to belong";
        report(one, quoted(one) + " is indented too little", help);
        own.set(own.size() - 1, with(last, one));
      } else {
        own.add(one);
      }
    }
    entries.add(with(entry, own));
  }

  /**
   * {@return whether an entry is named like a key that may stand around it and does not, and has no
   * value, or one that no entry has here}
   */
  private boolean isDue(Entry entry, Set<String> under, Set<String> written) {
    return keys.all().contains(entry.name())
        && !written.contains(entry.name())
        && (entry.value().isEmpty() || (under.isEmpty() && entry.value() instanceof Mapping));
  }

  /**
   * {@return whether an entry is named like a key of the entries around it, and is none of them}
   */
  private static boolean isOfEntry(Entry entry, Set<String> under) {
    return under.contains(entry.name())
        && !(entry.value() instanceof Lost)
        && (!(entry.value() instanceof Mapping mapping)
            || mapping.entries().stream().map(Entry::name).noneMatch(under::contains));
  }

  private static Entry with(Entry holder, Entry lost) {
    if (!(holder.value() instanceof Mapping mapping)) {
      return holder.value().isEmpty() ? lost(holder) : holder;
    }
    List<Entry> entries = new ArrayList<>(mapping.entries());
    entries.add(lost(lost));
    return with(holder, entries);
  }

  private static Entry with(Entry holder, List<Entry> entries) {
    Mapping mapping = (Mapping) holder.value();
    return new Entry(holder.key(), new Mapping(entries, mapping.isFlow(), mapping.place()));
  }

  private static Entry lost(Entry entry) {
    return new Entry(entry.key(), new Lost(entry.key(), true));
  }

  private static String quoted(Entry entry) {
    return Wording.quoted(entry.name());
  }
}
