/** Packages that leave issues open: every completion at once. */
@NullMarked
package parley.question.open;

import org.jspecify.annotations.NullMarked;
