/** Tests of the forms in which findings are told. */
@NullMarked
package parley.report.check;

import org.jspecify.annotations.NullMarked;
