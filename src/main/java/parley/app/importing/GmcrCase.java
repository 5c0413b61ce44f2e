package parley.app.importing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseDraft.Choice;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.OptionText;
import parley.app.draft.CaseDraft.PackageText;
import parley.app.draft.CaseDraft.PartyText;
import parley.app.draft.CaseDraft.RuleText;
import parley.app.draft.CaseDraft.Scale;
import parley.app.draft.CaseDraft.ScenarioText;
import parley.app.draft.Ids;
import parley.app.draft.WrittenNumber;
import parley.app.importing.GmcrModel.DecisionMaker;
import parley.app.importing.GmcrModel.GmcrOption;
import parley.app.importing.GmcrModel.Literals;
import parley.app.importing.GmcrModel.Statement;
import parley.app.importing.ImportSource.Saying;
import parley.model.Control;
import parley.model.Fraction;
import parley.model.ReservedWords;
import parley.model.StatementKind;

/**
 * A graph model as a case: an option is an issue of two options, a decision maker a party, and its
 * order of states that of its satisfaction.
 */
final class GmcrCase {
  /** More statements would have weights above what a rule may say. */
  private static final int STATEMENTS_MAX = 20;

  private static final int PACKAGES_MAX = 100;

  private final GmcrModel model;
  private final ImportSource source;
  private final List<String> issues;
  private final List<String> parties;
  private final List<Long> states;
  private final List<String> notes = new ArrayList<>();

  private GmcrCase(GmcrModel model, ImportSource source) {
    this.model = model;
    this.source = source;
    Ids issueIds = new Ids("option", ReservedWords.ISSUE::isReserved);
    this.issues = model.options().stream().map(o -> issueIds.of(o.name())).toList();
    Ids partyIds = new Ids("party", ReservedWords.PARTY::isReserved);
    this.parties = model.makers().stream().map(m -> partyIds.of(m.name())).toList();
    this.states = model.isEnumerable() ? model.states() : List.of();
  }

  /** {@return the case; what cannot be said in one becomes a problem at the file's start} */
  static CaseDraft of(GmcrModel model, ImportSource source) {
    return new GmcrCase(model, source).made();
  }

  private CaseDraft made() {
    long statusQuo = statusQuo();
    notes.addAll(model.leftOut());
    List<PartyText> made = IntStream.range(0, parties.size()).mapToObj(this::party).toList();
    notes.add(
        "Only the order of states is in the file: ask `parley stability --by satisfaction`. How"
            + " much better one state is than another means nothing, nor do fairest and total.");
    return new CaseDraft(
        source.caseId(),
        source.title(),
        IntStream.range(0, issues.size()).mapToObj(i -> issue(i, statusQuo)).toList(),
        made,
        IntStream.range(0, model.infeasible().size()).mapToObj(this::impossible).toList(),
        List.of(source.article("001", claims())),
        new ScenarioText("imported", source.title(), packages()),
        notes);
  }

  /** The status quo is not in the file: nothing taken if that can be, else the first state. */
  private long statusQuo() {
    if (model.isFeasible(0)) {
      notes.add("The file names no status quo: no option is taken in it here.");
      return 0;
    }
    if (states.isEmpty()) {
      source.error("no state of this model is known to be feasible");
      return 0;
    }
    notes.add("The file names no status quo: it is the first feasible state here.");
    return states.get(0);
  }

  private List<Saying> claims() {
    List<Saying> claims = new ArrayList<>();
    for (int p = 0; p < parties.size(); p++) {
      DecisionMaker maker = model.makers().get(p);
      claims.add(
          new Saying(
              Optional.of(parties.get(p)),
              "The file puts the states in an order for " + maker.name() + ".",
              Optional.of("The file says which states come next for " + maker.name() + ".")
                  .filter(c -> maker.ranking().filter(r -> r.size() > 2).isPresent())));
    }
    if (!model.infeasible().isEmpty()) {
      claims.add(new Saying(Optional.empty(), "The file says which states are infeasible."));
    }
    return claims;
  }

  private IssueText issue(int place, long statusQuo) {
    GmcrOption option = model.options().get(place);
    List<String> owners =
        IntStream.range(0, parties.size())
            .filter(p -> model.makers().get(p).options().contains(place))
            .mapToObj(parties::get)
            .toList();
    return new IssueText(
        issues.get(place),
        option.name(),
        List.of(new OptionText("no", "No"), new OptionText("yes", "Yes")),
        Scale.ofNames(),
        word((statusQuo >> place & 1) == 1),
        new Control(owners, option.direction()));
  }

  private static String word(boolean yes) {
    return yes ? "yes" : "no";
  }

