package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Issue;
import parley.model.Party;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StatementKind;
import parley.model.claim.Claim;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.model.wording.StanceWording;

/** What there is to tell of what a place names, in Markdown. */
public final class HoverText {
  private static final List<String> WORDS_OF_RULE =
      Stream.concat(Stream.of("rule", "when", "then"), StatementKind.functions().stream()).toList();

  private final CursorPlace at;

  private HoverText(CursorPlace at) {
    this.at = at;
  }

  /**
   * What is told.
   *
   * @param from the index where what it is about begins
   * @param to the index behind it
   */
  public record Hovered(int from, int to, String markdown) {}

  /** {@return it; empty if nothing is named there} */
  public static Optional<Hovered> of(CursorPlace at) {
    HoverText text = new HoverText(at);
    Optional<Mention> mention = at.mention();
    return mention.isPresent()
        ? text.of(mention.get().name())
            .map(t -> new Hovered(mention.get().from(), mention.get().to(), t))
        : text.ofWord();
  }

  private Optional<String> of(CaseName name) {
    return switch (name.kind()) {
      case ISSUE -> issue(name.name()).map(Told::issue);
      case OPTION -> issue(name.owner()).flatMap(i -> option(i, name.name()));
      case PARTY -> party(name.name());
      case RULE -> rule(name);
      case DEMAND -> demand(name);
      case CLAIM -> claims(name);
      case CONCLUSION -> conclusion(name.name());
      case PACKAGE -> PackageHover.of(at, name);
      case WHAT_IF -> Optional.empty();
    };
  }

  private Optional<Issue> issue(String id) {
    return at.issue(id);
  }

  private Optional<String> option(Issue issue, String id) {
    return issue
        .option(id)
        .map(
            o -> {
              List<String> objections =
                  at.rules().map(r -> OptionObjections.of(r, issue, o)).orElse(List.of());
              String told = Told.option(issue, o);
              return objections.isEmpty()
                  ? told
                  : told + "\n\nObjections:\n\n" + String.join("\n", objections);
            });
  }

  private Optional<String> party(String id) {
    Optional<Party> party = at.parties().stream().filter(p -> p.id().equals(id)).findFirst();
    return party.map(
        p -> {
          List<String> lines = new ArrayList<>(List.of(Told.bold(p.title()), "A party."));
          at.rules()
              .map(r -> r.stancesOf(id).size())
              .ifPresent(n -> lines.add(n == 1 ? "1 stance" : n + " stances"));
          return String.join("\n\n", lines);
        });
  }

  private Optional<String> rule(CaseName name) {
    return at.rules().flatMap(r -> rule(r, name));
  }

  private Optional<String> rule(RuleSet rules, CaseName name) {
    StanceWording wording = new StanceWording(rules);
    Stream<String> stances =
        rules.stances().stream()
            .filter(s -> isCalled(s.rule(), name))
            .map(s -> told(s.rule(), wording.of(s), facts(s)));
    Stream<String> conclusions =
        rules.conclusions().stream()
            .filter(c -> isCalled(c.rule(), name))
            .map(c -> told(c.rule(), "Applies " + wording.condition(c.rule().condition()), ""));
    Stream<String> impossibilities =
        rules.impossibilities().stream()
            .filter(i -> isCalled(i.rule(), name))
            .map(i -> told(i.rule(), wording.impossible(i), ""));
    return Stream.of(stances, conclusions, impossibilities).flatMap(s -> s).findFirst();
  }

  private static boolean isCalled(Rule rule, CaseName name) {
    return rule.owner().equals(name.owner()) && rule.name().equals(name.name());
  }

  private static String facts(Stance stance) {
    List<String> facts = new ArrayList<>(List.of("A " + stance.kind().words()));
    stance.demandName().ifPresent(n -> facts.add("named `" + n + "`"));
    if (stance.weight() != 1) {
      facts.add("weight " + stance.exactWeight());
    }
    if (stance.rule().confidence() != 1) {
      facts.add("confidence " + stance.rule().confidence());
    }
    return String.join(", ", facts) + ".";
  }

  private String told(Rule rule, String words, String facts) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + Told.plain(words) + ".**");
    lines.add(Told.plain(rule.because().template()));
    if (!facts.isEmpty()) {
      lines.add(facts);
    }
    rule.inForce().from().ifPresent(d -> lines.add("In force from " + d + "."));
    rule.inForce().until().ifPresent(d -> lines.add("In force until the day before " + d + "."));
    for (String cited : rule.claims()) {
      for (Claim claim : at.register().cited(cited)) {
        lines.add("- " + Told.plain(claim.id() + ": " + claim.statement()));
      }
    }
    return String.join("\n\n", lines);
  }

  private Optional<String> demand(CaseName name) {
    return at.rules()
        .map(
            r -> {
              StanceWording wording = new StanceWording(r);
              List<String> lines = new ArrayList<>(List.of(Told.bold(name.name())));
              r.stancesOf(name.owner()).stream()
                  .filter(s -> s.counts() && s.demandName().filter(name.name()::equals).isPresent())
                  .forEach(s -> lines.add("- " + Told.plain(wording.of(s)) + "."));
              return String.join("\n\n", lines);
            });
  }

  private Optional<String> conclusion(String name) {
    return at.rules()
        .map(
            r -> {
              StanceWording wording = new StanceWording(r);
              List<String> lines =
                  new ArrayList<>(List.of(Told.bold(name), "A conclusion. It holds:"));
              r.conclusions().stream()
                  .filter(c -> c.name().equals(name))
                  .map(c -> wording.condition(c.rule().condition()))
                  .forEach(w -> lines.add("- " + Told.plain(w)));
              return String.join("\n\n", lines);
            });
  }

  private Optional<String> claims(CaseName name) {
    List<String> told =
        at.register().cited(name.toString()).stream()
            .map(c -> Told.claim(c, at.article(name)) + users(c))
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n---\n\n", told));
  }

  private String users(Claim claim) {
    List<String> rules =
        at.rules().stream()
            .flatMap(r -> r.rules().stream())
            .filter(r -> r.claims().stream().anyMatch(c -> at.register().cited(c).contains(claim)))
            .map(r -> "- " + Told.plain(r.owner() + "/" + r.name()))
            .toList();
    return rules.isEmpty()
        ? "\n\nNo rule rests on it."
        : "\n\nRules that rest on it:\n\n" + String.join("\n", rules);
  }

  /** On the words of a rule's frame the whole rule is told. */
  private Optional<Hovered> ofWord() {
    int from = at.offset();
    int to = at.offset();
    while (from > 0 && Character.isLetter(at.text().charAt(from - 1))) {
      from--;
    }
    while (to < at.text().length() && Character.isLetter(at.text().charAt(to))) {
      to++;
    }
    if (!at.isRuleFile() || !WORDS_OF_RULE.contains(at.text().substring(from, to))) {
      return Optional.empty();
    }
    int start = from;
    int end = to;
    return RuleParts.of(at.name(), at.text())
        .around(at.offset())
        .flatMap(p -> rule(CaseName.rule(p.owner(), p.name())))
        .map(t -> new Hovered(start, end, t));
  }
}
