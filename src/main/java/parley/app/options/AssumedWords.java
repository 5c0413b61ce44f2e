package parley.app.options;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import parley.app.cases.LeftOut;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.Overlay;
import parley.app.cases.Parties;
import parley.app.context.WrongInput;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Agreement.Fault;
import parley.model.Assumed;
import parley.model.Fraction;
import parley.scenario.AgreementReader;
import parley.scenario.Scenario;

/**
 * Assumptions as they are written; every name is checked against a case when they are put over one.
 *
 * @param agreement each {@code KEY=VALUE}
 * @param reservation each {@code PARTY=X}
 * @param without each {@code PARTY/RULE}, {@code claim:ID} or {@code article:ID}
 * @param weight each {@code PARTY/RULE=N}
 */
public record AssumedWords(
    Optional<LocalDate> asOf,
    List<String> parties,
    List<String> agreement,
    List<String> reservation,
    List<String> without,
    Optional<String> sure,
    List<String> weight) {

  public AssumedWords {
    parties = List.copyOf(parties);
    agreement = List.copyOf(agreement);
    reservation = List.copyOf(reservation);
    without = List.copyOf(without);
    weight = List.copyOf(weight);
  }

  public static AssumedWords nothing() {
    return new AssumedWords(
        Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());
  }

  /** {@return the scenario under these assumptions} */
  public LoadedScenario of(LoadedScenario loaded) {
    Assumed assumed = assumed(loaded.rules());
    Scenario scenario = loaded.scenario();
    List<String> table = assumed.parties().isEmpty() ? scenario.parties() : assumed.parties();
    assumed.reservations().keySet().forEach(p -> atTable(p, table));
    Scenario under =
        scenario.assuming(
            assumed.asOf(), assumed.parties(), assumed.agreement(), assumed.reservations());
    Agenda agenda = under.shaped(loaded.rules().agenda());
    List<Fault> faults = agenda.agreement().faults(agenda.parties(table));
    for (Fault fault : faults) {
      throw new WrongInput(fault.message(), fault.help());
    }
    return loaded.with(under).under(c -> overlay(c, assumed));
  }

  private Overlay overlay(LoadedCase rules, Assumed assumed) {
    LeftOut left = new LeftOut(rules);
    return new Overlay(
        left.rules(without, assumed.sure()), assumed.weights(), left.claims(without));
  }

  /** {@return what is assumed, checked against the case} */
  public Assumed assumed(LoadedCase rules) {
    Agenda agenda = rules.agenda();
    Parties.check(parties, agenda);
    Map<String, Fraction> least = new LinkedHashMap<>();
    for (String word : reservation) {
      String party = before(word, "--reservation", "PARTY=X, such as russia=0.6");
      Parties.refuseUnknown(party, agenda.partyIds(), agenda);
      if (least.put(party, share(word.substring(party.length() + 1))) != null) {
        throw new WrongInput(
            "`--reservation` names the party `" + party + "` twice", "leave out one of them");
      }
    }
    return new Assumed(
        asOf,
        parties,
        rule(agenda),
        least,
        without,
        new LeftOut(rules).fallen(without),
        sure.map(AssumedWords::confidence),
        new LeftOut(rules).weights(weight),
        rules.added());
  }

  private Optional<Agreement> rule(Agenda agenda) {
    List<String> must = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : agreement) {
      String key = before(word, "--agreement", "KEY=VALUE, such as at_least=6 or must=china");
      WrongInput.ifUnknown("key of `--agreement`:", key, AgreementReader.KEYS);
      String value = word.substring(key.length() + 1);
      if (key.equals("must")) {
        for (String party : value.split(",", -1)) {
          Parties.refuseUnknown(party, agenda.partyIds(), agenda);
          must.add(party);
        }
      } else if (counts.put(key, count(key, value)) != null) {
        throw new WrongInput("`--agreement` says `" + key + "` twice", "leave out one of them");
      }
    }
    Agreement rule =
        new Agreement(
            must.stream().distinct().toList(),
            number(counts, "at_least"),
            number(counts, "votes_at_least"));
    return rule.isOfAll() ? Optional.empty() : Optional.of(rule);
  }

  private static OptionalInt number(Map<String, Integer> counts, String key) {
    Integer count = counts.get(key);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  private static int count(String key, String value) {
    if (!value.matches("[0-9]{1,9}")) {
      throw new WrongInput("`" + value + "` is not a count", "write digits, such as " + key + "=6");
    }
    return Integer.parseInt(value);
  }

  private static Fraction share(String written) {
    return Fraction.parse(written)
        .filter(x -> x.compareTo(Fraction.ONE) <= 0)
        .orElseThrow(
            () ->
                new WrongInput(
                    "`" + written + "` is not a satisfaction",
                    "write a number from 0 to 1, such as 0.6 or 1/3, with " + Fraction.DECIMALS));
  }

  private static Fraction confidence(String written) {
    return Fraction.parse(written)
        .filter(x -> x.compareTo(Fraction.ONE) <= 0)
        .orElseThrow(
            () ->
                new WrongInput(
                    "`" + written + "` is not a confidence",
                    "write a number from 0 to 1, such as 0.7"));
  }

  private static String before(String word, String option, String form) {
    int sign = word.indexOf('=');
    if (sign < 1) {
      throw new WrongInput(
          "`" + option + " " + word + "` has no `=`", "write " + option + " " + form);
    }
    return word.substring(0, sign);
  }

  private static void atTable(String party, List<String> table) {
    if (!table.contains(party)) {
      throw new WrongInput(
          "party `" + party + "` is not among those that must agree",
          "those are: " + String.join(", ", table));
    }
  }
}
