/**
 * What two versions of a rule set decide differently, over all packages. Depends on {@code
 * parley.model}, {@code parley.analysis.diagram} and {@code parley.analysis.logic}.
 */
@NullMarked
package parley.analysis.difference;

import org.jspecify.annotations.NullMarked;
