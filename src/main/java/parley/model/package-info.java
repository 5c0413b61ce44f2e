/**
 * What a negotiation is made of: agenda, terms, conditions, stances. Immutable values without input
 * or output; depends on {@code java.*} only.
 */
@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
