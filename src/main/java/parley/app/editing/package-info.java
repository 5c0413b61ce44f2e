/**
 * What an editor has open: its texts, the cases in its folder, and what the checks find in them.
 * Knows nothing of how an editor is spoken to.
 */
@NullMarked
package parley.app.editing;

import org.jspecify.annotations.NullMarked;
