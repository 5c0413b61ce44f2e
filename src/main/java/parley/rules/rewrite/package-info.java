/** How mistakes read in the text of a rule file. Depends on {@code parley.rules.syntax} too. */
@NullMarked
package parley.rules.rewrite;

import org.jspecify.annotations.NullMarked;
