/** The command that runs the expectations of scenarios. */
@NullMarked
package parley.cli.command.tests;

import org.jspecify.annotations.NullMarked;