  private PartyText party(int place) {
    DecisionMaker maker = model.makers().get(place);
    String claim = "001." + (place + 1);
    List<RuleText> rules =
        maker.ranking().isPresent()
            ? ranked(maker, maker.ranking().get(), claim)
            : stated(maker, claim);
    return new PartyText(
        parties.get(place), maker.name(), Optional.empty(), rules.isEmpty(), rules);
  }

  private List<RuleText> stated(DecisionMaker maker, String claim) {
    List<RuleText> rules = new ArrayList<>();
    List<Statement> statements = maker.statements();
    if (statements.size() > STATEMENTS_MAX) {
      source.error(
          "`%s` has %d statements of preference: at most %d can be said in rules"
              .formatted(maker.name(), statements.size(), STATEMENTS_MAX));
      return rules;
    }
    for (int k = 0; k < statements.size(); k++) {
      Statement statement = statements.get(k);
      boolean isAlwaysMet = statement.any().stream().anyMatch(a -> a.all().isEmpty());
      if (!isAlwaysMet) {
        BigInteger weight = BigInteger.TWO.pow(statements.size() - k - 1);
        rules.add(
            new RuleText(
                StatementKind.PREFERENCE,
                "Statement " + (k + 1),
                new Fraction(weight, BigInteger.ONE),
                "statement_" + (k + 1),
                unmet(statement),
                "Not met: " + words(statement) + ".",
                claim));
      }
    }
    return rules;
  }

  /** {@return that every conjunction lacks something; without any, that is always so} */
  private String unmet(Statement statement) {
    return statement.any().stream()
        .map(a -> "( " + literals(a, " || ", false) + " )")
        .collect(Collectors.joining(" && "));
  }

  private String literals(Literals literals, String join, boolean as) {
    return literals.all().stream()
        .map(l -> issues.get(l.option()) + " == \"" + word(l.yes() == as) + "\"")
        .collect(Collectors.joining(join));
  }

  private String words(Statement statement) {
    return statement.any().stream()
        .map(
            a ->
                a.all().stream()
                    .map(l -> model.options().get(l.option()).name() + (l.yes() ? " Y" : " N"))
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; or "));
  }

  /** A preference for the best group, and a concession for each further one but the worst. */
  private List<RuleText> ranked(DecisionMaker maker, List<List<Integer>> groups, String claim) {
    List<Integer> all = groups.stream().flatMap(List::stream).sorted().toList();
    if (!all.equals(IntStream.rangeClosed(1, states.size()).boxed().toList())) {
      source.error(
          "the ranking of `%s` does not name every feasible state once: there are %d"
              .formatted(maker.name(), states.size()));
      return List.of();
    }
    List<RuleText> rules = new ArrayList<>();
    int worst = groups.size() - 1;
    if (worst == 0) {
      return rules;
    }
    rules.add(
        new RuleText(
            StatementKind.PREFERENCE,
            "The states of rank 1",
            Fraction.ONE,
            "ranking",
            "!( " + any(groups.get(0)) + " )",
            "It is not a state that the file ranks first.",
            claim));
    for (int g = 1; g < worst; g++) {
      rules.add(
          new RuleText(
              StatementKind.CONCESSION,
              "The states of rank " + (g + 1),
              WrittenNumber.nearest(new Fraction(BigInteger.valueOf(g), BigInteger.valueOf(worst))),
              "ranking",
              any(groups.get(g)),
              "It is a state that the file gives rank " + (g + 1) + ".",
              claim));
    }
    return rules;
  }

  private String any(List<Integer> numbers) {
    return numbers.stream()
        .map(n -> "( " + state(states.get(n - 1)) + " )")
        .collect(Collectors.joining("\n        || "));
  }

  private String state(long taken) {
    return IntStream.range(0, issues.size())
        .mapToObj(i -> issues.get(i) + " == \"" + word((taken >> i & 1) == 1) + "\"")
        .collect(Collectors.joining(" && "));
  }

  private RuleText impossible(int place) {
    Literals literals = model.infeasible().get(place);
    String condition = literals.all().isEmpty() ? "" : literals(literals, " && ", true);
    return new RuleText(
        StatementKind.IMPOSSIBLE,
        "Infeasible " + (place + 1),
        Fraction.ONE,
        "",
        condition,
        "The file calls this infeasible: " + words(new Statement(List.of(literals))) + ".",
        "001." + (parties.size() + 1));
  }

  private List<PackageText> packages() {
    if (states.isEmpty() || states.size() > PACKAGES_MAX) {
      return List.of();
    }
    return IntStream.range(0, states.size())
        .mapToObj(
            s -> new PackageText("state_" + (s + 1), "State " + (s + 1), choices(states.get(s))))
        .toList();
  }

  private List<Choice> choices(long taken) {
    return IntStream.range(0, issues.size())
        .mapToObj(i -> new Choice(issues.get(i), word((taken >> i & 1) == 1)))
        .toList();
  }
}
