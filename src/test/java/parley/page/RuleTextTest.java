package parley.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.app.report.PageScenario;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.rules.RuleFiles;

/** Rules as text: the page reads the same in them as Parley does, and finds the same mistakes. */
@Tag("browser")
class RuleTextTest {
  private static final int CASES = 12;
  private static final int BROKEN = 240;

  /** What the page says of a part of a file, as it knows the rest of it. */
  private static final Pattern OF_THE_WHOLE = Pattern.compile("makes no demand|both demands and");

  /** What the page's readings and the rules that it was made from have in common. */
  private static final String SAME =
      """
      const [party, text] = arguments;
      const kase = parley.data.cases[0];
      const plain = condition => {
        if (!Array.isArray(condition)) return condition;
        const [word, ...parts] = condition;
        if (word === 'sum') {
          const numbers = [parts[1], ...parts.slice(4).filter((_, i) => i % 2 === 0).flat(), ...parts.slice(3).filter(Array.isArray).flat()].map(BigInt);
          const gcd = (a, b) => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
          const all = numbers.reduce(gcd, 0n) || 1n;
          const scaled = part => (Array.isArray(part) ? part.map(scaled) : String(BigInt(part) / all));
          return ['sum', parts[0], scaled(parts[1]), ...parts.slice(3).map(p => (Array.isArray(p) ? scaled(p) : p))];
        }
        if (word === 'any') return ['any', ...parts.map(p => JSON.stringify(plain(p))).sort()];
        return [word, ...parts.map(plain)];
      };
      const told = r => JSON.stringify([r.name, r.kind, r.demand ?? null, r.kind === 'concession' ? r.cost : r.weight,
        r.confidence, r.from ?? null, r.until ?? null, r.because, r.claims, r.accepted ?? null, plain(r.when)]);
      const read = parley.read(0, party, text);
      return [read.problems.filter(p => p.severity === 'error').map(p => p.line + ': ' + p.message),
        read.rules.filter(r => r.kind).map(told),
        kase.rules.filter(r => r.owner === party && r.kind !== 'conclusion' && r.kind !== 'impossible').map(told)];
      """;

