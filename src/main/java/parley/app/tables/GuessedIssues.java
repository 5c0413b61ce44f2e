package parley.app.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.OptionText;
import parley.app.draft.CaseDraft.Scale;
import parley.app.tables.WhenTerm.Word;
import parley.diagnostic.Code;
import parley.model.Control;
import parley.model.Range;
import parley.model.ReservedWords;

/** Makes the issues of a case without an agenda table: those that {@code when} speaks of. */
final class GuessedIssues {
  private final TableNumbers style;
  private final TableProblems errors;
  private final IssueBook book =
      new IssueBook(new NameTable("issue", ReservedWords.ISSUE::isReserved));

  private GuessedIssues(TableNumbers style, TableProblems errors) {
    this.style = style;
    this.errors = errors;
  }

  /** {@return the issues, in order of their first mention} */
  static IssueBook of(List<WhenTerm> terms, TableNumbers style, TableProblems errors) {
    GuessedIssues guess = new GuessedIssues(style, errors);
    Map<String, List<WhenTerm>> byIssue = new LinkedHashMap<>();
    for (WhenTerm term : terms) {
      String id = guess.book.names().id(term.issue().text());
      byIssue.computeIfAbsent(id, i -> new ArrayList<>()).add(term);
    }
    byIssue.forEach(guess::issue);
    return guess.book;
  }

  private void issue(String id, List<WhenTerm> terms) {
    boolean compared = terms.stream().anyMatch(t -> t.operator().isOrder());
    boolean numeric =
        terms.stream()
            .flatMap(t -> t.values().stream())
            .allMatch(v -> style.decimal(v.text()).isPresent());
    if (compared && !numeric) {
      terms.forEach(this::refuseWords);
    }
    NameTable names = new NameTable("option", o -> false);
    List<OptionText> options;
    Scale scale = Scale.ofNames();
    if (numeric) {
      Set<BigDecimal> bounds = bounds(terms);
      Optional<Range> range = GuessedRange.of(bounds, compared);
      options = range.map(GuessedIssues::steps).orElseGet(() -> valued(bounds, compared, names));
      scale = range.map(Scale::of).orElse(new Scale(Optional.of("units"), false, Optional.empty()));
    } else {
      options = named(terms, names);
      scale = new Scale(Optional.empty(), compared, Optional.empty());
    }
    String title = book.names().title(id);
    String first = options.get(0).id();
    book.add(
        new TableIssue(new IssueText(id, title, options, scale, first, Control.ofNobody()), names));
  }

  private void refuseWords(WhenTerm term) {
    for (Word value : term.values()) {
      boolean ambiguous = style.isAmbiguous(value.text());
      if (style.decimal(value.text()).isEmpty()) {
        errors.error(
            Code.WRONG_VALUE,
            term.cell(),
            value.place(),
            ambiguous
                ? "`" + value.text() + "` may be in thousands or in decimals"
                : "`"
                    + term.issue().text()
                    + "` is compared by size, so `"
                    + value.text()
                    + "` has to be a number",
            Optional.of(
                ambiguous
                    ? "write it without a sign between thousands: `4000` or `4.5`"
                    : "only an agenda table can put options that are words in an order"));
      }
    }
  }

  private Set<BigDecimal> bounds(List<WhenTerm> terms) {
    Set<BigDecimal> bounds = new TreeSet<>();
    terms.forEach(t -> t.values().forEach(v -> style.decimal(v.text()).ifPresent(bounds::add)));
    return bounds;
  }

  private static List<OptionText> steps(Range range) {
    return range.options().stream().map(o -> new OptionText(o.id(), o.title())).toList();
  }

  /** {@return the numbers themselves, and one below, between and above where they are bounds} */
  private static List<OptionText> valued(
      Set<BigDecimal> bounds, boolean compared, NameTable names) {
    List<OptionText> options = new ArrayList<>();
    for (BigDecimal number : GuessedRange.around(bounds, compared)) {
      String text = Range.id(number);
      options.add(new OptionText(names.id(text), text, Optional.of(number)));
    }
    return options;
  }

  /** {@return the options that are named; another beside a single one} */
  private static List<OptionText> named(List<WhenTerm> terms, NameTable names) {
    for (WhenTerm term : terms) {
      term.values().forEach(v -> names.id(v.text()));
    }
    if (names.ids().size() == 1) {
      String only = names.title(names.ids().iterator().next());
      names.title(names.id("other"), "Anything but: " + only);
    }
    return names.ids().stream().map(i -> new OptionText(i, names.title(i))).toList();
  }
}
