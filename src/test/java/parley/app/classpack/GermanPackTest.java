package parley.app.classpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.language.PhraseBook;
import parley.testing.Cli;
import parley.testing.FolderCopy;

/** The papers of a case in German say nothing of their own in English. */
class GermanPackTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";

  /** Shorter ones may be the same in both languages, or stand in the case's own texts. */
  private static final int TELLING = 12;

  private static final Pattern HOLES = Pattern.compile("\\{\\d}");

  @TempDir static Path folder;
  private static Path german = Path.of("");
  private static Path pack = Path.of("");
  private static String own = "";

  @BeforeAll
  static void write() throws IOException {
    german = FolderCopy.in("de", TALKS, folder.resolve("talks"));
    pack = folder.resolve("pack");
    String[] words = {
      "report",
      DECEMBER,
      "--reservation",
      "russia=0.4",
      "--agreement",
      "at_least=5",
      "--without",
      "article:003",
      "--class-pack",
      pack.toString()
    };
    Cli.Result made = Cli.in(german).run(words);
    assertThat(made.code()).as(made.err()).isZero();
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(german)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    own = all.toString().replaceAll("\\s+", " ");
  }

  @Test
  void papers_haveNoPhraseOfTheEnglishOnes() throws IOException {
    List<String> english = english();
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        boolean isPage = file.endsWith("page.html") || file.endsWith("rounds.html");
        String text = isPage ? said(Files.readString(file)) : plain(Files.readString(file));
        assertThat(Files.readString(file)).contains("<html lang=\"de\">");
        english.stream()
            .filter(text::contains)
            .forEach(phrase -> found.add(pack.relativize(file) + ": " + phrase));
      }
    }
    assertThat(found).isEmpty();
  }

  /** Each English word of the sentences below was once forgotten, or would be seen at once. */
  @Test
  void papers_areGerman() throws IOException {
    assertThat(paper("everyone/instructions.html"))
        .contains("allgemeine Anleitung", "Es ist der 15. Dezember 2025. 6 Parteien verhandeln")
        .contains("Ein Paket ist eine Einigung nach dieser Einigungsregel: 5 von 6 nötig.");
    assertThat(paper("parties/russia/briefing.html"))
        .contains("Russia würde ablehnen, falls", "Was Sie nicht annehmen können", "Absatz ")
        .contains("Was diese Worte bedeuten", "gilt, falls");
    assertThat(paper("parties/russia/score-sheet.html")).contains("Punkte, wenn aufgegeben");
    assertThat(paper("facilitator/guide.html"))
        .contains("Angenommen: eine Einigung braucht mindestens 5 Parteien; Mindestwert von Russia")
        .contains("Von 143.327.232 möglichen Paketen", "(rote Linie)", "der Läufe enden")
        .contains("Spielen Sie auch mit weniger Personen jede Partei");
    assertThat(paper("everyone/draft.html")).contains("(Status quo)", "Lehnt ab");
  }

  private static String paper(String name) throws IOException {
    return plain(Files.readString(pack.resolve(name)));
  }

  private static String plain(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  /** What a page has to say: its phrases. */
  private static String said(String html) {
    int from = html.indexOf("PHRASES: {");
    return html.substring(from, html.indexOf("}", from));
  }

  /** The stretches between the holes of phrases that the case does not use itself. */
  private static List<String> english() {
    return PhraseBook.of(Optional.empty()).byKey().values().stream()
        .flatMap(HOLES::splitAsStream)
        .map(String::strip)
        .filter(words -> words.length() >= TELLING && words.contains(" ") && !own.contains(words))
        .toList();
  }
}
