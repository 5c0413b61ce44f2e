package parley.question.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/** Looks for stances that are of another kind, or of an earlier day, than all they rest on. */
record ClaimCheck(RuleSet rules, Register register, Problems problems) {
  void check(List<ScenarioDays> scenarios) {
    TreeSet<LocalDate> days = new TreeSet<>();
    scenarios.forEach(s -> days.addAll(s.days()));
    for (Stance stance : rules.stances()) {
      List<Claim> claims = Citations.supporting(stance.rule(), register);
      if (!claims.isEmpty()) {
        kind(stance, claims);
        published(claims).ifPresent(d -> date(stance.rule(), claims, d, days));
      }
    }
  }

  private void kind(Stance stance, List<Claim> claims) {
    if (claims.stream().noneMatch(c -> c.stance().equals(Optional.of(stance.kind())))) {
      String found =
          claims.stream()
              .map(c -> "`" + c.id() + "` is a " + c.stanceWord().replace('_', ' '))
              .collect(Collectors.joining(", "));
      problems.warning(
          Code.UNLIKE_CLAIMS,
          stance.rule().place(),
          "rule `%s` is a %s, and no claim that it rests on is one"
              .formatted(stance.rule().name(), stance.kind().words()),
          found + ": change the rule, or the `stance:` of a claim");
    }
  }

  /** {@return the first day on which one of the claims was published; empty if one has no day} */
  private Optional<LocalDate> published(List<Claim> claims) {
    List<Optional<LocalDate>> days =
        claims.stream()
            .map(c -> register.article(c.article()).flatMap(Article::published))
            .toList();
    return days.stream().allMatch(Optional::isPresent)
        ? days.stream().flatMap(Optional::stream).min(LocalDate::compareTo)
        : Optional.empty();
  }

  /** A rule without a first day is in force on any day: it counts where a scenario asks earlier. */
  private void date(Rule rule, List<Claim> claims, LocalDate published, SortedSet<LocalDate> days) {
    Optional<LocalDate> start = rule.inForce().from();
    Optional<LocalDate> early =
        start.isPresent() ? start : days.stream().filter(rule.inForce()::contains).findFirst();
    if (early.filter(published::isAfter).isPresent()) {
      problems.warning(
          Code.BEFORE_CLAIMS,
          rule.place(),
          "rule `%s` %s %s, before any claim that it rests on was published"
              .formatted(
                  rule.name(),
                  start.isPresent()
                      ? "is in force on"
                      : "has no start date; a scenario or what-if asks about",
                  early.get()),
          "the first is `%s`, of %s: begin on that day, with date-effective \"%s\", or cite an"
                  .formatted(first(claims, published), published, published)
              + " earlier claim");
    }
  }

  private String first(List<Claim> claims, LocalDate published) {
    return claims.stream()
        .filter(
            c ->
                register
                    .article(c.article())
                    .flatMap(Article::published)
                    .equals(Optional.of(published)))
        .map(Claim::id)
        .findFirst()
        .orElse("");
  }
}
