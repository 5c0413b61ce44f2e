/**
 * What an answer looks like in each format. Knows no question, no files and no streams: everything
 * is printed to text that somebody else writes.
 */
@NullMarked
package parley.output;

import org.jspecify.annotations.NullMarked;
