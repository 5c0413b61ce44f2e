/** Why packages fare as they do, as a document or as JSON. */
@NullMarked
package parley.report.explain;

import org.jspecify.annotations.NullMarked;
