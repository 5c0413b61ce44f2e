/** Answers about all packages at once, as text, JSON and CSV. */
@NullMarked
package parley.report.space;

import org.jspecify.annotations.NullMarked;
