package parley.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Terms;
import parley.scenario.Draft.PackageDraft;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode.Scalar;

/** Checks the packages' terms, and puts each over the terms of the package that it is based on. */
final class PackageResolver {
  private static final Content NOTHING = new Content(Terms.none(), Set.of());

  private final Map<String, PackageDraft> drafts = new LinkedHashMap<>();
  private final AgendaNames names;
  private final Values values;
  private final Map<String, Content> contents = new HashMap<>();

  PackageResolver(List<PackageDraft> packages, AgendaNames names, Values values) {
    packages.forEach(p -> drafts.put(p.id().text(), p));
    this.names = names;
    this.values = values;
  }

  /**
   * What a package says of issues.
   *
   * @param open none of them is in the terms
   */
  record Content(Terms terms, Set<String> open) {
    /** {@return this with another put over it: what it states is not open, and the reverse} */
    private Content under(Content over) {
      Map<String, String> terms = new HashMap<>(this.terms.options());
      terms.keySet().removeAll(over.open);
      terms.putAll(over.terms.options());
      Set<String> open = new HashSet<>(this.open);
      open.removeAll(over.terms.options().keySet());
      open.addAll(over.open);
      return new Content(new Terms(terms), open);
    }
  }

  /** {@return what the package says, with all that it takes over} */
  Content content(PackageDraft draft) {
    Deque<PackageDraft> chain = new ArrayDeque<>();
    Set<String> walked = new HashSet<>();
    Optional<PackageDraft> at = Optional.of(draft);
    while (at.isPresent() && !contents.containsKey(at.get().id().text())) {
      if (!walked.add(at.get().id().text())) {
        circle(chain, at.get());
        break;
      }
      chain.push(at.get());
      at = base(at.get());
    }
    Content content = at.map(d -> contents.getOrDefault(d.id().text(), NOTHING)).orElse(NOTHING);
    for (PackageDraft link : chain) {
      content = content.under(own(link));
      contents.put(link.id().text(), content);
    }
    return content;
  }

  /** {@return what the package itself says} */
  private Content own(PackageDraft draft) {
    Terms terms = names.terms(draft.terms());
    Set<String> open = new HashSet<>();
    for (Scalar name : draft.open()) {
      names.issue(name).filter(i -> isUnstated(draft, name)).ifPresent(i -> open.add(i.id()));
    }
    return new Content(terms, open);
  }

  private boolean isUnstated(PackageDraft draft, Scalar issue) {
    boolean isStated = draft.terms().stream().anyMatch(c -> c.issue().text().equals(issue.text()));
    if (isStated) {
      values.error(
          Code.DUPLICATE,
          issue.place(),
          "issue `" + issue.text() + "` is both in `terms` and in `open`",
          "an issue is settled or open: remove it from one of them");
    }
    return !isStated;
  }

  private Optional<PackageDraft> base(PackageDraft draft) {
    Optional<PackageDraft> base = draft.basedOn().map(b -> drafts.get(b.text()));
    if (draft.basedOn().isPresent() && base.isEmpty()) {
      Scalar name = draft.basedOn().get();
      values.unknown(Code.UNKNOWN_PACKAGE, name, "package", drafts.keySet());
    }
    return base;
  }

  /** Reports the part of a chain, its last link first, that leads from a package back to it. */
  private void circle(Deque<PackageDraft> chain, PackageDraft again) {
    Deque<String> circle = new ArrayDeque<>();
    circle.push(again.id().text());
    for (PackageDraft link : chain) {
      circle.push(link.id().text());
      if (link.equals(again)) {
        break;
      }
    }
    values.error(
        Code.CIRCLE,
        again.basedOn().orElseThrow().place(),
        "these packages form a circle: "
            + Wording.quoted(circle.stream().collect(Collectors.joining(" -> "))),
        "remove `based_on` from one of them");
  }
}
