/** Replays the pages that people read. */
@NullMarked
package parley.docs;

import org.jspecify.annotations.NullMarked;
