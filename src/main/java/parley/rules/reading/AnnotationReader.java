package parley.rules.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Acceptance;
import parley.diagnostic.ClaimHelp;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Fraction;
import parley.model.Place;
import parley.model.Rule;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.Token;

/** Reads the annotations of one rule. */
final class AnnotationReader {
  private static final Fraction DEFAULT_COST = Fraction.of(0.5);
  private static final long WEIGHT_MAX = 1_000_000;

  private final String owner;
  private final List<Token> tokens;
  private final Register register;
  private final Problems problems;
  private final Map<String, Annotation> byName = new HashMap<>();

  AnnotationReader(
      String owner,
      List<Annotation> annotations,
      List<Token> tokens,
      Register register,
      Problems problems) {
    this.owner = owner;
    this.tokens = tokens;
    this.register = register;
    this.problems = problems;
    annotations.forEach(this::note);
  }

  private void note(Annotation annotation) {
    String name = annotation.name().value();
    if (!Annotation.NAMES.contains(name)) {
      problems.unknown(
          Code.NOT_ALLOWED,
          annotation.name().place(),
          "unknown annotation `@" + name + "`",
          "@" + name,
          Annotation.NAMES.stream().map(k -> "@" + k).toList());
    } else if (byName.putIfAbsent(name, annotation) != null) {
      problems.error(
          Code.DUPLICATE,
          annotation.name().place(),
          "a second `@" + name + "`",
          switch (name) {
            case "claims" -> "list all claims in one: `@claims(\"001.4, 002.9\")`";
            case "accept" -> "write both in one: `@accept(\"PAR052: why. PAR054: why\")`";
            default -> "keep one";
          });
    }
  }

  /** {@return the findings about the rule that its author accepts} */
  List<Acceptance> acceptances(String rule) {
    Annotation annotation = byName.get("accept");
    return annotation == null
        ? List.of()
        : new AcceptanceReader(rule, tokens, problems).read(annotation.value());
  }

  Fraction weight() {
    return number("weight", Fraction.ONE, WEIGHT_MAX);
  }

  Fraction cost() {
    return number("cost", DEFAULT_COST, 1);
  }

  Fraction confidence() {
    return number("confidence", Fraction.ONE, 1);
  }

  /** Reports what is wrong with them. */
  void check(Agenda agenda) {
    weight();
    cost();
    confidence();
    claims(agenda);
    acceptances("");
  }

  /** Warns of an annotation that says nothing about this kind of rule. */
  void warnWithoutEffect(String name, String use) {
    Annotation annotation = byName.get(name);
    if (annotation != null) {
      problems.warning(
          Code.NO_EFFECT, annotation.name().place(), "`@" + name + "` has no effect here", use);
    }
  }

  private Fraction number(String name, Fraction otherwise, long max) {
    Annotation annotation = byName.get(name);
    if (annotation == null) {
      return otherwise;
    }
    Value value = annotation.value();
    if (value.isString()) {
      problems.error(
          Code.WRONG_TYPE,
          value.place(),
          "`@" + name + "` needs a number",
          "write it without quotes: `@"
              + name
              + "("
              + Fraction.parse(value.text().strip()).map(n -> value.text().strip()).orElse("0.5")
              + ")`");
      return otherwise;
    }
    Optional<Fraction> number = Fraction.parse(value.text());
    if (number.isEmpty() || number.get().compareTo(Fraction.of(max)) > 0) {
      problems.error(
          Code.WRONG_VALUE,
          value.place(),
          "`@%s` is out of range: %s".formatted(name, value.text()),
          value.text().endsWith("/0") ? "nothing is divided by 0" : "it goes from 0 to " + max);
      return otherwise;
    }
    return number.get();
  }

  /** {@return the claims cited, those that do not exist included} */
  List<String> claims(Agenda agenda) {
    Annotation annotation = byName.get("claims");
    if (annotation == null) {
      return List.of();
    }
    Value value = annotation.value();
    if (!value.isString()) {
      problems.error(
          Code.WRONG_TYPE,
          value.place(),
          "`@claims` needs a text in quotes",
          "such as `@claims(\"001.4, 002.9\")`");
      return List.of();
    }
    return cited(value, agenda);
  }

  private List<String> cited(Value value, Agenda agenda) {
    Set<String> cited = new LinkedHashSet<>();
    int offset = 0;
    for (String part : value.text().split(",", -1)) {
      String id = part.strip();
      Place place = within(value.place(), offset + part.indexOf(id), id.length());
      offset += part.length() + 1;
      if (id.isEmpty()) {
        problems.error(
            Code.UNKNOWN_CLAIM, place, "a claim's id is missing", "such as `@claims(\"001.4\")`");
      } else if (!cited.add(id)) {
        problems.error(
            Code.DUPLICATE, place, "claim `" + id + "` is cited twice", "once is enough");
      } else {
        check(id, place, agenda);
      }
    }
    return List.copyOf(cited);
  }

  private static Place within(Place string, int offset, int length) {
    return new Place(
        string.file(), string.line(), string.column() + 1 + offset, Math.max(1, length));
  }

  private void check(String id, Place place, Agenda agenda) {
    List<Claim> claims = register.cited(id);
    if (claims.isEmpty()) {
      problems.error(
          Code.UNKNOWN_CLAIM, place, "the register has no claim `" + id + "`", unknownHelp(id));
      return;
    }
    boolean own = claims.stream().anyMatch(c -> c.parties().contains(owner));
    if (!own && !owner.equals(Rule.COMMON) && agenda.party(owner).isPresent()) {
      problems.error(
          Code.FOREIGN_CLAIM,
          place,
          "claim `%s` says nothing about `%s`".formatted(id, owner),
          foreignHelp(claims));
    }
  }

  private String unknownHelp(String id) {
    return id.contains(";")
        ? "put a comma between claims: `@claims(\"" + id.replaceAll("\\s*;\\s*", ", ") + "\")`"
        : ClaimHelp.of(id, register);
  }

  private static String foreignHelp(List<Claim> claims) {
    Optional<String> party = claims.stream().flatMap(c -> c.parties().stream()).findFirst();
    return party
        .map(p -> "it is about `" + p + "`; a rule rests on claims about its own party")
        .orElse("it is context, not a stance; a rule rests on claims about its own party");
  }
}
