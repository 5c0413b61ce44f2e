@NullMarked
package parley.question.mutation;

import org.jspecify.annotations.NullMarked;
