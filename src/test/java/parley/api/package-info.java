/** Tests of what programs may use. */
@NullMarked
package parley.api;

import org.jspecify.annotations.NullMarked;
