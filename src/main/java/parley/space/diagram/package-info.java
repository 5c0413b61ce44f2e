/**
 * Sets of packages as hash-consed multi-valued decision diagrams: one level an issue, one edge an
 * option. Knows nothing of negotiations; depends on {@code java.*} only.
 */
@NullMarked
package parley.space.diagram;

import org.jspecify.annotations.NullMarked;
