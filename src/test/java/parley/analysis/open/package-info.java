/** Open packages against plain enumeration of their completions. */
@NullMarked
package parley.analysis.open;

import org.jspecify.annotations.NullMarked;
