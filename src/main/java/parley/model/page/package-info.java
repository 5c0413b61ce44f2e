/**
 * What a page about scenarios shows, gathered from all questions; values without input or output.
 */
@NullMarked
package parley.model.page;

import org.jspecify.annotations.NullMarked;
