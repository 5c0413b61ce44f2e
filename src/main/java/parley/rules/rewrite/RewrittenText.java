package parley.rules.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Place;
import parley.model.Rewrite;
import parley.model.Rewrite.Affirmed;
import parley.model.Rewrite.AsDemand;
import parley.model.Rewrite.Concedes;
import parley.model.Rewrite.Counts;
import parley.model.Rewrite.Dated;
import parley.model.Rewrite.Deleted;
import parley.model.Rewrite.Denied;
import parley.model.Rewrite.Dropped;
import parley.model.Rewrite.Joined;
import parley.model.Rewrite.Leaf;
import parley.model.Rewrite.Numbered;
import parley.model.Rewrite.Quantity;
import parley.model.Rewrite.Sign;

/** A rule file's text with one mistake written into it. */
public final class RewrittenText {
  private static final Set<String> AND = Set.of(",", "&&", "and");
  private static final Set<String> OR = Set.of("||", "or");

  private final String text;
  private final Words words;
  private final List<Edit> edits = new ArrayList<>();
  private boolean impossible;

  private record Edit(int from, int to, String with) {}

  private RewrittenText(String text) {
    this.text = text;
    this.words = new Words(text);
  }

  /**
   * {@return the text with the mistake, everything else as it was; empty where that takes more than
   * a change of words: parts joined by {@code or} with a variable bound between them}
   */
  public static Optional<String> of(String text, Rewrite rewrite) {
    RewrittenText rewritten = new RewrittenText(text);
    rewritten.note(rewrite, rewritten.words.at(rewrite.place()));
    return rewritten.impossible ? Optional.empty() : Optional.of(rewritten.edited());
  }

  private void note(Rewrite rewrite, int at) {
    if (rewrite instanceof Leaf r) {
      edit(at, words.last(at), r.text());
    } else if (rewrite instanceof Sign r) {
      int sign = words.sign(at);
      edit(sign, words.is(sign, "not") ? sign + 1 : sign, r.symbol());
    } else if (rewrite instanceof Quantity r) {
      edit(at + 2, at + 2, Integer.toString(r.number()));
    } else if (rewrite instanceof Counts r) {
      edit(at, at, r.quota().word());
    } else if (rewrite instanceof Dropped r) {
      dropped(at, words.last(at), r.and());
    } else if (rewrite instanceof Joined r) {
      joined(r, at);
    } else if (rewrite instanceof Affirmed) {
      edits.add(new Edit(words.get(at).start(), words.get(at + 1).start(), ""));
    } else if (rewrite instanceof Denied) {
      denied(at);
    } else {
      noteOfRule(rewrite, at);
    }
  }

  private void noteOfRule(Rewrite rewrite, int at) {
    if (rewrite instanceof AsDemand r) {
      int statement = words.next(at, "redLine");
      edit(statement, statement, "demand");
      boolean isLong = words.is(statement + 2, "drools");
      String name = "\"" + r.name() + "\",";
      insertAfter(statement + (isLong ? 3 : 1), isLong ? " " + name : name + " ");
    } else if (rewrite instanceof Concedes r) {
      int name = words.nextString(words.next(at, "concede"));
      edit(name, name, "\"" + r.demand() + "\"");
    } else if (rewrite instanceof Dated r) {
      String which = r.attribute().substring(r.attribute().indexOf('-') + 1);
      int date = words.nextString(words.next(at, which));
      edit(date, date, "\"" + r.day() + "\"");
    } else if (rewrite instanceof Numbered r) {
      int number = words.next(at, r.annotation()) + 2;
      edit(number, number, r.number());
    } else if (rewrite instanceof Deleted) {
      int end = words.get(words.next(at, "end")).end();
      int line = text.indexOf('\n', end);
      edits.add(new Edit(words.get(at - 1).start(), line < 0 ? end : line + 1, ""));
    }
  }

  /** Leaves a part out with one neighbouring connective; else puts what changes nothing. */
  private void dropped(int first, int last, boolean and) {
    Set<String> connectives = and ? AND : OR;
    boolean pattern = words.is(first, "Conclusion") || words.is(first, "not");
    if (words.isAny(last + 1, connectives)) {
      edits.add(new Edit(words.get(first).start(), words.get(last + 2).start(), ""));
    } else if (words.isAny(first - 1, connectives)) {
      edits.add(new Edit(words.get(first - 2).end(), words.get(last).end(), ""));
    } else if (pattern) {
      edit(first, last, and ? "Terms()" : "Terms( false )");
    } else {
      edit(first, last, and ? "true" : "false");
    }
  }

  private void joined(Joined joined, int at) {
    String prefix = joined.or() ? "and" : "or";
    if (words.is(at, prefix)) {
      edit(at, at, joined.or() ? "or" : "and");
      return;
    }
    List<Place> parts = joined.parts();
    int end = words.at(parts.get(parts.size() - 1));
    impossible = words.isBoundBetween(words.at(parts.get(0)), end);
    for (Place part : parts.subList(1, parts.size())) {
      int between = words.before(words.at(part));
      if (words.is(between, ")")) {
        insertAfter(between, joined.or() ? " or" : " and");
      } else {
        boolean word = words.is(between, "and") || words.is(between, "or");
        String with = joined.or() ? (word ? "or" : "||") : (word ? "and" : "&&");
        edit(between, between, words.is(between, ",") ? " " + with : with);
      }
    }
  }

  private void denied(int at) {
    if (words.is(at - 1, "exists")) {
      edit(at - 1, at - 1, "not");
    } else {
      int start = words.get(at).start();
      edits.add(new Edit(start, start, "not "));
    }
  }

  private void edit(int first, int last, String with) {
    edits.add(new Edit(words.get(first).start(), words.get(last).end(), with));
  }

  private void insertAfter(int word, String with) {
    int end = words.get(word).end();
    edits.add(new Edit(end, end, with));
  }

  private String edited() {
    StringBuilder edited = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::from).reversed())
        .forEach(e -> edited.replace(e.from(), e.to(), e.with()));
    return edited.toString();
  }
}
