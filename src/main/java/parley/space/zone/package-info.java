/** How large the zone of agreement is, and what deals have in common. */
@NullMarked
package parley.space.zone;

import org.jspecify.annotations.NullMarked;
