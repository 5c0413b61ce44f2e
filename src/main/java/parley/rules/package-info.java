/**
 * Rule files: the safe part of DRL is read, turned into stances and evaluated by Drools, which no
 * other part knows; depends on {@code parley.model} and {@code parley.diagnostic}.
 */
@NullMarked
package parley.rules;

import org.jspecify.annotations.NullMarked;
