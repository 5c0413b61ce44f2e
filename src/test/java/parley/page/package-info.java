/** Tests of the page in a real browser. */
@NullMarked
package parley.page;

import org.jspecify.annotations.NullMarked;
