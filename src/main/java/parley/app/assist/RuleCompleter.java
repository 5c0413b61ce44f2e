package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.app.assist.Completion.Kind;
import parley.diagnostic.Code;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.StatementKind;
import parley.model.claim.Article;
import parley.model.claim.Claim;

/** What may be written at a place of a rule file. */
final class RuleCompleter {
  private static final Map<String, String> ANNOTATIONS =
      Map.of(
          "claims", "what the rule rests on: `@claims(\"003.14\")`",
          "weight", "how much a demand or preference matters; 1 if not said",
          "cost", "how much of the weight a concession loses, 0 to 1",
          "confidence", "the confidence that the stance is held, 0 to 1",
          "accept", "accepts a finding of `check`, with a reason");

  private final CursorPlace asked;
  private final RuleSpot spot;
  private final List<Completion> all = new ArrayList<>();

  private RuleCompleter(CursorPlace asked) {
    this.asked = asked;
    this.spot = RuleSpot.of(asked.text(), asked.offset());
  }

  static Completions of(CursorPlace asked) {
    RuleCompleter suggestions = new RuleCompleter(asked);
    int from = suggestions.find();
    return new Completions(from, asked.offset(), suggestions.all);
  }

  private int find() {
    if (spot.inComment()) {
      return asked.offset();
    }
    switch (spot.section()) {
      case TOP -> snippets();
      case HEADER -> header();
      case WHEN -> when();
      case THEN -> then();
    }
    boolean isWhole = spot.inString() && !spot.inside().equals("claims");
    return isWhole ? spot.stringFrom() : spot.from();
  }

  private void header() {
    if (spot.inside().equals("claims")) {
      claims();
    } else if (spot.inside().equals("accept")) {
      Code.checkIds().forEach(c -> add(Kind.WORD, c, "finding", ""));
    } else if (!spot.inString()) {
      String at = spot.isAfter("@") ? "" : "@";
      ANNOTATIONS.forEach(
          (name, told) -> {
            String value = name.equals("claims") || name.equals("accept") ? "(\"$1\")" : "($1)";
            all.add(
                new Completion(Kind.SNIPPET, "@" + name, at + name + value, "annotation", told));
          });
      word("date-effective", "date-effective \"$1\"", "in force from this day on");
      word("date-expires", "date-expires \"$1\"", "in force until the day before");
      word("when", "when\n    Terms( $1 )\nthen\n    $0\nend", "the condition");
    }
  }

  private void claims() {
    String party = asked.party();
    boolean isShared = party.equals(Rule.COMMON);
    for (Article article : asked.register().articles()) {
      for (Claim claim : article.claims()) {
        boolean isOwn = isShared || claim.parties().contains(party);
        if (isOwn && (isShared || !claim.isContext())) {
          String said = Told.claim(claim, Optional.of(article));
          String detail = claim.stanceWord() + ": " + claim.statement();
          add(Kind.CLAIM, claim.id(), detail, said);
        }
      }
    }
  }

  private void when() {
    Optional<Issue> issue = spot.compared().flatMap(f -> asked.issue(f));
    switch (spot.inside()) {
      case "Conclusion" -> conclusions();
      case "Terms", "atLeast", "atMost", "exactly" -> {
        if (issue.isPresent()) {
          options(issue.get());
        } else if (!spot.inString()) {
          issues();
        }
      }
      default -> patterns();
    }
  }

  private void issues() {
    asked.issues().forEach(i -> add(Kind.ISSUE, i.id(), i.title(), Told.issue(i)));
    for (String quota : List.of("atLeast", "atMost", "exactly")) {
      word(quota, quota + "($1, $2)", "how many of these comparisons hold");
    }
  }

