/** How verdicts and the zone of agreement move from date to date: values. */
@NullMarked
package parley.model.timeline;

import org.jspecify.annotations.NullMarked;
