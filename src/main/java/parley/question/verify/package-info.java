/** Whether the two readings of rules agree. */
@NullMarked
package parley.question.verify;

import org.jspecify.annotations.NullMarked;
