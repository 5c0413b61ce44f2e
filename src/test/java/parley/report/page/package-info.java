/** Tests of the page as text. */
@NullMarked
package parley.report.page;

import org.jspecify.annotations.NullMarked;
