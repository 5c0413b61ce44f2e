/** Whether the two readings of rules agree. */
@NullMarked
package parley.analysis.verify;

import org.jspecify.annotations.NullMarked;
