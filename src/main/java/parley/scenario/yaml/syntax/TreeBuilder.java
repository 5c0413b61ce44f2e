package parley.scenario.yaml.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.scenario.yaml.FlowCommas;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Lost;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/**
 * Builds one document's tree from the YAML library's events. Depth is bounded, and so is the number
 * of nodes, an alias counted as all that it stands for.
 */
final class TreeBuilder {
  static final int DEPTH_MAX = 50;
  static final int NODES_MAX = 200_000;

  private final Iterator<Event> events;
  private final Lines lines;
  private final Map<String, Lost> left;
  private final Problems problems;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Deque<Place> openBrackets = new ArrayDeque<>();
  private Optional<Quoted> lastQuoted = Optional.empty();
  private int nodes;
  private int lost;

  /**
   * Builds from the events of a text.
   *
   * @param left what was left out of it, by the words that stand there instead
   */
  TreeBuilder(Iterator<Event> events, Lines lines, Map<String, Lost> left, Problems problems) {
    this.events = events;
    this.lines = lines;
    this.left = left;
    this.problems = problems;
  }

  /** A finished node that an alias may stand for, and how many nodes it has. */
  private record Anchored(YamlNode node, int size) {}

  /** A text in quotes, and the line in which it ends. */
  record Quoted(Place place, int lastLine) {}

  /** {@return the text in quotes that was read last, unless something was read after it} */
  Optional<Quoted> lastQuoted() {
    return lastQuoted;
  }

  /** {@return whether all that was left out of the text has been met as an entry or an item} */
  boolean hasMetAllLost() {
    return lost == left.size();
  }

  /** {@return the first {@code [} or <code>&#123;</code> of those that are not closed so far} */
  Optional<Place> outermostBracket() {
    return Optional.ofNullable(openBrackets.peekLast()).filter(b -> !lines.closesBracket(b));
  }

  /**
   * {@return the innermost {@code [} or <code>&#123;</code> that is not closed so far, as the
   * library reads ahead, nor in its line}
   */
  Optional<Place> openBracket() {
    return openBrackets.stream().filter(b -> !lines.closesBracket(b)).findFirst();
  }

