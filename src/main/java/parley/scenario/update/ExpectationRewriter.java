package parley.scenario.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.scenario.update.TextEdits.Edit;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.syntax.Spans;
import parley.scenario.yaml.syntax.YamlReader;

/** Writes what is so into the expectations of a scenario's text. */
public final class ExpectationRewriter {
  private final Source source;
  private final ExpectationNodes nodes;
  private final ValueEdits values;
  private final List<String> refused = new ArrayList<>();

  private ExpectationRewriter(Source source, YamlNode root) {
    this.source = source;
    this.nodes = new ExpectationNodes(root);
    this.values = new ValueEdits(source.text(), new Spans(source));
  }

  /**
   * What should stand in a field of an expectation.
   *
   * @param expectation where it stands
   * @param field such as {@code verdicts.russia}
   * @param values the one value, or those of a list; empty: there is none to write
   */
  public record Wanted(Place expectation, String field, List<String> values) {
    public Wanted {
      values = List.copyOf(values);
    }
  }

  /**
   * A text with other expectations.
   *
   * @param diff the changed lines; empty iff nothing changes
   * @param refused what has been left as it is, and why
   */
  public record Rewritten(String text, Optional<String> diff, List<String> refused) {
    public Rewritten {
      refused = List.copyOf(refused);
    }
  }

  /**
   * Rewrites.
   *
   * @param source a scenario without errors
   * @param changes what should stand instead
   * @param kept fields that must stay as they are, as they are right
   */
  public static Rewritten rewrite(Source source, List<Wanted> changes, List<Wanted> kept) {
    return YamlReader.read(source, new Problems())
        .map(root -> new ExpectationRewriter(source, root).rewrite(changes, kept))
        .orElseThrow(() -> new IllegalArgumentException("not sound: " + source.name()));
  }

  private Rewritten rewrite(List<Wanted> changes, List<Wanted> kept) {
    Set<Place> taboo = new HashSet<>();
    kept.forEach(k -> nodes.find(k.expectation(), k.field()).ifPresent(n -> taboo.add(n.place())));
    Map<Place, Wanted> byPlace = new LinkedHashMap<>();
    Map<Place, List<Edit>> edits = new LinkedHashMap<>();
    for (Wanted change : changes) {
      Optional<YamlNode> node = nodes.find(change.expectation(), change.field());
      Optional<List<Edit>> found = node.flatMap(n -> values.edits(n, change.values()));
      Optional<String> problem = problem(change, node, found, taboo, byPlace);
      if (problem.isPresent()) {
        refused.add(change.expectation() + ": `" + change.field() + "` " + problem.get());
        node.ifPresent(n -> edits.remove(n.place()));
        node.ifPresent(n -> taboo.add(n.place()));
      } else {
        byPlace.put(node.orElseThrow().place(), change);
        edits.put(node.orElseThrow().place(), found.orElseThrow());
      }
    }
    TextEdits all =
        new TextEdits(source.text(), edits.values().stream().flatMap(List::stream).toList());
    Optional<String> diff =
        all.edits().isEmpty() ? Optional.empty() : Optional.of(all.diff(source.name()));
    return new Rewritten(all.applied(), diff, refused);
  }

  private static Optional<String> problem(
      Wanted change,
      Optional<YamlNode> node,
      Optional<List<Edit>> edits,
      Set<Place> taboo,
      Map<Place, Wanted> done) {
    if (change.values().isEmpty()) {
      return Optional.of("has no value to take: change or remove it by hand");
    } else if (node.isEmpty()) {
      return Optional.of("is in several places: change it by hand");
    }
    Wanted other = done.get(node.get().place());
    boolean differs = other != null && !other.values().equals(change.values());
    if (taboo.contains(node.get().place()) || differs) {
      return Optional.of("is shared by packages that differ: give them expectations of their own");
    }
    return edits.isEmpty()
        ? Optional.of("is written in a way that only a person should change")
        : Optional.empty();
  }
}
