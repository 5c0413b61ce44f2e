/** How many deals there are on each date, and what stands against one. */
@NullMarked
package parley.analysis.timeline;

import org.jspecify.annotations.NullMarked;