  /** {@return the only document's tree; empty if there is none} */
  Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = next();
      if (event instanceof DocumentStartEvent && root.isPresent()) {
        throw secondDocument(event);
      } else if (event instanceof NodeEvent nodeEvent) {
        root = Optional.of(node(nodeEvent, 1));
      }
    }
    return root;
  }

  private Event next() {
    Event event = events.next();
    lastQuoted = Optional.empty();
    if (event instanceof ScalarEvent scalar && (scalar.isDQuoted() || scalar.isSQuoted())) {
      lastQuoted =
          Optional.of(new Quoted(placeOf(event), scalar.getEndMark().orElseThrow().getLine() + 1));
    }
    return event;
  }

  private YamlNode node(NodeEvent event, int depth) {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    int before = nodes;
    count(1, event);
    YamlNode node = fresh(event, depth);
    event.getAnchor().ifPresent(a -> anchors.put(a.getValue(), new Anchored(node, nodes - before)));
    return node;
  }

  private YamlNode fresh(NodeEvent event, int depth) {
    if (event instanceof ScalarEvent scalar) {
      Lost mark = left.get(scalar.getValue());
      if (mark != null) {
        lost++;
        return mark;
      }
      refuseTag(scalar.getTag(), event);
      return new Scalar(scalar.getValue(), scalar.isPlain(), placeOf(event));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    refuseTag(start.getTag(), event);
    refuseDepth(depth, event);
    openBracketOf(start).ifPresent(openBrackets::push);
    YamlNode collection =
        start instanceof MappingStartEvent ? mapping(start, depth) : sequence(start, depth);
    openBracketOf(start).ifPresent(p -> openBrackets.pop());
    return collection;
  }

  private Optional<Place> openBracketOf(CollectionStartEvent start) {
    return start.isFlow() ? Optional.of(placeOf(start)) : Optional.empty();
  }

  private Sequence sequence(CollectionStartEvent start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = next();
    while (!(event instanceof CollectionEndEvent)) {
      items.add(node((NodeEvent) event, depth + 1));
      event = next();
    }
    return new Sequence(items, placeOf(start));
  }

  private Mapping mapping(CollectionStartEvent start, int depth) {
    List<Entry> written = new ArrayList<>();
    Event event = next();
    while (!(event instanceof CollectionEndEvent)) {
      YamlNode key = key((NodeEvent) event, depth);
      YamlNode value = node((NodeEvent) next(), depth + 1);
      written.add(entry(key, value));
      event = next();
    }
    boolean isFlow = start.isFlow();
    if (!isFlow) {
      Levels.check(written);
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<Entry> whole = isFlow ? new FlowCommas(problems).joinNumbers(written) : written;
    whole.forEach(e -> add(entries, e));
    return new Mapping(List.copyOf(entries.values()), isFlow, placeOf(start, entries));
  }

  private Place placeOf(CollectionStartEvent start, Map<String, Entry> entries) {
    boolean atFirstKey = !start.isFlow() && !entries.isEmpty();
    return atFirstKey ? entries.values().iterator().next().key().place() : placeOf(start);
  }

  private static Entry entry(YamlNode key, YamlNode value) {
    return key instanceof Lost lost ? new Entry(lost.word(), lost) : new Entry((Scalar) key, value);
  }

  private YamlNode key(NodeEvent event, int depth) {
    YamlNode key = node(event, depth + 1);
    if (key instanceof Scalar || key instanceof Lost) {
      return key;
    }
    throw new Refusal(
        Code.WRONG_TYPE, placeOf(event), "a key must be a text", "write `key: value`");
  }

  /** Of what was left out, there may well be another of the same key. */
  private void add(Map<String, Entry> entries, Entry entry) {
    Entry known = entries.get(entry.name());
    if (entry.value() instanceof Lost) {
      entries.putIfAbsent(entry.name(), entry);
    } else if (known != null && known.value() instanceof Lost) {
      entries.put(entry.name(), entry);
    } else {
      addWritten(entries, entry);
    }
  }

  private void addWritten(Map<String, Entry> entries, Entry entry) {
    Place place = entry.key().place();
    if (entry.key().isPlain() && entry.name().equals("<<")) {
      problems.error(
          Code.NOT_ALLOWED,
          place,
          "merge keys (`<<`) are not allowed",
          "a package takes over the terms of another with `based_on: other_package`");
      return;
    }
    Entry first = entries.putIfAbsent(entry.name(), entry);
    if (first != null && first.value() instanceof Scalar text && text.text().isBlank()) {
      entries.put(entry.name(), entry);
    }
    if (first != null) {
      problems.error(
          Code.DUPLICATE,
          place,
          "key " + Wording.quoted(entry.name()) + " is used twice",
          "the first is on line " + first.key().place().line());
    }
  }

  private YamlNode aliased(AliasEvent event) {
    String name = event.getAnchor().map(Anchor::getValue).orElse("");
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw new Refusal(
          Code.SYNTAX,
          placeOf(event),
          "alias " + Wording.quoted("*" + name) + " has no anchor above it",
          "put a text that starts with `*` in quotes");
    }
    count(anchored.size(), event);
    return anchored.node();
  }

  private void count(int more, Event event) {
    nodes += more;
    if (nodes > NODES_MAX) {
      throw new Refusal(
          Code.UNREADABLE,
          placeOf(event),
          "the file has more than " + NODES_MAX + " values, those that aliases repeat included",
          "split it into several files");
    }
  }

  private void refuseDepth(int depth, Event event) {
    if (depth > DEPTH_MAX) {
      throw new Refusal(
          Code.UNREADABLE,
          placeOf(event),
          "lists and mappings are nested more than " + DEPTH_MAX + " deep",
          Optional.empty());
    }
  }

  private void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      problems.error(
          Code.NOT_ALLOWED,
          placeOf(event),
          "tags (`!…`) are not allowed",
          "write the value alone; put a text that starts with `!` in quotes");
    }
  }

  private Refusal secondDocument(Event event) {
    return new Refusal(
        Code.NOT_ALLOWED,
        placeOf(event),
        "a second document starts here",
        "one file holds one document: remove the `---`");
  }

  private Place placeOf(Event event) {
    return event instanceof CollectionStartEvent || event instanceof DocumentStartEvent
        ? lines.of(event.getStartMark())
        : lines.between(event.getStartMark(), event.getEndMark());
  }
}
