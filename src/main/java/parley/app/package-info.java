/**
 * The {@code parley} command: the root of the command line, streams, exit codes and the end of
 * every exception. Wires all other packages and holds no logic of its own.
 */
@NullMarked
package parley.app;

import org.jspecify.annotations.NullMarked;
