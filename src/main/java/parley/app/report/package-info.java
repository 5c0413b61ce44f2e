/**
 * What a page about scenarios shows, gathered from all questions; values without input or output.
 */
@NullMarked
package parley.app.report;

import org.jspecify.annotations.NullMarked;
