/** Generated rule files against a meaning of their own; a few in each build, more when asked. */
@NullMarked
package parley.fuzz;

import org.jspecify.annotations.NullMarked;
