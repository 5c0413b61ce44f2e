/**
 * What text is written on: a terminal's columns and marks, Markdown. Depends on {@code
 * parley.model} and {@code parley.diagnostic} only.
 */
@NullMarked
package parley.output.paper;

import org.jspecify.annotations.NullMarked;
