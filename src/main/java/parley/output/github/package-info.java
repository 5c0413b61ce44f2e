/** Prints annotations of GitHub Actions. */
@NullMarked
package parley.output.github;

import org.jspecify.annotations.NullMarked;
