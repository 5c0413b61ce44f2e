/** Tests of how Drools evaluates rules. */
@NullMarked
package parley.rules.evaluation;

import org.jspecify.annotations.NullMarked;
