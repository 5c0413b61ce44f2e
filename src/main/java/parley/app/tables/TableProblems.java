package parley.app.tables;

import java.util.Collection;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.model.Place;

/** Problems of tables, each with the cell in which it is. */
record TableProblems(Problems problems) {
  Problems all() {
    return problems;
  }

  void error(Code code, Cell cell, String message, String help) {
    error(code, cell, cell.place(), message, Optional.of(help));
  }

  /** An error at a place within a cell. */
  void error(Code code, Cell cell, Place at, String message, Optional<String> help) {
    String whole = cell.where() + ": " + message;
    if (help.isPresent()) {
      problems.error(code, at, whole, help.get());
    } else {
      problems.error(code, at, whole);
    }
  }

  /** An error about a name at a place within a cell. */
  void unknown(Code code, Cell cell, Place at, String what, String name, Collection<String> known) {
    error(code, cell, at, "unknown " + what + " `" + name + "`", Nearest.help(name, known));
  }
}
