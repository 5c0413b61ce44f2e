/**
 * What tests show of a case's rules, exactly, and the packages that would show the rest. Depends on
 * {@code parley.model}, {@code parley.analysis.diagram} and {@code parley.analysis.logic}.
 */
@NullMarked
package parley.analysis.coverage;

import org.jspecify.annotations.NullMarked;
