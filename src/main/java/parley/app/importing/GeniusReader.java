package parley.app.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.app.importing.AdditiveModel.Matter;
import parley.app.importing.AdditiveModel.Utility;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Fraction;

/**
 * Reads a domain and its profiles as GENIUS means them: an evaluation counts relative to the
 * highest of its issue, whatever that is.
 */
record GeniusReader(Problems problems, List<String> notes) {
  private static final int OPTIONS_MAX = 10_000;

  /** A file with its root. */
  private record Parsed(ImportSource source, XmlElement root) {}

  /**
   * {@return the model; not whole if there are problems}
   *
   * @param notes to which is added what the user should know
   */
  static Optional<AdditiveModel> read(
      List<ImportSource> sources, Problems problems, List<String> notes) {
    List<Parsed> parsed = new ArrayList<>();
    for (ImportSource source : sources) {
      XmlReader.read(source.source(), problems).ifPresent(r -> parsed.add(new Parsed(source, r)));
    }
    return problems.hasErrors()
        ? Optional.empty()
        : new GeniusReader(problems, notes).model(parsed);
  }

  private Optional<AdditiveModel> model(List<Parsed> parsed) {
    List<Parsed> domains =
        parsed.stream().filter(p -> p.root().name().equals("negotiation_template")).toList();
    List<Parsed> profiles =
        parsed.stream().filter(p -> p.root().name().equals("utility_space")).toList();
    parsed.stream()
        .filter(p -> !domains.contains(p) && !profiles.contains(p))
        .forEach(p -> error(p.root(), "this is neither a domain nor a profile of GENIUS"));
    if (domains.size() > 1) {
      error(domains.get(1).root(), "this is a second domain: profiles belong to one");
    }
    if (profiles.isEmpty() && !parsed.isEmpty()) {
      error(parsed.get(0).root(), "no profile is given: each party needs one");
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Parsed first = domains.isEmpty() ? profiles.get(0) : domains.get(0);
    List<Matter> issues = first.root().all("issue").stream().map(this::matter).toList();
    if (issues.isEmpty()) {
      error(first.root(), "there is no `issue` in this file");
    }
    List<Utility> utilities = profiles.stream().map(p -> utility(p, issues)).toList();
    return Optional.of(new AdditiveModel(first.source().title(), issues, utilities));
  }

  private Matter matter(XmlElement issue) {
    return switch (type(issue)) {
      case "integer" -> new Matter(name(issue), numbers(issue), true);
      case "real" -> {
        error(issue, "an issue of real numbers has no list of options, and is not imported");
        yield new Matter(name(issue), List.of(), false);
      }
      default -> new Matter(name(issue), names(issue), false);
    };
  }

  private static String type(XmlElement issue) {
    return issue.attribute("type").orElse("discrete");
  }

  private String name(XmlElement issue) {
    Optional<String> name = issue.attribute("name");
    if (name.isEmpty()) {
      error(issue, "`name` is missing");
    }
    return name.orElse("").strip();
  }

  private List<String> names(XmlElement issue) {
    Set<String> names = new LinkedHashSet<>();
    for (XmlElement item : issue.children("item")) {
      String value = item.attribute("value").map(String::strip).orElse("");
      if (!names.add(value)) {
        error(item, "`" + value + "` is listed twice in this issue");
      }
    }
    if (names.isEmpty()) {
      error(issue, "this issue has no `item`");
    }
    return List.copyOf(names);
  }

  private List<String> numbers(XmlElement issue) {
    Optional<Integer> from = bound(issue, "lowerbound");
    Optional<Integer> to = bound(issue, "upperbound");
    if (from.isEmpty() || to.isEmpty() || to.get() < from.get()) {
      return List.of("0");
    }
    if ((long) to.get() - from.get() >= OPTIONS_MAX) {
      error(issue, "an issue has at most 10,000 options here");
      return List.of("0");
    }
    return IntStream.rangeClosed(from.get(), to.get()).mapToObj(Integer::toString).toList();
  }

  private Optional<Integer> bound(XmlElement element, String attribute) {
    Optional<Integer> number = element.whole(attribute);
    if (number.isEmpty()) {
      error(element, "`" + attribute + "` is missing, or is not a whole number");
    }
    return number;
  }

  private Utility utility(Parsed profile, List<Matter> issues) {
    XmlElement root = profile.root();
    Map<String, XmlElement> own = new LinkedHashMap<>();
    root.all("issue").forEach(i -> own.put(name(i), i));
    if (RectangleReader.isMeant(root)) {
      discount(profile);
      Map<String, Integer> places = places(profile, own, issues);
      return RectangleReader.read(profile.source(), root, issues, places, problems, notes);
    }
    Map<String, Fraction> weightOf = weights(root);
    GeniusEvaluations reader = new GeniusEvaluations(problems);
    List<Fraction> weights = new ArrayList<>();
    List<List<Fraction>> evaluations = new ArrayList<>();
    for (Matter issue : issues) {
      XmlElement written = own.remove(issue.name());
      if (written == null) {
        missing(profile, issue);
      } else {
        weights.add(weight(profile, written, weightOf));
        evaluations.add(reader.of(written, issue));
      }
    }
    own.values().forEach(this::unknown);
    discount(profile);
    return new Utility(
        profile.source().title(),
        weights,
        evaluations,
        Fraction.ZERO,
        XmlElement.number(root.all("reservation"), "value"),
        profile.source());
  }

  /** {@return where in the domain the issue of each index of a profile is} */
  private Map<String, Integer> places(
      Parsed profile, Map<String, XmlElement> own, List<Matter> issues) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int place = 0; place < issues.size(); place++) {
      XmlElement written = own.remove(issues.get(place).name());
      if (written == null) {
        missing(profile, issues.get(place));
      } else {
        places.put(written.attribute("index").orElse(""), place);
      }
    }
    own.values().forEach(this::unknown);
    return places;
  }

  private void missing(Parsed profile, Matter issue) {
    error(profile.root(), "issue `" + issue.name() + "` is missing in this profile");
  }

  private void unknown(XmlElement issue) {
    error(issue, "the domain has no issue `" + name(issue) + "`");
  }

  private Map<String, Fraction> weights(XmlElement root) {
    Map<String, Fraction> weights = new LinkedHashMap<>();
    for (XmlElement weight : root.all("weight")) {
      Optional<Fraction> value = XmlElement.number(List.of(weight), "value");
      if (value.filter(v -> v.signum() < 0).isPresent()) {
        error(weight, "a weight below 0 cannot be said in rules");
      }
      value.ifPresent(v -> weights.putIfAbsent(weight.attribute("index").orElse(""), v));
    }
    return weights;
  }

  private Fraction weight(Parsed profile, XmlElement issue, Map<String, Fraction> weights) {
    Fraction weight = weights.get(issue.attribute("index").orElse(""));
    if (weight == null) {
      notes.add(
          profile.source().file() + " gives no weight to " + name(issue) + ": it counts nothing.");
      return Fraction.ZERO;
    }
    return weight;
  }

  private void discount(Parsed profile) {
    XmlElement.number(profile.root().all("discount_factor"), "value")
        .filter(d -> d.signum() > 0 && d.compareTo(Fraction.ONE) < 0)
        .ifPresent(
            d ->
                notes.add(
                    profile.source().file()
                        + " has a discount factor of "
                        + d
                        + ": it is left out, as a package has no time."));
  }

  private void error(XmlElement element, String message) {
    problems.error(Code.BAD_VALUE, element.place(), message);
  }
}
