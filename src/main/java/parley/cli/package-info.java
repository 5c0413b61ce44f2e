/** The {@code parley} command: files, streams, exit codes, and the wiring of all other packages. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
