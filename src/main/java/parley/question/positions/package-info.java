/** What each party holds, read back in words, and which options it objects to. */
@NullMarked
package parley.question.positions;

import org.jspecify.annotations.NullMarked;
