package parley.question.stability;

import java.time.LocalDate;
import java.util.Optional;
import parley.model.RuleSet;
import parley.space.Answer;

/**
 * Which preferences of a party would make a package stable for it, and how it is with those that it
 * has.
 *
 * @param rules in force on the day
 * @param present with the preferences that the rules give
 */
public record InverseResult(
    String scenario,
    LocalDate asOf,
    RuleSet rules,
    String party,
    String packageId,
    PackageStability present,
    Answer<Optional<Inverse>> answer) {}
