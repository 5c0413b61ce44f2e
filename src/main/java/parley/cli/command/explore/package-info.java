/** Commands whose result is read and tried elsewhere than in the terminal. */
@NullMarked
package parley.cli.command.explore;

import org.jspecify.annotations.NullMarked;
