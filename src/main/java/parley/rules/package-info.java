/**
 * Rule files: reads the safe part of DRL, turns it into stances, evaluates it by Drools. The only
 * package that knows Drools; depends on {@code parley.model} and {@code parley.diagnostic}.
 */
@NullMarked
package parley.rules;

import org.jspecify.annotations.NullMarked;
