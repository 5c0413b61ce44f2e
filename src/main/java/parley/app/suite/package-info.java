/**
 * The tests of a case: which are chosen, and how each is run; {@code test}, its coverage and its
 * mutants build on it.
 */
@NullMarked
package parley.app.suite;

import org.jspecify.annotations.NullMarked;
