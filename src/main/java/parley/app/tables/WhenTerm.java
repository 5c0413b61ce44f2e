package parley.app.tables;

import java.util.List;
import parley.model.Operator;
import parley.model.Place;

/**
 * What a cell of {@code when} says of one issue.
 *
 * @param cell in which it stands
 * @param operator never of a list
 * @param values at least one; one where the operator compares by order
 */
record WhenTerm(Cell cell, Word issue, Operator operator, List<Word> values) {
  WhenTerm {
    values = List.copyOf(values);
  }

  /** A word with its place. */
  record Word(String text, Place place) {}
}
