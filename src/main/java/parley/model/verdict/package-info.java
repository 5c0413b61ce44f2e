/**
 * What parties do with a package, and why; the meaning of a verdict is decided here and nowhere
 * else. Depends on {@code parley.model} only.
 */
@NullMarked
package parley.model.verdict;

import org.jspecify.annotations.NullMarked;
