/** Tests of what gathers and shows a page. */
@NullMarked
package parley.cli.page;

import org.jspecify.annotations.NullMarked;
