/** One class a command: options, and the wiring of what it needs. */
@NullMarked
package parley.cli.command;

import org.jspecify.annotations.NullMarked;
