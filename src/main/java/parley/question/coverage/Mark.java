package parley.question.coverage;

/** Something of a case that tests exercise as a whole: an option, a party, a claim. */
public record Mark(String name, boolean covered) {}
