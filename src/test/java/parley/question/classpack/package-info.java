@NullMarked
package parley.question.classpack;

import org.jspecify.annotations.NullMarked;
