package parley.question.negotiate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days over which talks are spread evenly.
 *
 * @param from the day of the first round
 * @param to the day of the last round
 */
public record TalkDays(LocalDate from, LocalDate to) {
  LocalDate day(int round, int rounds) {
    long days = ChronoUnit.DAYS.between(from, to);
    return rounds == 1 ? from : from.plusDays(days * (round - 1) / (rounds - 1));
  }
}
