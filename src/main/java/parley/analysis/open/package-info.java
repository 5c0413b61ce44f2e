/** Packages that leave issues open: every completion at once. */
@NullMarked
package parley.analysis.open;

import org.jspecify.annotations.NullMarked;
