/** Tests of {@code parley negotiate}. */
@NullMarked
package parley.app.negotiate;

import org.jspecify.annotations.NullMarked;
