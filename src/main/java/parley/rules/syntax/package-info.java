/**
 * The grammar of the safe part of DRL, with positions: a list of what is allowed. Knows neither the
 * case nor Drools; whatever it does not know is refused.
 */
@NullMarked
package parley.rules.syntax;

import org.jspecify.annotations.NullMarked;
