/** What became of expectations, for people and for programs. */
@NullMarked
package parley.report.tests;

import org.jspecify.annotations.NullMarked;
