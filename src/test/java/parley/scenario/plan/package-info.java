/** Tests of plans. */
@NullMarked
package parley.scenario.plan;

import org.jspecify.annotations.NullMarked;
