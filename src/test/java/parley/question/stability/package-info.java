/** Tests of the question of stability, with an oracle that shares no code with it. */
@NullMarked
package parley.question.stability;

import org.jspecify.annotations.NullMarked;
