package parley.space.logic;

import parley.model.Stance;

/**
 * A red line or demand with the packages that concern it.
 *
 * @param condition the packages on which the stance's condition holds
 * @param respected the packages on which the stance does not keep its party from accepting: the red
 *     line is not crossed; the demand is met, or given up by a concession of the same name
 */
public record StanceSet(Stance stance, int condition, int respected) {}