  private void options(Issue issue) {
    boolean isNumber = issue.isNumeric();
    for (Option option : issue.options().subList(0, Math.min(500, issue.options().size()))) {
      String value = isNumber && issue.range().isPresent() ? option.id() : quoted(option.id());
      Completion one =
          Completion.of(Kind.OPTION, option.id(), option.title(), Told.option(issue, option));
      all.add(spot.inString() ? one : one.written(value));
    }
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private void conclusions() {
    if (!spot.inString() && !spot.isAfter("==")) {
      word("name ==", "name == \"$1\"", "which conclusion");
      return;
    }
    asked.rules().stream()
        .flatMap(r -> r.conclusions().stream())
        .forEach(
            c -> {
              Completion one =
                  Completion.of(
                      Kind.NAME, c.name(), c.rule().name(), c.rule().because().template());
              all.add(spot.inString() ? one : one.written(quoted(c.name())));
            });
  }

  private void patterns() {
    if (!spot.inString()) {
      word("Terms", "Terms( $1 )", "what the package says");
      word("Conclusion", "Conclusion( name == \"$1\" )", "what a shared rule concludes");
      List.of("not", "and", "or", "exists").forEach(w -> add(Kind.WORD, w, "", ""));
      word("then", "then\n    $0\nend", "what the party does");
    }
  }

  private void then() {
    String statement = spot.inside();
    boolean isName = spot.inString() && spot.commas() == (asked.text().contains("drools") ? 1 : 0);
    if (spot.inString()) {
      boolean first = isName || spot.commas() == 0;
      if (first) {
        StatementKind.of(statement).ifPresent(this::names);
      }
    } else if (statement.isEmpty()) {
      statements();
    }
  }

  private void names(StatementKind kind) {
    Runnable fitting =
        switch (kind) {
          case CONCESSION -> () -> demands(Stance::counts);
          case DEMAND, PREFERENCE -> () -> demands(Stance::concedes);
          case CONCLUSION -> this::conclusions;
          case RED_LINE, IMPOSSIBLE -> () -> {};
        };
    fitting.run();
  }

  private void demands(Predicate<Stance> which) {
    asked
        .stances()
        .filter(s -> s.party().equals(asked.party()))
        .filter(which)
        .flatMap(s -> s.demandName().map(n -> Map.entry(n, s)).stream())
        .filter(e -> all.stream().noneMatch(a -> a.label().equals(e.getKey())))
        .forEach(
            e ->
                add(
                    Kind.NAME,
                    e.getKey(),
                    e.getValue().rule().name(),
                    e.getValue().rule().because().template()));
  }

  private void statements() {
    kinds()
        .forEach(
            k ->
                word(
                    k.function(),
                    k.isNamed() ? k.of("\"$1\"", "\"$2\"") : k.of("", "\"$1\""),
                    told(k)));
    add(Kind.WORD, "end", "", "");
  }

  /** {@return what a rule of this file may state} */
  private Stream<StatementKind> kinds() {
    boolean isShared = asked.party().equals(Rule.COMMON);
    return Stream.of(StatementKind.values())
        .filter(k -> k == StatementKind.CONCLUSION || StanceKind.of(k).isEmpty() == isShared);
  }

  private static String told(StatementKind kind) {
    return switch (kind) {
      case RED_LINE -> "the party walks away";
      case DEMAND -> "the condition is this demand not met";
      case PREFERENCE -> "the condition is this preference not met";
      case CONCESSION -> "the party gives this demand up";
      case CONCLUSION -> "a notion that other rules may match";
      case IMPOSSIBLE -> "terms that contradict each other";
    };
  }

  private void snippets() {
    if (spot.inString()) {
      return;
    }
    kinds()
        .filter(k -> StanceKind.of(k).isPresent() || asked.party().equals(Rule.COMMON))
        .forEach(
            k ->
                all.add(
                    new Completion(
                        Kind.SNIPPET, "rule: " + k.words(), snippet(k), "a whole rule", "")));
  }

  private static String snippet(StatementKind kind) {
    String statement =
        kind.isNamed() ? kind.of("\"${4:name}\"", "\"${5:why}\"") : kind.of("", "\"${4:why}\"");
    return "rule \"${1:Name}\"\n    @claims(\"$2\")\nwhen\n    Terms( $3 )\nthen\n    "
        + statement
        + "\nend\n";
  }

  private void add(Kind kind, String label, String detail, String told) {
    all.add(Completion.of(kind, label, detail, told));
  }

  private void word(String label, String insert, String detail) {
    all.add(new Completion(Kind.SNIPPET, label, insert, detail, ""));
  }
}
