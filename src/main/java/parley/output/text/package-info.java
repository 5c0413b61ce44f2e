/** Prints documents on a terminal: its width, its colours, its characters. */
@NullMarked
package parley.output.text;

import org.jspecify.annotations.NullMarked;
