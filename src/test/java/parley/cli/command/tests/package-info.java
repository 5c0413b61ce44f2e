@NullMarked
package parley.cli.command.tests;

import org.jspecify.annotations.NullMarked;
