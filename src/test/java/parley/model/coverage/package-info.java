/** Tests of coverage as values. */
@NullMarked
package parley.model.coverage;

import org.jspecify.annotations.NullMarked;
