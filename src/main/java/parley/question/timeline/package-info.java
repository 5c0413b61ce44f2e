/** How verdicts and the zone of agreement move from date to date: values. */
@NullMarked
package parley.question.timeline;

import org.jspecify.annotations.NullMarked;
