package parley.app.mutation;

import parley.app.suite.Selection;
import parley.app.suite.Suite;
import parley.question.expectation.Untrusted;

/** Expectations that are chosen and hold of the sound rules: only those can notice a mistake. */
record Trusted(Selection selection, Untrusted untrusted) {
  boolean includes(Suite suite, Suite.Named named) {
    return selection.includes(suite, named)
        && named.expectation().remarks().todo().isEmpty()
        && !untrusted.has(named.expectation().place().file(), named.name());
  }
}
