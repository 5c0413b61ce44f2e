package parley.app.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.tables.WhenTerm.Word;
import parley.diagnostic.Code;
import parley.model.Operator;

/** Reads a cell of {@code when}: {@code price<4000; lights=with|included}. */
record WhenReader(Cell cell, TableProblems errors) {
  /** What says that a rule holds for every package, as a cell that is empty may be forgotten. */
  static final String ALWAYS = "always";

  /** What says that a rule holds for no package. */
  static final String NEVER = "never";

  private static final Pattern OR = Pattern.compile("(?i)\\bor\\b|\\|\\|");
  private static final Pattern TERM =
      Pattern.compile("([^=<>!≤≥≠]*)(<>|!=|<=|>=|==|=<|=>|[=<>≤≥≠])(.*)", Pattern.DOTALL);

  private static final Map<String, Operator> OPERATORS =
      Map.ofEntries(
          Map.entry("=", Operator.EQUAL),
          Map.entry("==", Operator.EQUAL),
          Map.entry("!=", Operator.NOT_EQUAL),
          Map.entry("<>", Operator.NOT_EQUAL),
          Map.entry("≠", Operator.NOT_EQUAL),
          Map.entry("<", Operator.LESS),
          Map.entry("<=", Operator.AT_MOST),
          Map.entry("=<", Operator.AT_MOST),
          Map.entry("≤", Operator.AT_MOST),
          Map.entry(">", Operator.GREATER),
          Map.entry(">=", Operator.AT_LEAST),
          Map.entry("=>", Operator.AT_LEAST),
          Map.entry("≥", Operator.AT_LEAST));

  /** {@return what the cell says, all of which has to hold; empty, with an error, if unreadable} */
  static Optional<List<WhenTerm>> read(Cell cell, TableProblems errors) {
    return new WhenReader(cell, errors).terms();
  }

  /** {@return whether a cell says the same of every package} */
  static boolean isConstant(String cell) {
    return cell.equals(ALWAYS) || cell.equals(NEVER);
  }

  private Optional<List<WhenTerm>> terms() {
    if (cell.isEmpty()) {
      errors.error(
          Code.MISSING,
          cell,
          "the situation is missing",
          "write it as `price<4000; lights=with|included`, or `always`");
      return Optional.empty();
    } else if (isConstant(cell.text())) {
      return Optional.of(List.of());
    }
    List<WhenTerm> terms = new ArrayList<>();
    boolean fine = true;
    int from = 0;
    for (int at = 0; at <= cell.text().length(); at++) {
      boolean ends = at == cell.text().length() || ";\n".indexOf(cell.text().charAt(at)) >= 0;
      if (ends) {
        Word part = word(from, at);
        Optional<WhenTerm> term = part.text().isEmpty() ? Optional.empty() : term(part, from);
        term.ifPresent(terms::add);
        fine &= part.text().isEmpty() || term.isPresent();
        from = at + 1;
      }
    }
    return Optional.of(terms).filter(fine ? t -> true : t -> false);
  }

  /** {@return a part of the cell without the blanks around it} */
  private Word word(int from, int to) {
    String text = cell.text().substring(from, to);
    String stripped = text.strip();
    int start = from + Math.max(0, text.indexOf(stripped));
    return new Word(stripped, cell.at(start, stripped.length()));
  }

  private Optional<WhenTerm> term(Word part, int from) {
    int start = cell.text().indexOf(part.text(), from);
    Matcher term = TERM.matcher(part.text());
    if (!term.matches()) {
      return refuse(
          part,
          "`" + part.text() + "` compares nothing",
          "write an issue, one of = != < <= > >=, and an option or number: `price<4000`");
    }
    Word issue = word(start, start + term.end(1));
    Operator operator = OPERATORS.getOrDefault(term.group(2), Operator.EQUAL);
    List<Word> values = values(start + term.start(3), start + term.end(3));
    if (issue.text().isEmpty() || values.stream().anyMatch(v -> v.text().isEmpty())) {
      return refuse(
          part,
          "`" + part.text() + "` has no issue or no option",
          "write both, such as `lights=with|included`");
    } else if (values.stream().anyMatch(v -> TERM.matcher(v.text()).matches())) {
      return refuse(
          part,
          "`" + part.text() + "` compares more than once",
          OR.matcher(part.text()).find()
              ? "write `|` between options of one issue, `lights=with|included`, else a row for"
                  + " each"
              : "write a `;` between comparisons: `price>4000; price<6000`");
    } else if (operator.isOrder() && values.size() > 1) {
      return refuse(
          part,
          "`" + term.group(2) + "` compares with one number, and here are " + values.size(),
          "only `=` and `!=` take several: `lights=with|included`");
    }
    return Optional.of(new WhenTerm(cell, issue, operator, values));
  }

  private List<Word> values(int from, int to) {
    List<Word> values = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || cell.text().charAt(at) == '|') {
        values.add(word(start, at));
        start = at + 1;
      }
    }
    return values;
  }

  private Optional<WhenTerm> refuse(Word part, String message, String help) {
    errors.error(Code.SYNTAX, cell, part.place(), message, Optional.of(help));
    return Optional.empty();
  }
}
