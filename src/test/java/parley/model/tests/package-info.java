/** Tests of what is expected and of how it is compared. */
@NullMarked
package parley.model.tests;

import org.jspecify.annotations.NullMarked;
