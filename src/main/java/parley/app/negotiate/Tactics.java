package parley.app.negotiate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.context.WrongInput;
import parley.app.words.Digits;
import parley.diagnostic.Nearest;
import parley.question.negotiate.Protocol;
import parley.question.negotiate.Tactic;

/** Reads tactics such as {@code russia=boulware:0.2}, or {@code 0.1..0.5} for a range. */
record Tactics(Protocol protocol, List<String> parties) {
  private static final List<String> NAMES =
      List.of("linear", "boulware", "conceder", "tit-for-tat");

  private static final double MIN = 0.01;
  private static final double MAX = 100;

  private static final Pattern WRITTEN =
      Pattern.compile("([^=]+)=([^:]+)(?::([0-9.]+?)(?:\\.\\.([0-9.]+))?)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");

  Map<String, Tactic> of(List<String> words) {
    if (!words.isEmpty() && protocol == Protocol.CONCESSION) {
      throw new WrongInput(
          "`--tactic` does not go with `--protocol concession`",
          "there, who risks least concedes: leave one of them out");
    }
    Map<String, Tactic> tactics = new LinkedHashMap<>();
    for (String word : words) {
      Matcher written = WRITTEN.matcher(word);
      if (!written.matches()) {
        throw new WrongInput(
            "`" + word + "` is not a tactic of a party", "write it as PARTY=boulware:0.2");
      }
      String party = written.group(1);
      WrongInput.ifUnknown("party", party, parties);
      if (tactics.containsKey(party)) {
        throw new WrongInput("party `" + party + "` is given two tactics", "leave one out");
      }
      tactics.put(party, tactic(written));
    }
    return tactics;
  }

  private Tactic tactic(Matcher written) {
    String name = written.group(2);
    if (!NAMES.contains(name)) {
      throw new WrongInput(
          "unknown tactic `" + name + "`",
          Nearest.help(name, NAMES).or(() -> Optional.of("there are: " + all())));
    }
    String from = Optional.ofNullable(written.group(3)).orElse("");
    String to = Optional.ofNullable(written.group(4)).orElse(from);
    if (name.equals("linear") || name.equals("tit-for-tat")) {
      if (!from.isEmpty()) {
        throw new WrongInput("tactic `" + name + "` has no number", "leave it out");
      }
      return name.equals("linear") ? Tactic.linear() : titForTat();
    }
    return timed(name, from, to);
  }

  private Tactic titForTat() {
    if (protocol == Protocol.SINGLE_TEXT) {
      throw new WrongInput(
          "tactic `tit-for-tat` does not go with `--protocol single-text`",
          "it answers the others' offers, and there are none");
    }
    return new Tactic.TitForTat();
  }

  private static Tactic timed(String name, String from, String to) {
    boolean boulware = name.equals("boulware");
    double least = number(from);
    double most = number(to);
    boolean fits = boulware ? most <= 1 : least >= 1;
    if (!(least >= MIN && most <= MAX && least <= most && fits)) {
      String range = boulware ? "0.01 to 1" : "1 to 100";
      String example =
          boulware ? "boulware:0.2 or boulware:0.1..0.5" : "conceder:2 or conceder:2..5";
      throw new WrongInput(
          "tactic `" + name + "` needs a number from " + range + ", or a range of them",
          "such as " + example);
    }
    return new Tactic.Timed(least, most);
  }

  private static double number(String written) {
    return NUMBER.matcher(written).matches() ? Double.parseDouble(written) : Double.NaN;
  }

  private static String all() {
    return String.join(", ", NAMES);
  }

  /** {@return a tactic as it may be written: "boulware:0.1..0.5"} */
  static String words(Tactic tactic) {
    if (tactic instanceof Tactic.Timed timed) {
      if (timed.from() == 1 && timed.to() == 1) {
        return "linear";
      }
      String name = timed.to() <= 1 ? "boulware:" : "conceder:";
      String range = timed.from() == timed.to() ? "" : ".." + Digits.of(timed.to());
      return name + Digits.of(timed.from()) + range;
    }
    return "tit-for-tat";
  }
}
