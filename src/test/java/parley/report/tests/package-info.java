/** Tests of how results of tests are written. */
@NullMarked
package parley.report.tests;

import org.jspecify.annotations.NullMarked;
