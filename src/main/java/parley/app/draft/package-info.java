/** A case before it is written: what commands that make cases have in common. */
@NullMarked
package parley.app.draft;

import org.jspecify.annotations.NullMarked;
