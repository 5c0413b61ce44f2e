/** Random cases for tests and benchmarks, the same for the same seed. */
@NullMarked
package parley.generate;

import org.jspecify.annotations.NullMarked;
