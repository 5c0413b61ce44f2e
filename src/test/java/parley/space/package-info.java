/** The analysis against plain enumeration of every package. */
@NullMarked
package parley.space;

import org.jspecify.annotations.NullMarked;
