package parley.scenario.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;

/** Notices commas that were meant as part of a value but, inside braces, end it. */
public record FlowCommas(Problems problems) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
  private static final Pattern GROUP = Pattern.compile("-?[1-9][0-9]{0,2}");

  /** {@return the entries, with {@code 1,000} as one value; each such number is a problem} */
  public List<Entry> joinNumbers(List<Entry> written) {
    List<Entry> joined = new ArrayList<>();
    int from = 0;
    while (from < written.size()) {
      Entry first = written.get(from);
      int to = endOfParts(written, from, DIGITS.asMatchPredicate().negate());
      boolean isNumber = NUMBER.matcher(textOf(first).orElse("")).matches();
      if (to > from + 1 && isNumber) {
        joined.add(number(written.subList(from, to)));
      } else {
        joined.addAll(written.subList(from, to));
      }
      from = to;
    }
    return joined;
  }

  private Entry number(List<Entry> parts) {
    Entry first = parts.get(0);
    String shown = joined(parts, ",");
    Optional<String> meant = meantNumber(parts);
    problems.error(
        Code.WRONG_TYPE,
        place(parts, shown.length()),
        Wording.quoted(shown) + " is not a number",
        meant
            .map(m -> "write " + Wording.quoted(first.name() + ": " + m))
            .orElse("write digits and a point only, such as 1000 or 0.6"));
    Scalar value = new Scalar(meant.orElse("0"), true, first.value().place());
    return new Entry(first.key(), value);
  }

  private static Optional<String> meantNumber(List<Entry> parts) {
    boolean areThousands =
        GROUP.matcher(textOf(parts.get(0)).orElse("")).matches()
            && parts.stream().skip(1).allMatch(p -> THREE_DIGITS.matcher(p.name()).matches());
    if (areThousands) {
      return Optional.of(joined(parts, ""));
    }
    return parts.size() == 2 ? Optional.of(joined(parts, ".")) : Optional.empty();
  }

  /**
   * Reports the texts of a mapping that a comma has split.
   *
   * @param isKey whether a key can have been meant as one
   * @return the entries that are parts of such texts
   */
  Set<Entry> reportTexts(Mapping mapping, Predicate<String> isKey) {
    Set<Entry> parts = new HashSet<>();
    List<Entry> written = mapping.isFlow() ? mapping.entries() : List.of();
    int from = 0;
    while (from < written.size()) {
      int to = endOfParts(written, from, isKey);
      if (to > from + 1) {
        text(written.subList(from, to));
        parts.addAll(written.subList(from + 1, to));
      }
      from = to;
    }
    return parts;
  }

  private void text(List<Entry> parts) {
    String text = joined(parts, ", ");
    String quoted = text.contains("\"") ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
    problems.error(
        Code.SYNTAX,
        place(parts, text.codePointCount(0, text.length())),
        "a text with a comma must be in quotes inside `{ }`",
        "write `" + parts.get(0).name() + ": " + quoted + "`");
  }

  /** {@return the index after an entry and what a comma may have split off from its value} */
  private static int endOfParts(List<Entry> written, int from, Predicate<String> isKey) {
    int to = from + 1;
    boolean hasText = textOf(written.get(from)).isPresent();
    while (hasText && to < written.size() && isPart(written.get(to), isKey)) {
      to++;
    }
    return to;
  }

  private static boolean isPart(Entry entry, Predicate<String> isKey) {
    return entry.value().isEmpty() && entry.key().isPlain() && !isKey.test(entry.name());
  }

  private static Optional<String> textOf(Entry entry) {
    boolean isText =
        entry.value() instanceof Scalar scalar && scalar.isPlain() && !scalar.isEmpty();
    return isText ? Optional.of(((Scalar) entry.value()).text()) : Optional.empty();
  }

  private static String joined(List<Entry> parts, String separator) {
    String rest = parts.stream().skip(1).map(Entry::name).collect(Collectors.joining(separator));
    return textOf(parts.get(0)).orElse("") + separator + rest;
  }

  /** {@return where the value begins, to the end of its last part if that is on the same line} */
  private static Place place(List<Entry> parts, int otherwise) {
    Place start = parts.get(0).value().place();
    Place last = parts.get(parts.size() - 1).key().place();
    boolean sameLine = start.line() == last.line();
    int length = sameLine ? last.column() + last.length() - start.column() : otherwise;
    return new Place(start.file(), start.line(), start.column(), length);
  }
}
