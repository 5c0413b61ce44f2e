/** Prints documents as HTML, a fragment or a page of its own. */
@NullMarked
package parley.output.html;

import org.jspecify.annotations.NullMarked;
