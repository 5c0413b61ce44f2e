/** What git knows of the files at hand, asked of git itself. */
@NullMarked
package parley.app.git;

import org.jspecify.annotations.NullMarked;
