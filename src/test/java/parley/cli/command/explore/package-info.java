/** Tests of commands whose result is read elsewhere. */
@NullMarked
package parley.cli.command.explore;

import org.jspecify.annotations.NullMarked;
