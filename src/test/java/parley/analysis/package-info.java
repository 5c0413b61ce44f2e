/** The analysis against plain enumeration of every package. */
@NullMarked
package parley.analysis;

import org.jspecify.annotations.NullMarked;
