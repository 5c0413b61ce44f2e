package parley.scenario.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.model.Place;
import parley.model.Range;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Lost;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Reads nodes as texts, lists, dates and numbers; what cannot be read becomes a problem. */
public final class Values {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern CHOSEN_KEY = Pattern.compile("[A-Za-z0-9_.-]+");

  private final Problems problems;
  private final WrittenNumbers numbers;
  private final UnknownNames names;

  public Values(Problems problems) {
    this.problems = problems;
    this.numbers = new WrittenNumbers(problems);
    this.names = new UnknownNames(problems);
  }

  /** Reports a mistake. */
  public void error(Code code, Place place, String message) {
    problems.error(code, place, message);
  }

  /** Reports a mistake, and what to do about it. */
  public void error(Code code, Place place, String message, String help) {
    problems.error(code, place, message, help);
  }

  public Problems problems() {
    return problems;
  }

  /** {@return the text, without blanks around it; empty, with a problem, if it is none} */
  public Optional<Scalar> text(YamlNode node) {
    return text(node, "a text");
  }

  private Optional<Scalar> text(YamlNode node, String expected) {
    if (!(node instanceof Scalar scalar)) {
      wrongKind(node, expected);
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (scalar.isEmpty() || text.isEmpty()) {
      problems.error(Code.MISSING, node.place(), "expected " + expected + ", found nothing");
      return Optional.empty();
    } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      problems.error(Code.BAD_VALUE, node.place(), "the text contains a control character");
    } else if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      problems.error(Code.BAD_VALUE, node.place(), "the text contains a broken Unicode character");
      return Optional.empty();
    }
    return Optional.of(new Scalar(text, scalar.isPlain(), scalar.place()));
  }

  /** {@return the texts of a list, or the one text that stands alone; each once} */
  public List<Scalar> texts(YamlNode node) {
    if (node instanceof Scalar) {
      return text(node).stream().toList();
    } else if (!(node instanceof Sequence)) {
      wrongKind(node, "a text or a list");
      return List.of();
    }
    Map<String, Scalar> texts = new LinkedHashMap<>();
    for (YamlNode item : ((Sequence) node).items()) {
      text(item).ifPresent(t -> addOnce(texts, t));
    }
    return List.copyOf(texts.values());
  }

  private void addOnce(Map<String, Scalar> texts, Scalar text) {
    Scalar first = texts.putIfAbsent(text.text(), text);
    if (first != null) {
      problems.error(
          Code.DUPLICATE,
          text.place(),
          Wording.quoted(text.text()) + " is in this list twice",
          "the first is on line " + first.place().line());
    }
  }

  /** {@return whether a list was written that has no items} */
  public static boolean isEmptyList(YamlNode node) {
    return node instanceof Sequence sequence && sequence.items().isEmpty();
  }

  /** {@return the items of a list; none, with a problem, if it is no list} */
  public List<YamlNode> items(YamlNode node) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    wrongKind(node, "a list");
    return List.of();
  }

  /** {@return the node as a mapping; empty, with a problem, if it is none} */
  public Optional<Mapping> mapping(YamlNode node) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    } else if (!node.isLost()) {
      String found = node.isEmpty() ? "nothing" : node.kind();
      problems.error(
          Code.WRONG_TYPE,
          node.place(),
          "expected a mapping (`key: value`), found " + found,
          MeantMapping.instead(node));
    }
    return Optional.empty();
  }

  /** {@return the entries with known keys; those without a value become problems as well} */
  List<Entry> allEntries(YamlNode node) {
    Optional<Mapping> mapping = mapping(node);
    List<Entry> entries = new ArrayList<>(mapping.map(Mapping::entries).orElse(List.of()));
    mapping.ifPresent(m -> entries.removeAll(splitTexts(m, CHOSEN_KEY.asMatchPredicate())));
    entries.removeIf(Entry::isNameless);
    entries.forEach(this::hasValue);
    return List.copyOf(entries);
  }

  /** {@return the entries split off texts between braces by a comma; each text is reported} */
  Set<Entry> splitTexts(Mapping mapping, Predicate<String> isKey) {
    return new FlowCommas(problems).reportTexts(mapping, isKey);
  }

  /** Reports a mapping that must not be empty. */
  void refuseEmpty(YamlNode node, Place place, String key) {
    if (node instanceof Mapping mapping && mapping.entries().isEmpty()) {
      problems.error(Code.MISSING, place, "`" + key + "` is empty");
    }
  }

  /** {@return true iff the entry has a value; else there is a problem, unless it is lost} */
  boolean hasValue(Entry entry) {
    if (entry.value() instanceof Lost) {
      return false;
    } else if (entry.value().isEmpty()) {
      String message = Wording.quoted(entry.name()) + " has no value";
      int colon = entry.name().replaceAll("[=;]", ":").indexOf(':');
      if (colon > 0) {
        String apart =
            entry.name().substring(0, colon).strip()
                + ": "
                + entry.name().substring(colon + 1).strip();
        boolean isColon = entry.name().charAt(colon) == ':';
        String help =
            (isColon ? "write a space after the colon: " : "write a colon and a space: ")
                + Wording.quoted(apart);
        problems.error(Code.MISSING, entry.key().place(), message, help);
      } else {
        problems.error(Code.MISSING, entry.key().place(), message);
      }
      return false;
    }
    return true;
  }

  /** {@return the day; empty, with a problem, if it is none} */
  public Optional<LocalDate> date(YamlNode node) {
    return text(node, "a date").flatMap(this::dateOf);
  }

  private Optional<LocalDate> dateOf(Scalar text) {
    if (!DATE_FORM.matcher(text.text()).matches()) {
      problems.error(
          Code.BAD_DATE,
          text.place(),
          Wording.quoted(text.text()) + " is not a date",
          UnknownNames.isCurly(text)
              ? UnknownNames.CURLY_HELP
              : "write year-month-day, such as `2025-12-15`");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.text(), DATE));
    } catch (DateTimeParseException e) {
      problems.error(
          Code.BAD_DATE, text.place(), Wording.quoted(text.text()) + ": there is no such day");
      return Optional.empty();
    }
  }

  /** {@return the number, which stands without quotes; empty, with a problem, if it is none} */
  public Optional<Double> number(YamlNode node) {
    return text(node, "a number").flatMap(numbers::number);
  }

  /**
   * {@return the number exactly as written, without quotes; empty, with a problem, if it is none}
   */
  public Optional<BigDecimal> decimal(YamlNode node) {
    return text(node, "a number").flatMap(numbers::decimal);
  }

  /** {@return the count, 0 or more, without quotes; empty, with a problem, if it is none} */
  public Optional<BigInteger> count(YamlNode node) {
    return text(node, "a count").flatMap(numbers::count);
  }

  /**
   * {@return the one of the choices that the text names; empty, with a problem, if none}
   *
   * @param what the choices are, as messages name it
   * @param id how files write a choice
   */
  public <T> Optional<T> choice(
      YamlNode node, String what, List<T> choices, Function<T, String> id) {
    Optional<Scalar> text = text(node);
    Optional<T> chosen =
        text.flatMap(t -> choices.stream().filter(c -> id.apply(c).equals(t.text())).findFirst());
    if (text.isPresent() && chosen.isEmpty()) {
      unknown(Code.BAD_VALUE, text.get(), what, choices.stream().map(id).toList());
    }
    return chosen;
  }

  /**
   * Reports a name that is not among the known ones; helps with the nearest while that is cheap.
   */
  public void unknown(Code code, Scalar name, String what, Collection<String> known) {
    names.report(
        code, name, "unknown " + what + " " + Wording.quoted(name.text()), known, Topic.NONE);
  }

  /** Reports a name that no issue has. */
  public void unknownIssue(Scalar name, Collection<String> known) {
    String message = "unknown issue " + Wording.quoted(name.text());
    names.report(Code.UNKNOWN_ISSUE, name, message, known, Topic.issues(name.text()));
  }

  /** Reports a name that no option of an issue has. */
  public void unknownOption(Scalar name, String issue, Collection<String> known) {
    String message = "unknown option " + Wording.quoted(name.text()) + " of issue `" + issue + "`";
    names.report(Code.UNKNOWN_OPTION, name, message, known, Topic.issues(issue));
  }

  /** Reports what is not one of the numbers of a range. */
  public void offRange(Scalar name, String issue, Range range) {
    problems
        .about(Topic.issues(issue))
        .error(
            Code.UNKNOWN_OPTION,
            name.place(),
            "unknown option " + Wording.quoted(name.text()) + " of issue `" + issue + "`",
            range.help(name.text()));
  }

  /** Reports a name that is not among those of its owner, such as {@code issue `territory`}. */
  public void unknownOf(
      Code code, Scalar name, String what, String owner, Collection<String> known) {
    String message = "unknown " + what + " " + Wording.quoted(name.text()) + " of " + owner;
    names.report(code, name, message, known, Topic.NONE);
  }

  private void wrongKind(YamlNode node, String expected) {
    if (node.isLost()) {
      return;
    }
    String found = node.isEmpty() ? "nothing" : node.kind();
    String message = "expected " + expected + ", found " + found;
    if (node instanceof Sequence) {
      problems.error(
          Code.WRONG_TYPE, node.place(), message, "write one, without `-` and without `[ ]`");
    } else {
      problems.error(Code.WRONG_TYPE, node.place(), message);
    }
  }
}
