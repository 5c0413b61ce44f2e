/** Runs the expectations of scenarios against rules mistaken on purpose. */
@NullMarked
package parley.cli.mutation;

import org.jspecify.annotations.NullMarked;
