package parley.app.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.WordList;

/** The kinds of table, told apart by the columns that their first row names. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum TableKind {
  STANCES(
      "kind",
      List.of("party", "kind", "when", "because"),
      List.of("name", "rule", "claims", "weight", "cost", "confidence", "from", "until")),
  CLAIMS(
      "statement",
      List.of("claim", "statement"),
      List.of("party", "stance", "title", "published", "url")),
  AGENDA(
      "option",
      List.of("issue", "option"),
      List.of("title", "option_title", "value", "unit", "ordered", "status_quo")),
  PARTIES(
      "party", List.of("party"), List.of("title", "reservation", "votes", "indifferent", "short"));

  private final String mark;
  private final List<String> required;
  private final List<String> optional;

  TableKind(String mark, List<String> required, List<String> optional) {
    this.mark = mark;
    this.required = required;
    this.optional = optional;
  }

  /** {@return the column that no kind of table further down has} */
  String mark() {
    return mark;
  }

  /** {@return the kind of table whose columns a row names, be one of them misspelt} */
  static Optional<TableKind> of(List<String> head) {
    return Stream.of(values())
        .filter(k -> k != PARTIES && head.contains(k.mark))
        .findFirst()
        .or(() -> Stream.of(values()).filter(k -> k.isLike(head)).max(byColumns(head)))
        .or(() -> Optional.of(PARTIES).filter(p -> head.contains(p.mark)));
  }

  private boolean isLike(List<String> head) {
    return this != PARTIES
        && required.stream().filter(head::contains).count() * 2 >= required.size();
  }

  private static Comparator<TableKind> byColumns(List<String> head) {
    return Comparator.comparingLong(k -> head.stream().filter(k.columns()::contains).count());
  }

  List<String> required() {
    return required;
  }

  /** {@return all columns as a person would put them} */
  List<String> order() {
    return switch (this) {
      case STANCES ->
          WordList.of(
              """
              party kind name rule when because claims weight cost confidence from until
              """);
      case CLAIMS -> List.of("claim", "party", "stance", "statement", "title", "published", "url");
      case AGENDA ->
          List.of(
              "issue", "title", "option", "option_title", "value", "unit", "ordered", "status_quo");
      case PARTIES -> columns();
    };
  }

  List<String> columns() {
    return Stream.concat(required.stream(), optional.stream()).toList();
  }
}
