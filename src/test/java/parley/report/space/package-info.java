/** Tests of answers about all packages at once. */
@NullMarked
package parley.report.space;

import org.jspecify.annotations.NullMarked;
