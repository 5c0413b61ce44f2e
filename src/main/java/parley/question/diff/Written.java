package parley.question.diff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Code;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Ordered;
import parley.model.Party;
import parley.model.Place;
import parley.model.Rule;
import parley.model.claim.Article;
import parley.model.claim.Claim;

/**
 * A thing of a case with what is written about it and decides nothing.
 *
 * @param name such as {@code claim 003.14}
 * @param parties whose it is; empty if nobody's
 * @param aspects what is written, by what it is, such as {@code title}; under no name what the
 *     thing itself says
 * @param shown what stands for it where one version lacks it; empty if something else tells that
 */
record Written(
    String name,
    Place place,
    List<String> parties,
    Map<String, String> aspects,
    Optional<String> shown) {
  static final String ITSELF = "";

  Written {
    parties = List.copyOf(parties);
    aspects = Ordered.copyOf(aspects);
  }

  String what(String aspect) {
    return aspect.equals(ITSELF) ? name : aspect + " of " + name;
  }

  /** {@return the texts of the agenda, the rules, the register} */
  static List<Written> texts(RuleSetVersion version) {
    List<Written> all = new ArrayList<>();
    agenda(version.rules().agenda(), Place.startOf(version.agendaFile()), all);
    for (Rule rule : version.rules().rules()) {
      all.add(rule(rule));
    }
    for (Article article : version.register().articles()) {
      all.add(article(article));
      article.claims().forEach(c -> all.add(claim(c)));
    }
    return all;
  }

  private static void agenda(Agenda agenda, Place file, List<Written> into) {
    into.add(
        Written.of("the case", file, List.of())
            .with("id", agenda.caseId())
            .with("title", agenda.title())
            .with("language", agenda.language()));
    for (Party party : agenda.parties()) {
      into.add(
          Written.of("party " + party.id(), file, List.of(party.id()))
              .with("title", party.title())
              .with("short name", party.shortName()));
    }
    for (Issue issue : agenda.issues()) {
      into.add(
          Written.of("issue " + issue.id(), file, List.of())
              .with("title", issue.title())
              .with("unit", issue.unit()));
      for (Option option : issue.range().isPresent() ? List.<Option>of() : issue.options()) {
        String name = "option " + issue.id() + "." + option.id();
        into.add(Written.of(name, file, List.of()).with("title", option.title()));
      }
    }
  }

  private static Written rule(Rule rule) {
    return Written.of(rule.id().toString(), rule.place(), List.of(rule.owner()))
        .with("reason", rule.because().template());
  }

  private static Written article(Article article) {
    return Written.of("article " + article.id(), article.place(), List.of())
        .shownAs(article.title())
        .with("title", article.title())
        .with("address", article.url())
        .with("document", article.document())
        .with("checksum", article.sha256())
        .with("date", article.published().map(Object::toString))
        .with("way of dating", article.inferred() ? Optional.of("inferred") : Optional.empty())
        .with("reason for the date", article.datedBecause());
  }

  private static Written claim(Claim claim) {
    return Written.of("claim " + claim.id(), claim.place(), claim.parties())
        .shownAs(claim.statement())
        .with(ITSELF, claim.statement())
        .with("parties", listed(claim.parties()))
        .with("stance", claim.stanceWord())
        .with("speaker", claim.speaker())
        .with("disputes", listed(claim.disputes()));
  }

  private static Optional<String> listed(List<String> ids) {
    return ids.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ids));
  }

  /** {@return how bad each finding is, and which ones the rules accept} */
  static List<Written> remarks(RuleSetVersion version) {
    Remarks remarks = version.remarks();
    List<Written> all = new ArrayList<>();
    Place file = Place.startOf(remarks.file());
    for (Code code : Code.values()) {
      all.add(
          Written.of(code.id(), file, List.of()).with("severity", remarks.severities().word(code)));
    }
    for (Rule rule : version.rules().rules()) {
      Map<String, List<Acceptance>> own =
          remarks.acceptances().stream()
              .filter(a -> a.isOf(rule.place()))
              .collect(groupingBy(Acceptance::subject, LinkedHashMap::new, toList()));
      own.forEach((subject, same) -> all.add(acceptances(subject, same, rule)));
    }
    return all;
  }

  private static Written acceptances(String subject, List<Acceptance> same, Rule rule) {
    String name = "@accept " + subject + " of " + rule.id();
    String reasons = same.stream().map(Acceptance::reason).collect(joining(" "));
    return Written.of(name, same.get(0).place(), List.of(rule.owner()))
        .shownAs(reasons)
        .with(ITSELF, reasons);
  }

  private static Written of(String name, Place place, List<String> parties) {
    return new Written(name, place, parties, Map.of(), Optional.empty());
  }

  private Written shownAs(String text) {
    return new Written(name, place, parties, aspects, Optional.of(text));
  }

  private Written with(String aspect, Optional<String> value) {
    return value.map(v -> with(aspect, v)).orElse(this);
  }

  private Written with(String aspect, String value) {
    Map<String, String> all = new LinkedHashMap<>(aspects);
    all.put(aspect, value);
    return new Written(name, place, parties, all, shown);
  }
}
