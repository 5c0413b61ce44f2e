/** What became of rules mistaken on purpose, for people and for programs. */
@NullMarked
package parley.app.mutation;

import org.jspecify.annotations.NullMarked;
