package parley.space.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import parley.model.Period;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Counts the zone of agreement on every day on which it may change. */
public final class ZoneDays {
  private ZoneDays() {}

  /**
   * {@return the zone on each day on which a rule starts or ends, and on the setting's own; oldest
   * first}
   *
   * @param limits for each day
   */
  public static List<ZoneOnDay> of(Setting setting, Limits limits) {
    return days(setting.rules(), setting.asOf()).stream()
        .map(day -> on(day, setting, limits))
        .toList();
  }

  private static ZoneOnDay on(LocalDate day, Setting setting, Limits limits) {
    Setting then = setting.on(day);
    return new ZoneOnDay(
        day,
        whose(setting.rules(), day, Period::from),
        whose(setting.rules(), day, Period::until),
        ZoneCount.of(then, Terms.none(), limits));
  }

  private static NavigableSet<LocalDate> days(RuleSet rules, LocalDate own) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(own);
    for (Rule rule : rules.rules()) {
      rule.inForce().from().ifPresent(days::add);
      rule.inForce().until().ifPresent(days::add);
    }
    return days;
  }

  private static List<RuleId> whose(
      RuleSet rules, LocalDate day, Function<Period, Optional<LocalDate>> end) {
    return rules.rules().stream()
        .filter(r -> end.apply(r.inForce()).filter(day::equals).isPresent())
        .map(Rule::id)
        .toList();
  }
}
