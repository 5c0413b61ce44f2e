/** Tests of the command that runs expectations. */
@NullMarked
package parley.cli.command.tests;

import org.jspecify.annotations.NullMarked;
