/** What became of expectations, for people and for programs. */
@NullMarked
package parley.app.expectation;

import org.jspecify.annotations.NullMarked;
