/** Drools compiles checked rules and says which of them apply to a package. */
@NullMarked
package parley.rules.evaluation;

import org.jspecify.annotations.NullMarked;
