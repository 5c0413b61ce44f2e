/** What a scenario expects, and what a verdict is compared with. */
@NullMarked
package parley.model.expectation;

import org.jspecify.annotations.NullMarked;
