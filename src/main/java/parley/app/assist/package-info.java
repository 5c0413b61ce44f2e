/** What can be offered and told at a place of a text: of a case as it was checked last. */
@NullMarked
package parley.app.assist;

import org.jspecify.annotations.NullMarked;
