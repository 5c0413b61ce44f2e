/** The best deals, over all packages there are. */
@NullMarked
package parley.analysis.search;

import org.jspecify.annotations.NullMarked;
