/** Tests of how results of tests are written. */
@NullMarked
package parley.app.expectation;

import org.jspecify.annotations.NullMarked;
