@NullMarked
package parley.cli.command.explore;

import org.jspecify.annotations.NullMarked;
