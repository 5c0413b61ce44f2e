/** Shared by tests: a small case made by hand, and the second reading of rules as an oracle. */
@NullMarked
package parley.testing;

import org.jspecify.annotations.NullMarked;
