package parley.scenario.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.RuleSet;
import parley.model.expectation.Point;
import parley.model.expectation.Point.AcceptedBy;
import parley.model.expectation.Point.Because;
import parley.model.expectation.Point.DependsOn;
import parley.model.expectation.Point.OutcomeIs;
import parley.model.expectation.Point.SatisfactionIs;
import parley.model.expectation.Point.VerdictIs;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.scenario.yaml.YamlNode.Scalar;

/** A point of an expectation as written. */
sealed interface PointDraft {
  /**
   * {@return the point; empty, with a problem, if a name in it is unknown}
   *
   * @param rules of the package or what-if that it is about; empty if they are not known
   */
  Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules);

  /** What becomes of the package. */
  record OfOutcome(Outcome outcome) implements PointDraft {
    @Override
    public Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules) {
      return Optional.of(new OutcomeIs(outcome));
    }
  }

  /** What a party does. */
  record OfVerdict(Scalar party, Verdict verdict) implements PointDraft {
    @Override
    public Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules) {
      return names.party(party).map(p -> new VerdictIs(p, verdict));
    }
  }

  /** The rules among a party's findings. */
  record OfRules(Because.Kind kind, Scalar party, List<Scalar> written) implements PointDraft {
    @Override
    public Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules) {
      Optional<String> known = names.party(party);
      known.ifPresent(p -> rules.ifPresent(r -> names.checkRules(p, written, r)));
      List<String> texts = written.stream().map(Scalar::text).toList();
      return known.map(p -> new Because(kind, p, texts));
    }
  }

  /** Who accepts. */
  record OfAccepting(boolean all, List<Scalar> written) implements PointDraft {
    @Override
    public Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules) {
      List<String> known = new ArrayList<>();
      written.forEach(p -> names.party(p).ifPresent(known::add));
      List<String> ordered =
          names.parties().stream().filter(p -> all || known.contains(p)).toList();
      return Optional.of(new AcceptedBy(ordered, all));
    }
  }

  /** How satisfied a party is. */
  record OfSatisfaction(Scalar party, double value, double tolerance) implements PointDraft {
    @Override
    public Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules) {
      return names.party(party).map(p -> new SatisfactionIs(p, value, tolerance));
    }
  }

  /**
   * The open issues that decide.
   *
   * @param party empty: for any party
   */
  record OfDeciding(Optional<Scalar> party, List<Scalar> issues) implements PointDraft {
    @Override
    public Optional<Point> resolve(CaseNames names, Optional<RuleSet> rules) {
      List<String> known = names.issues(issues);
      Optional<String> of = party.flatMap(names::party);
      return party.isPresent() && of.isEmpty()
          ? Optional.empty()
          : Optional.of(new DependsOn(of, known));
    }
  }
}
