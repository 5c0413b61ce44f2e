/** Tests of bargaining, with oracles that share no code with it. */
@NullMarked
package parley.question.negotiate;

import org.jspecify.annotations.NullMarked;
