/** Reads a plan: scenarios, assumptions, a question and the columns wanted. */
@NullMarked
package parley.scenario.plan;

import org.jspecify.annotations.NullMarked;
