/** One class a command: options, and the wiring of what it needs. */
@NullMarked
package parley.app.options;

import org.jspecify.annotations.NullMarked;
