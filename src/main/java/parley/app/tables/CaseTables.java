package parley.app.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Because;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Place;
import parley.model.Range;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/** Writes a case as tables, from which the same case can be made again. */
public final class CaseTables {
  /** What a rule may be called so that it is called the same when it has been read again. */
  private static final String PLAIN_NAME = "[^\"\\\\\\p{Cntrl}]{1,120}";

  private final RuleSet rules;
  private final AgendaPlaces places;
  private final Register register;
  private final Problems problems;
  private final WhenText whens;

  private CaseTables(RuleSet rules, AgendaPlaces places, Register register, Problems problems) {
    this.rules = rules;
    this.places = places;
    this.register = register;
    this.problems = problems;
    this.whens = new WhenText(rules.agenda(), problems);
  }

  /** {@return each table under its file's name; not to be used if there are problems} */
  public static Map<String, String> of(
      RuleSet rules, AgendaPlaces places, Register register, Problems problems) {
    return new CaseTables(rules, places, register, problems).tables();
  }

  private Map<String, String> tables() {
    checkAgenda();
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("stances.csv", CsvWriting.text(TableKind.STANCES, stances()));
    if (!register.articles().isEmpty()) {
      tables.put("claims.csv", CsvWriting.text(TableKind.CLAIMS, claims()));
    }
    tables.put("agenda.csv", CsvWriting.text(TableKind.AGENDA, issues()));
    tables.put("parties.csv", CsvWriting.text(TableKind.PARTIES, parties()));
    return tables;
  }

  private void checkAgenda() {
    Agenda agenda = rules.agenda();
    if (!agenda.agreement().isOfAll()) {
      refuse(Place.startOf(places.file()), "no table has an agreement rule");
    }
    for (Issue issue : agenda.issues()) {
      if (!issue.control().parties().isEmpty()) {
        refuse(places.issue(issue.id()), "no table says who controls an issue");
      }
    }
    rules.conclusions().forEach(c -> refuse(c.rule().place(), "a table has no conclusions"));
  }

  private void refuse(Place place, String message) {
    problems.error(Code.NOT_ALLOWED, place, message, WhenText.LEAVE_OUT);
  }

  private List<Map<String, String>> stances() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Stance stance : rules.stances()) {
      Map<String, String> row = rule(stance.rule());
      row.put("kind", stance.kind().id());
      stance.demandName().ifPresent(n -> row.put("name", name(n, stance.rule())));
      String weight = stance.exactWeight().toString();
      if (stance.concedes()) {
        row.put("cost", stance.exactCost().toString());
      } else {
        row.put("weight", weight.equals("1") ? "" : weight);
      }
      rows.add(row);
    }
    rules
        .impossibilities()
        .forEach(
            i -> {
              Map<String, String> row = rule(i.rule());
              row.put("kind", "impossible");
              rows.add(row);
            });
    return rows;
  }

  private String name(String name, Rule rule) {
    if (!name.equals(name.strip()) || !name.matches(PLAIN_NAME)) {
      refuse(rule.place(), "`" + name + "` has blanks or signs that a cell does not keep");
    }
    return name;
  }

  private Map<String, String> rule(Rule rule) {
    Map<String, String> row = new HashMap<>();
    row.put("party", rule.owner());
    row.put("rule", name(rule.name(), rule));
    whens.of(rule.condition()).ifPresent(w -> row.put("when", w));
    if (rule.because().parts().stream().anyMatch(Because.Chosen.class::isInstance)) {
      refuse(rule.place(), "the reason names what a package chooses, which no table can");
    }
    row.put("because", rule.because().template());
    row.put("claims", String.join("; ", rule.claims()));
    boolean sure = rule.exactConfidence().equals(Fraction.ONE);
    row.put("confidence", sure ? "" : rule.exactConfidence().toString());
    rule.inForce().from().ifPresent(d -> row.put("from", d.toString()));
    rule.inForce().until().ifPresent(d -> row.put("until", d.toString()));
    return row;
  }

  private List<Map<String, String>> claims() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Article article : register.articles()) {
      for (Claim claim : article.claims()) {
        Map<String, String> row = new HashMap<>();
        row.put("claim", claim.id());
        row.put("party", String.join("; ", claim.parties()));
        row.put("stance", claim.stanceWord());
        row.put("statement", claim.statement());
        if (claim.equals(article.claims().get(0))) {
          row.put("title", article.title());
          row.put("published", article.published().map(String::valueOf).orElse(""));
          row.put("url", article.url().orElse(""));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private List<Map<String, String>> issues() {
    return rules.agenda().issues().stream()
        .flatMap(i -> i.options().stream().map(o -> option(i, o)))
        .toList();
  }

  private static Map<String, String> option(Issue issue, Option option) {
    Map<String, String> row = new HashMap<>();
    row.put("issue", issue.id());
    row.put("option", option.id());
    if (issue.range().isEmpty()) {
      row.put("option_title", option.title());
      option.value().ifPresent(v -> row.put("value", Range.id(issue.decimal(option))));
    }
    if (option.equals(issue.options().get(0))) {
      row.put("title", issue.title());
      row.put("unit", issue.unit().orElse(""));
      row.put("ordered", issue.isOrdered() ? "yes" : "");
    }
    row.put("status_quo", option.id().equals(issue.statusQuo()) ? "yes" : "");
    return row;
  }

  private List<Map<String, String>> parties() {
    return rules.agenda().parties().stream().map(CaseTables::party).toList();
  }

  private static Map<String, String> party(Party party) {
    return Map.of(
        "party", party.id(),
        "title", party.title(),
        "reservation", party.reservation().map(Fraction::toString).orElse(""),
        "votes", party.votes() == 0 ? "" : Integer.toString(party.votes()),
        "indifferent", party.indifferent() ? "yes" : "",
        "short", party.shortName().orElse(""));
  }

  /** {@return what the tables of a case leave out and no verdict depends on; empty if nothing} */
  public static Optional<String> leftOut(Register register) {
    List<Claim> claims = register.articles().stream().flatMap(a -> a.claims().stream()).toList();
    List<String> left =
        Stream.of(
                any(claims.stream().anyMatch(c -> c.speaker().isPresent()), "speakers"),
                any(claims.stream().anyMatch(c -> !c.disputes().isEmpty()), "disputes"),
                any(
                    register.articles().stream().anyMatch(a -> a.document().isPresent()),
                    "documents and their checksums"),
                any(
                    register.articles().stream().anyMatch(Article::inferred),
                    "how dates were inferred"))
            .flatMap(Optional::stream)
            .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of("The tables have no column for: " + String.join(", ", left) + ".");
  }

  private static Optional<String> any(boolean is, String words) {
    return is ? Optional.of(words) : Optional.empty();
  }
}
