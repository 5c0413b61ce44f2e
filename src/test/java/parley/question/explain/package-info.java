@NullMarked
package parley.question.explain;

import org.jspecify.annotations.NullMarked;
