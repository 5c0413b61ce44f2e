/** Why packages fare as they do, as a document or as JSON. */
@NullMarked
package parley.app.explain;

import org.jspecify.annotations.NullMarked;
