/** How much a package hangs on stances that are not sure: values. */
@NullMarked
package parley.model.robust;

import org.jspecify.annotations.NullMarked;
