package parley.rules.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Period;
import parley.rules.syntax.RuleFile.Attribute;
import parley.rules.syntax.RuleFile.Located;

/** Reads the dates between which a rule is in force. */
record PeriodReader(Problems problems) {
  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  Period read(List<Attribute> attributes) {
    Period period =
        new Period(date(attributes, "date-effective"), date(attributes, "date-expires"));
    if (period.isEmpty()) {
      Attribute last = attributes.get(attributes.size() - 1);
      problems.error(
          Code.EMPTY_PERIOD,
          last.value().place(),
          "the rule is in force on no day: it starts on %s and ends before %s"
              .formatted(period.from().orElseThrow(), period.until().orElseThrow()),
          "`date-expires` is the first day on which the rule no longer counts");
      return Period.always();
    }
    return period;
  }

  private Optional<LocalDate> date(List<Attribute> attributes, String name) {
    Optional<LocalDate> date = Optional.empty();
    boolean seen = false;
    for (Attribute attribute : attributes) {
      if (attribute.name().value().equals(name)) {
        if (seen) {
          problems.error(
              Code.DUPLICATE, attribute.name().place(), "a second `" + name + "`", "keep one");
        }
        seen = true;
        date = date(attribute.value());
      }
    }
    return date;
  }

  private Optional<LocalDate> date(Located<String> text) {
    try {
      return Optional.of(LocalDate.parse(text.value(), DATE));
    } catch (DateTimeParseException e) {
      boolean isOfForm = text.value().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      problems.error(
          Code.BAD_DATE,
          text.place(),
          "`" + text.value() + "`" + (isOfForm ? ": there is no such day" : " is not a date"),
          MeantDate.of(text.value())
              .map(d -> "did you mean `" + d + "`?")
              .orElse("write year, month and day, such as 2025-12-15"));
      return Optional.empty();
    }
  }
}
