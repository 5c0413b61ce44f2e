/** What git knows of the files at hand, asked of git itself. */
@NullMarked
package parley.cli.git;

import org.jspecify.annotations.NullMarked;
