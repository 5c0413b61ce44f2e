@NullMarked
package parley.question.check;

import org.jspecify.annotations.NullMarked;
