package parley.scenario.expect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Place;
import parley.model.Terms;
import parley.model.expectation.DealsPoint;
import parley.model.expectation.DealsPoint.Holding;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;

/** A point of an expectation of deals as written. */
sealed interface DealsPointDraft {
  /** {@return the point; empty, with a problem, if a name in it is unknown} */
  Optional<DealsPoint> resolve(CaseNames names, Map<String, Terms> packages);

  /** How many deals there are, in which there are no names. */
  record OfNumber(DealsPoint.Total number, Place place) implements DealsPointDraft {
    @Override
    public Optional<DealsPoint> resolve(CaseNames names, Map<String, Terms> packages) {
      if (!number.canFail(names.packages())) {
        String help = "there are %s packages: write a number that some count of deals would miss";
        names
            .problems()
            .error(
                Code.BAD_VALUE,
                place,
                "`%s: %s` always holds".formatted(number.bound().id(), number.number()),
                help.formatted(names.packages()));
      }
      return Optional.of(number);
    }
  }

  /** Whether a package is among the deals. */
  record OfPackage(boolean wanted, Scalar id) implements DealsPointDraft {
    @Override
    public Optional<DealsPoint> resolve(CaseNames names, Map<String, Terms> packages) {
      return names
          .packageId(id, packages.keySet())
          .flatMap(p -> Optional.ofNullable(packages.get(p)))
          .map(terms -> new Holding(wanted, "the terms of " + id.text(), terms));
    }
  }

  /** Whether there are deals with some terms. */
  record OfTerms(boolean wanted, List<Entry> choices) implements DealsPointDraft {
    @Override
    public Optional<DealsPoint> resolve(CaseNames names, Map<String, Terms> packages) {
      return names.terms(choices).map(terms -> new Holding(wanted, words(terms), terms));
    }

    private static String words(Terms terms) {
      return terms.options().entrySet().stream()
          .map(e -> e.getKey() + " " + e.getValue())
          .collect(Collectors.joining(", "));
    }
  }
}
