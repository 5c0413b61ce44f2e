package parley.app.editing;

/** A part of a text, from one spot up to another. */
public record Stretch(Spot from, Spot to) {}
