package parley.question.negotiate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.model.RuleSet;
import parley.space.logic.Setting;

/** Which rules are in force in which round. */
final class Calendar {
  private final List<Setting> settings = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final int[] at;

  /** For talks that begin with a setting; on its day, unless the arrangement has others. */
  Calendar(Setting setting, Arrangement arrangement) {
    at = new int[arrangement.rounds() + 1];
    List<RuleSet> known = new ArrayList<>();
    for (int round = 1; round < at.length; round++) {
      int now = round;
      LocalDate day =
          arrangement.days().map(d -> d.day(now, arrangement.rounds())).orElse(setting.asOf());
      days.add(day);
      if (round == 1 || !day.equals(days.get(round - 2))) {
        Setting then = setting.on(day);
        RuleSet inForce = then.inForce();
        if (known.isEmpty() || !known.get(known.size() - 1).equals(inForce)) {
          known.add(inForce);
          settings.add(then);
        }
      }
      at[round] = settings.size() - 1;
    }
  }

  /** {@return the different settings, in the order of their days} */
  List<Setting> settings() {
    return settings;
  }

  /** {@return the place of a round's setting} */
  int at(int round) {
    return at[round];
  }

  LocalDate day(int round) {
    return days.get(round - 1);
  }
}
