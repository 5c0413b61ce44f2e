@NullMarked
package parley.question.whatif;

import org.jspecify.annotations.NullMarked;
