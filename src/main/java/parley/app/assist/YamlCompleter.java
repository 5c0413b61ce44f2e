package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.assist.Completion.Kind;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.claim.Article;
import parley.scenario.schema.FileSchema;
import parley.scenario.yaml.Shape;

/** What may be written at a place of an agenda, an article, a scenario or the settings. */
final class YamlCompleter {
  private static final Pattern PACKAGES =
      Pattern.compile("(?m)^packages:[ \\t]*\\r?\\n((?:[ #].*\\r?\\n|\\r?\\n)*)");
  private static final Pattern WHAT_IFS =
      Pattern.compile("(?m)^what_if:[ \\t]*\\r?\\n((?:[ #].*\\r?\\n|\\r?\\n)*)");
  private static final Pattern ID = Pattern.compile("(?m)^( +)([a-z][a-z0-9_]*):");
  private static final List<String> OF_PARTIES =
      List.of("parties", "must", "accepted_by", "controlled_by", "party");

  private final CursorPlace asked;
  private final YamlSpot spot;
  private final KeyTable table;
  private final List<Completion> all = new ArrayList<>();

  private YamlCompleter(CursorPlace asked) {
    this.asked = asked;
    this.table = new KeyTable(asked.kind());
    this.spot = YamlSpot.of(asked.text(), asked.offset());
  }

  static Completions of(CursorPlace asked) {
    YamlCompleter suggestions = new YamlCompleter(asked);
    if (suggestions.spot.inValue()) {
      suggestions.values();
    } else {
      suggestions.keys();
      suggestions.items();
    }
    return new Completions(suggestions.spot.from(), asked.offset(), suggestions.all);
  }

  private String last() {
    return spot.path().isEmpty() ? "" : spot.path().get(spot.path().size() - 1);
  }

  private String before() {
    return spot.path().size() < 2 ? "" : spot.path().get(spot.path().size() - 2);
  }

  private boolean isScenario() {
    return asked.kind() == FileSchema.SCENARIO;
  }

  private void keys() {
    for (KeyTable.Key key : table.keys(spot.path())) {
      all.add(
          Completion.of(Kind.KEY, key.name(), "", Told.plain(key.told()))
              .written(key.name() + ": "));
    }
    if (table.isBy(Shape.ISSUE, spot.path())) {
      issues(": ");
    } else if (table.isBy(Shape.PARTY, spot.path())) {
      parties(": ");
    } else if (isScenario() && spot.path().equals(List.of("expect", "packages"))) {
      ids(PACKAGES, ": ");
    }
  }

  /** In a list of lines a text may stand where a key could. */
  private void items() {
    int start = asked.text().lastIndexOf('\n', spot.from() - 1) + 1;
    if (asked.text().substring(start, spot.from()).strip().endsWith("-")) {
      values();
    }
  }

  private void values() {
    table.words(spot.path()).forEach(w -> add(Kind.WORD, w, "", ""));
    String last = last();
    if (OF_PARTIES.contains(last)) {
      parties("");
      if (last.equals("accepted_by")) {
        List.of("all", "none").forEach(w -> add(Kind.WORD, w, "", ""));
      }
    } else if (last.equals("claims") || last.equals("disputes")) {
      claims();
    } else if (asked.kind() == FileSchema.AGENDA && last.equals("status_quo")) {
      options(before());
    } else if (isScenario()) {
      ofScenario(last);
    }
  }

  private void ofScenario(String last) {
    if (table.isBy(Shape.ISSUE, spot.path().subList(0, Math.max(0, spot.path().size() - 1)))) {
      options(last);
    } else if (last.equals("open") || last.equals("depends_on") || before().equals("depends_on")) {
      issues("");
    } else if (List.of("based_on", "package", "packages").contains(last)) {
      ids(PACKAGES, "");
    } else if (last.equals("what_if") || last.equals("what_ifs")) {
      ids(WHAT_IFS, "");
    } else if (last.equals("without")) {
      rules("");
    } else if (before().endsWith("because")) {
      rules(last);
    }
  }

  private void issues(String behind) {
    asked
        .issues()
        .forEach(
            i ->
                all.add(
                    Completion.of(Kind.ISSUE, i.id(), i.title(), Told.issue(i))
                        .written(i.id() + behind)));
  }

  private void options(String id) {
    Optional<Issue> issue = asked.issue(id);
    issue.ifPresent(
        i ->
            i.options().stream()
                .limit(500)
                .forEach(o -> add(Kind.OPTION, o.id(), o.title(), Told.option(i, o))));
  }

  private void parties(String behind) {
    asked
        .parties()
        .forEach(
            p ->
                all.add(Completion.of(Kind.PARTY, p.id(), p.title(), "").written(p.id() + behind)));
  }

  private void claims() {
    for (Article article : asked.register().articles()) {
      article
          .claims()
          .forEach(
              c ->
                  all.add(
                      Completion.of(
                              Kind.CLAIM,
                              c.id(),
                              c.statement(),
                              Told.claim(c, Optional.of(article)))
                          .written(quoted(c.id()))));
    }
  }

  /** All rules with their owners, or those of one party without. */
  private void rules(String party) {
    asked.rules().stream()
        .flatMap(r -> r.rules().stream())
        .filter(r -> party.isEmpty() || r.owner().equals(party))
        .forEach(r -> add(r, party.isEmpty() ? r.owner() + "/" : ""));
  }

  private void add(Rule rule, String owner) {
    String name = owner + rule.name();
    all.add(Completion.of(Kind.NAME, name, rule.because().template(), "").written(quoted(name)));
  }

  private String quoted(String text) {
    return spot.quoted() ? text : '"' + text + '"';
  }

  private void ids(Pattern part, String behind) {
    Matcher found = part.matcher(asked.text() + "\n");
    if (!found.find()) {
      return;
    }
    Matcher id = ID.matcher(found.group(1));
    int indent = -1;
    while (id.find()) {
      indent = indent < 0 ? id.group(1).length() : indent;
      if (id.group(1).length() == indent) {
        all.add(Completion.of(Kind.NAME, id.group(2), "", "").written(id.group(2) + behind));
      }
    }
  }

  private void add(Kind kind, String label, String detail, String told) {
    all.add(Completion.of(kind, label, detail, told));
  }
}
