/** Tests of scenarios as tests. */
@NullMarked
package parley.junit;

import org.jspecify.annotations.NullMarked;
