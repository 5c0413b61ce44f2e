/** Tests of the cases that Parley ships. */
@NullMarked
package parley.cases;

import org.jspecify.annotations.NullMarked;
