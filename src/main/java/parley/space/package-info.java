/** All packages at once: what an answer about them says of its own completeness. */
@NullMarked
package parley.space;

import org.jspecify.annotations.NullMarked;
