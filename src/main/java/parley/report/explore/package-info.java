/** Answers to what would be otherwise, as text, markdown, JSON and CSV. */
@NullMarked
package parley.report.explore;

import org.jspecify.annotations.NullMarked;
