@NullMarked
package parley.question.robust;

import org.jspecify.annotations.NullMarked;
