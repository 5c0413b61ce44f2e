/** What a class needs to play a case: what each party's stances are worth to it in points. */
@NullMarked
package parley.question.classpack;

import org.jspecify.annotations.NullMarked;
