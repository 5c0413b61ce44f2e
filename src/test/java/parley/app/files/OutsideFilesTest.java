package parley.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** A path that leads out of the case without any link reveals nothing of what it leads to. */
class OutsideFilesTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";
  private static final String AGENDA = "rules/used-car/agenda.yaml";

  @TempDir Path outside;
  private Path folder;
  private Path secrets;

  @BeforeEach
  void caseBesideSecrets() throws IOException {
    folder = Files.createDirectory(outside.resolve("case"));
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    secrets = Files.createDirectories(outside.resolve("home/secrets"));
    String text = "user: SECRET1\nSECRET2 = SECRET3\noauth_token: [SECRET4\n";
    for (String name : new String[] {"hosts.yaml", "agenda.yaml", "key.drl", "parley.yaml"}) {
      Files.writeString(secrets.resolve(name), text);
    }
  }

  private void refer(String key, boolean isAbsolute) throws IOException {
    String path = isAbsolute ? secrets.toString() : "../../../home/secrets";
    switch (key) {
      case "with" ->
          append(SCENARIO, "\nwhat_if:\n  more: {package: handshake, with: %s/key.drl}\n", path);
      case "rules" -> replace(SCENARIO, "rules: .*", "rules: " + path);
      case "register" -> replace(AGENDA, "register: .*", "register: " + path);
      case "scenarios" ->
          Files.writeString(
              folder.resolve("plan.yaml"),
              "sweep: x\nquestion: run\nscenarios: ["
                  + path.substring(isAbsolute ? 0 : 6)
                  + "/hosts.yaml]\n");
      default -> throw new IllegalArgumentException(key);
    }
  }

  private void append(String file, String text, String path) throws IOException {
    Path at = folder.resolve(file);
    Files.writeString(at, Files.readString(at) + text.formatted(path));
  }

  private void replace(String file, String old, String text) throws IOException {
    Path at = folder.resolve(file);
    Files.writeString(at, Files.readString(at).replaceFirst(old, text));
  }

  @ParameterizedTest
  @CsvSource({
    "rules,text", "rules,json", "rules,sarif", "rules,github",
    "register,text", "register,json", "register,sarif", "register,github",
    "with,text", "with,json", "with,sarif", "with,github"
  })
  void check_countsTheErrorsOutsideTheCase_andShowsNone(String key, String format)
      throws IOException {
    for (boolean isAbsolute : new boolean[] {false, true}) {
      refer(key, isAbsolute);

      Result result = Cli.in(folder).run("check", "--format", format);

      assertThat(result.code()).isOne();
      assertThat(result.out() + result.err())
          .contains("this file is outside the case, so its")
          .doesNotContain("SECRET", "oauth");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rules,run", "rules,search", "rules,explain", "rules,test", "rules,report",
    "register,run", "register,sources", "with,run", "with,what-if", "scenarios,sweep"
  })
  void command_showsNoErrorOutsideTheCase(String key, String command) throws IOException {
    refer(key, false);
    String[] words =
        switch (command) {
          case "sources" -> new String[] {command, "rules/used-car"};
          case "explain" -> new String[] {command, SCENARIO, "-p", "handshake"};
          case "what-if" -> new String[] {command, SCENARIO, "more"};
          case "report" -> new String[] {command, SCENARIO, "-o", "made.html"};
          case "sweep" -> new String[] {command, "plan.yaml", "-o", "made.csv"};
          default -> new String[] {command, SCENARIO};
        };

    Result result = Cli.in(folder).run(words);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out() + result.err())
        .contains("is outside the case")
        .doesNotContain("SECRET", "oauth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"case/" + SCENARIO, "case/scenarios", "case"})
  void errorsBelowTheUsersFolder_areShown(String named) throws IOException {
    refer("rules", false);
    assertThat(Cli.in(outside).run("check", named).out())
        .contains("home/secrets/agenda.yaml:2:", "SECRET2")
        .doesNotContain("outside");
  }

  @Test
  void errorsElsewhereInTheCase_areShown() throws IOException {
    replace("rules/used-car/buyer.drl", "price > 7500", "prise > 7500");
    Path below = folder.resolve("scenarios/used-car");
    assertThat(Cli.in(below).run("run", "first-talk.yaml").err()).contains("prise > 7500");
    assertThat(Cli.in(secrets).run("run", folder.resolve(SCENARIO).toString()).err())
        .contains("prise > 7500");
  }

  @Test
  void soundCaseOutside_isUsed() throws IOException {
    Path other = Files.createDirectory(outside.resolve("other"));
    assertThat(Cli.in(other).run("init", ".").code()).isZero();
    replace(SCENARIO, "rules: .*", "rules: ../../../other/rules/used-car");
    assertThat(Cli.in(folder).run("run", SCENARIO).code()).isZero();
  }
}
