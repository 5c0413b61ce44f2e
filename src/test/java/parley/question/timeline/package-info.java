@NullMarked
package parley.question.timeline;

import org.jspecify.annotations.NullMarked;
