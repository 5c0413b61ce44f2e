/** Tests of the page as text. */
@NullMarked
package parley.app.report;

import org.jspecify.annotations.NullMarked;
