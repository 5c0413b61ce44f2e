/** The commands that ask what would be otherwise. */
@NullMarked
package parley.cli.command.explore;

import org.jspecify.annotations.NullMarked;
