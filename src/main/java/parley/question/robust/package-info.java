/** How much a package hangs on stances that are not sure: values. */
@NullMarked
package parley.question.robust;

import org.jspecify.annotations.NullMarked;
