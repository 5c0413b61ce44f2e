/** Whether packages last: what each party could do alone, and how the others could answer. */
@NullMarked
package parley.question.stability;

import org.jspecify.annotations.NullMarked;
