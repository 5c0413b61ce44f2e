package parley.app.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.words.Numbers;
import parley.app.words.SourceWords;
import parley.model.StanceKind;
import parley.model.verdict.Leeway;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.Percent;
import parley.output.json.Json;
import parley.output.json.JsonObject;

/**
 * Parley's own words in one language. Each translation is one file of phrases by their keys; the
 * English one has all keys.
 *
 * @param language as a page says it of itself
 */
public record PhraseBook(String language, Map<String, String> byKey) {
  public static final List<String> LANGUAGES = List.of("en", "de");

  /** What the keys of phrases begin with that no script says. */
  public static final List<String> OF_DOCUMENTS = List.of("memo_", "paper_", "held_");

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
  private static final Pattern STOPPED =
      Pattern.compile("stopped (?:after ([0-9.]+) s|at the memory bound of (\\d+) nodes)");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  public PhraseBook {
    byKey = Map.copyOf(byKey);
  }

  /** {@return the phrases in a language, or in English where there is no translation} */
  public static PhraseBook of(Optional<String> wanted) {
    String language =
        wanted.map(w -> w.replaceFirst("-.*", "")).filter(LANGUAGES::contains).orElse("en");
    return new PhraseBook(language, read(language));
  }

  public boolean isEnglish() {
    return language.equals("en");
  }

  /** {@return all that a script says, as JSON that can stand inside a script element} */
  public String script() {
    JsonObject phrases = JsonObject.none();
    new TreeMap<>(byKey)
        .forEach(
            (key, phrase) -> {
              if (OF_DOCUMENTS.stream().noneMatch(key::startsWith)) {
                phrases.and(key, phrase);
              }
            });
    return Json.script(phrases);
  }

  public String say(String key, Object... holes) {
    String phrase = byKey.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase: " + key);
    }
    Matcher hole = HOLE.matcher(phrase);
    return hole.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf(holes[Integer.parseInt(m.group(1))])));
  }

  public String of(Outcome outcome) {
    return say(outcome.id());
  }

  public String of(Verdict verdict) {
    return say(verdict == Verdict.SILENT ? "no_stance_known" : verdict.id());
  }

  public String of(StanceKind kind) {
    return say(kind.id());
  }

  /** {@return "15 December 2025"} */
  public String day(LocalDate day) {
    String month = say(MONTHS.get(day.getMonthValue() - 1));
    return say("day_month_year", day.getDayOfMonth(), month, day.getYear());
  }

  public String count(BigInteger count) {
    return number(Numbers.exact(count));
  }

  /** {@return "1 deal" or "2 deals"; both by their keys} */
  public String many(BigInteger count, String one, String several) {
    return count(count) + " " + say(count.equals(BigInteger.ONE) ? one : several);
  }

  public String many(int count, String one, String several) {
    return many(BigInteger.valueOf(count), one, several);
  }

  /** {@return a number as English writes it in the language's digits} */
  public String number(String english) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < english.length(); i++) {
      char c = english.charAt(i);
      digits.append(c == ',' ? say("group_mark") : c == '.' ? say("decimal_mark") : "" + c);
    }
    return digits.toString();
  }

  /** {@return a share as English writes it in the language's digits} */
  public String percent(String english) {
    return number(english).replace("%", say("percent_sign"));
  }

  /** {@return "75%", or "25% to 75%" where open issues decide} */
  public String satisfaction(PartyVerdict verdict) {
    if (verdict.isSilent()) {
      return "–";
    }
    double mostOf = verdict.leeway().map(Leeway::mostSatisfaction).orElse(verdict.satisfaction());
    String least = percent(Percent.whole(verdict.satisfaction()));
    String most = percent(Percent.whole(mostOf));
    return least.equals(most) ? most : say("x_to_x", least, most);
  }

  /** {@return what a list of sources says} */
  public SourceWords sources() {
    return new SourceWords(
        say("sources"),
        say("memo_no_claim"),
        say("memo_paragraph"),
        say("memo_date_inferred"),
        say("memo_published_later"),
        say("memo_disputes"),
        say("memo_disputed_by"));
  }

  public String quoted(String text) {
    return say("quoted_x", text);
  }

  /** {@return why a search ended early, for what says that in English} */
  public String stopped(String english) {
    Matcher limit = STOPPED.matcher(english);
    if (!limit.matches()) {
      return english;
    }
    return limit.group(1) == null
        ? say("memo_stopped_at_x_nodes", limit.group(2))
        : say("memo_stopped_after_x", number(limit.group(1)));
  }

  private static Map<String, String> read(String language) {
    Map<String, String> phrases = new TreeMap<>();
    try (InputStream in = PhraseBook.class.getResourceAsStream(language + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("no phrases: " + language);
      }
      Properties written = new Properties();
      written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      written.stringPropertyNames().forEach(key -> phrases.put(key, written.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }
}
