/** The zone of agreement against plain enumeration. */
@NullMarked
package parley.analysis.zone;

import org.jspecify.annotations.NullMarked;
