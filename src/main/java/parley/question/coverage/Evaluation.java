package parley.question.coverage;

import parley.model.Terms;
import parley.space.logic.Setting;

/**
 * A package that a test looks at.
 *
 * @param setting the rules under which it is judged; its parties are those whose verdict or
 *     findings the test looks at
 * @param terms the issues that the package settles; all others are open, and it then shows only
 *     what every way to settle them shows
 */
public record Evaluation(Setting setting, Terms terms) {}