  private static Browser browser;
  @TempDir Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start(1024, false);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void rulesOfGeneratedCases_areReadAsParleyReadsThem() throws IOException {
    int compared = 0;
    for (long seed = 1; seed <= CASES; seed++) {
      GeneratedCase generated =
          CaseGenerator.of(seed, seed % 2 == 0 ? Shape.medium() : Shape.small().ruling(2));
      browser.open(Pages.write(folder, List.of(asRead(generated))), "");
      for (String party : generated.rules().agenda().partyIds()) {
        String text = requireNonNull(generated.ruleFiles().get(party + ".drl"));
        compared += same(generated.toString(), party, text);
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** The page of a case as Parley reads it from its files. */
  private static PageScenario asRead(GeneratedCase generated) {
    RuleSet rules = CheckedCase.of(generated).rules();
    Register register = CheckedCase.anyClaim(generated.rules());
    return Pages.scenario(rules, register, generated.days().get(0), Pages.LIMITS);
  }

  @Test
  void rulesOfTheShippedCase_areReadAsParleyReadsThem() throws IOException {
    LoadedScenario loaded = Pages.shipped("december-2025");
    browser.open(Pages.write(folder, loaded), "");
    int compared = 0;
    for (String party : loaded.rules().agenda().partyIds()) {
      Path file = Path.of("rules/ukraine-nato/" + party + ".drl");
      if (Files.exists(file)) {
        compared += same(party, party, Files.readString(file));
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  private static int same(String name, String party, String text) {
    List<?> told = (List<?>) browser.ask(SAME, party, text);
    assertThat((List<?>) told.get(0)).as(name).isEmpty();
    assertThat((List<?>) told.get(1)).as(name).isEqualTo(told.get(2));
    return ((List<?>) told.get(2)).size();
  }

  @Test
  void brokenTextsOfTheShippedCase_haveTheErrorsThatParleyFinds() throws IOException {
    LoadedScenario loaded = Pages.shipped("december-2025");
    browser.open(Pages.write(folder, loaded), "");
    List<String> parties = List.of("russia", "ukraine", "european_union");
    String shared = Files.readString(Path.of("rules/ukraine-nato/common.drl"));
    int broken = 0;
    Random random = new Random(7);
    for (int i = 0; i < BROKEN; i++) {
      String party = parties.get(i % parties.size());
      String text = Files.readString(Path.of("rules/ukraine-nato/" + party + ".drl"));
      String part = someRules(text, random);
      broken +=
          sameErrors(
              loaded.rules().agenda(),
              loaded.rules().register(),
              party,
              broken(part, random),
              shared);
    }
    assertThat(broken).isGreaterThan(BROKEN / 2);
  }

  @Test
  void brokenTextsOfGeneratedCases_haveTheErrorsThatParleyFinds() throws IOException {
    int broken = 0;
    for (long seed = 21; seed <= 26; seed++) {
      GeneratedCase generated = CaseGenerator.of(seed, Shape.medium());
      Register register = CheckedCase.anyClaim(generated.rules());
      browser.open(Pages.write(folder, List.of(asRead(generated))), "");
      Random random = new Random(seed);
      Agenda agenda = generated.rules().agenda();
      String shared = requireNonNull(generated.ruleFiles().get("common.drl"));
      for (int i = 0; i < BROKEN / 6; i++) {
        String party = agenda.partyIds().get(i % agenda.partyIds().size());
        String text = requireNonNull(generated.ruleFiles().get(party + ".drl"));
        broken += sameErrors(agenda, register, party, broken(text, random), shared);
      }
    }
    assertThat(broken).isGreaterThan(BROKEN / 3);
  }

  /** {@return 1 if there are errors} */
  private static int sameErrors(
      Agenda agenda, Register register, String party, String text, String... shared) {
    Problems problems = new Problems();
    List<Source> sources = new ArrayList<>(List.of(new Source(party + ".drl", text)));
    List.of(shared).forEach(s -> sources.add(new Source("common.drl", s)));
    RuleFiles.read(agenda, register, sources, problems);
    List<String> expected =
        problems.sorted().stream()
            .filter(d -> d.isError() && d.place().file().equals(party + ".drl"))
            .filter(d -> !OF_THE_WHOLE.matcher(d.message()).find())
            .map(
                d ->
                    "%d:%d: %s | %s"
                        .formatted(d.place().line(), d.place().column(), message(d), help(d)))
            .toList();
    List<?> found =
        (List<?>)
            browser.ask(
                """
                return parley.read(0, arguments[0], arguments[1]).problems
                  .filter(p => p.severity === 'error' && !p.isOfPage && !/makes no demand|both demands and/.test(p.message))
                  .map(p => `${p.line}:${p.column}: ${p.message} | ${/^the package/.test(p.message) ? '' : (p.help ?? '-').replace(/the first is in line .*; /, '')}`)
                """,
                party,
                text);
    assertThat(found).as(text).isEqualTo(expected);
    return expected.isEmpty() ? 0 : 1;
  }

  /** What is wrong, without the character's Unicode name, which browsers do not know. */
  private static String message(Diagnostic d) {
    return d.message()
        .replaceAll("(\\((?:it holds|the `.+` is) the character U\\+[0-9A-F]+) \\([^()]*\\)", "$1");
  }

  /** What to do, as far as the page has the same files to speak of. */
  private static String help(Diagnostic d) {
    return d.code() == Code.WRONG_PACKAGE
        ? ""
        : d.help().orElse("-").replaceAll("the first is at .*; ", "");
  }

  /** Two rules of a file. */
  private static String someRules(String text, Random random) {
    List<String> rules = new ArrayList<>();
    Matcher each = Pattern.compile("(?s)rule \".*?\\nend\\n").matcher(text);
    while (each.find()) {
      rules.add(each.group());
    }
    return rules.get(random.nextInt(rules.size())) + rules.get(random.nextInt(rules.size()));
  }

  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "\"",
          ",",
          "&&",
          "||",
          "and",
          "or",
          "not",
          "==",
          "!=",
          "in",
          "<=",
          "+",
          "*",
          "-",
          "!",
          "$v",
          "$v : ",
          "then",
          "end",
          "when",
          "rule",
          "@weight(2)",
          "@weight(1/0)",
          "7,500",
          "1e9",
          "5.000",
          "0.5",
          "true",
          "Terms(",
          "Conclusion(",
          "“",
          "`",
          "=",
          "%",
          "&amp;",
          "//",
          "/*",
          "atLeast(2, ",
          "eval(",
          "drools, ",
          ";",
          ".",
          "\\",
          "date-effective \"2025-02-30\"\n",
          "date-expires \"2020-01-01\"\n",
          "redLine",
          "demand(\"x\", ",
          "prefer",
          "é",
          "\u200B",
          "import",
          "package a.b",
          "dialect \"java\"",
          "salience 3",
          "exists",
          "from",
          "forall(",
          "accumulate(",
          "if",
          "over",
          "import accumulate java.util.X x\n",
          "global java.util.List list\n",
          "\nfunction void f() { return 1 % 2; }\n",
          "\nquery \"q\"\n",
          "no-loop true",
          "timer (int: 5m #)",
          "extends \"Rule 1\"",
          "calendars \"a\", \"b\"",
          "dialect \"mvel\"",
          "/stuff",
          "?",
          "#",
          "{",
          "x : ",
          "Order(",
          "Order : ",
          "matches",
          "atleast(2, ",
          "\"a\" + ",
          "insert(new X());",
          "redline",
          "END",
          "Term",
          "@accept(\"PAR052: it is meant so. PAR054: this too\")",
          "@accept(\"PAR054 `No talks, PAR052 or not`: so. PAR052 `price == 'fair'` : why\")",
          "@accept(\"PAR054 `No talks: so. PAR052 ``: why. PAR053 ` ` : x\")",
          "@accept(\"PAR011: a mistake\")",
          "@accept(\"it is meant so\")",
          "@accept(\"PAR052: so. PAR054: . PAR999: x\")",
          "@accept(3)",
          "@\u0430ccept(\"PAR052: so\")",
          "Term\u0455(",
          "none\" )",
          "in (none\", 'b')",
          "\"n\u03BFne\"",
          "foreign_tr\u043E\u043Eps",
          "\uFF41",
          "none\u00A0",
          "\n```\n",
          "\n~~~ drl\n",
          "[",
          "\u2264",
          "\u2022 ",
          "date\u2013effective \"2025-02-15\"\n",
          "date-effective \"15.02.2025\"\n",
          "date-effective: \"2025-02-15\"\n",
          "@date-effective(\"2025-02-15\")\n",
          "\u00A0\u00A0",
          "not ==",
          "\nwhen\n",
          "then:",
          "rule: \"R\"",
          "'it's so'",
          "is-so == \"none\"",
          "(\"a\" or \"b\")",
          "x: none\nthen\n",
          "-- a note\n",
          ");",
          "),",
          "equals",
          "claims: 001.4\n",
          "\nend;\n",
          "is not",
          "$v : Terms( ",
          "conclude(\"x\", ",
          "red line",
          "rule Two words",
          "ruel \"X\"",
          "whn",
          "tehn",
          "edn",
          "@claims 1.4",
          "date effective");

  /** A text with one or two words put in, taken out, doubled, or spelled otherwise. */
  private static String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      List<int[]> words = new ArrayList<>();
      Matcher each = Pattern.compile("\"[^\"\\n]*\"|\\w+|[^\\s\\w]+").matcher(broken);
      while (each.find()) {
        words.add(new int[] {each.start(), each.end()});
      }
      int[] word = words.get(random.nextInt(words.size()));
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      switch (random.nextInt(6)) {
        case 0 -> broken.delete(word[0], word[1]);
        case 1 -> broken.insert(word[0], piece + " ");
        case 2 -> broken.replace(word[0], word[1], piece);
        case 3 -> broken.insert(word[1], broken.substring(word[0], word[1]));
        case 4 -> broken.deleteCharAt(word[0] + random.nextInt(word[1] - word[0]));
        default -> broken.insert(word[0] + random.nextInt(word[1] - word[0]), piece);
      }
    }
    return broken.toString();
  }
}
