/** Prints documents as CommonMark with tables, for memos and comments. */
@NullMarked
package parley.output.markdown;

import org.jspecify.annotations.NullMarked;
