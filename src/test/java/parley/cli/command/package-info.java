@NullMarked
package parley.cli.command;

import org.jspecify.annotations.NullMarked;
