@NullMarked
package parley.question.positions;

import org.jspecify.annotations.NullMarked;
