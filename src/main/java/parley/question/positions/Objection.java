package parley.question.positions;

import parley.model.Stance;

/**
 * An option that a party objects to.
 *
 * @param option its id
 * @param kind the strongest kind of stance against it
 * @param alone whether it is enough whatever the other terms are
 */
public record Objection(String option, Stance.Kind kind, boolean alone) {}
