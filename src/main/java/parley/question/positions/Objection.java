package parley.question.positions;

import parley.model.StanceKind;

/**
 * An option that a party objects to.
 *
 * @param option its id
 * @param kind the strongest kind of stance against it
 * @param alone whether it is enough whatever the other terms are
 */
public record Objection(String option, StanceKind kind, boolean alone) {}
