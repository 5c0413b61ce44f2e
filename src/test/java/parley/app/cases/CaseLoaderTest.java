package parley.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

class CaseLoaderTest {
  @TempDir Path folder;

  private CaseLoader loader;

  @BeforeEach
  void newCase() {
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    loader = new CaseLoader(folder);
  }

  @Test
  void scenariosOfOneCase_shareIt() throws IOException {
    Path other = scenario().resolveSibling("second-talk.yaml");
    Files.writeString(
        other,
        Files.readString(scenario()).replace("scenario: first-talk", "scenario: second-talk"));

    LoadedScenario first = loader.scenario(scenario()).orElseThrow();
    LoadedScenario second = loader.scenario(other).orElseThrow();

    assertThat(second.rules()).isSameAs(first.rules());
    assertThat(loader.sources()).hasSize(8);
  }

  @Test
  void files_areNamedAsTheUserWould() {
    loader.scenario(scenario());

    assertThat(loader.sources())
        .extracting(s -> s.name())
        .contains("scenarios/used-car/first-talk.yaml", "rules/used-car/seller.drl");
  }

  @Test
  void missingRegister_isReportedInTheAgenda() throws IOException {
    edit("rules/used-car/agenda.yaml", "seeds/used-car", "seeds/used-cat");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(told()).startsWith("rules/used-car/agenda.yaml:4:11: there is no `seeds/used-cat`");
  }

  @Test
  void partyWithoutRules_isReportedInTheAgenda() throws IOException {
    Files.delete(folder.resolve("rules/used-car/buyer.drl"));

    assertThat(loader.scenario(scenario())).isPresent();
    assertThat(told()).startsWith("rules/used-car/agenda.yaml:7:3: `buyer` has no rules");
  }

  @Test
  void whatAnUnreadableRuleMayState_isNotCalledUnknown() throws IOException {
    edit("rules/used-car/seller.drl", "payment == \"instalments\" )", "payment == )");
    edit("rules/used-car/seller.drl", "\"cash\", \"The", "\"one_favour\", \"The");
    edit("rules/used-car/common.drl", "price < 8000 )", "price < )");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(loader.problems().sorted()).hasSize(2);
  }

  @Test
  void missingAgenda_isReportedInTheScenario() throws IOException {
    Files.delete(folder.resolve("rules/used-car/agenda.yaml"));

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(told())
        .isEqualTo(
            "scenarios/used-car/first-talk.yaml:3:8: there is no `rules/used-car/agenda.yaml`");
  }

  @ParameterizedTest
  @CsvSource({
    "../../rule/used-car, rule/used-car, did you mean `../../rules/used-car`?",
    "../../rules/used_car, rules/used_car, did you mean `../../rules/used-car`?",
    "../../rules, rules/agenda.yaml, known here: `../../rules/used-car`",
    "../far/away, scenarios/far/away, known here: `../../rules/used-car`",
  })
  void pathToNoCase_comesWithTheCasesNearby(String written, String missing, String help)
      throws IOException {
    edit("scenarios/used-car/first-talk.yaml", "../../rules/used-car", written);

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(told())
        .isEqualTo("scenarios/used-car/first-talk.yaml:3:8: there is no `" + missing + "`");
    assertThat(loader.problems().sorted().get(0).help()).contains(help);
  }

  @Test
  void scenarioOutsideTheCase_isToBeMoved() throws IOException {
    Path saved = folder.resolve("downloads/first-talk.yaml");
    Files.createDirectories(saved.resolveSibling(""));
    Files.copy(scenario(), saved);
    edit("downloads/first-talk.yaml", "../../rules/used-car", "../../rules/other-car");

    assertThat(loader.scenario(saved)).isEmpty();
    assertThat(loader.problems().sorted().get(0).help())
        .contains(
            "the path is meant from a folder in `scenarios`: move this file there;"
                + " known here: `../rules/used-car`");
  }

  /** What a page saves for a party is a whole rule file, not rules to be added. */
  @Test
  void wholeRuleFile_isNotAddedToTheCase() throws IOException {
    Path saved = folder.resolve("downloads/seller.drl");
    Files.createDirectories(saved.resolveSibling(""));
    Files.copy(folder.resolve("rules/used-car/seller.drl"), saved);
    LoadedCase rules = loader.rules(folder.resolve("rules/used-car")).orElseThrow();

    assertThat(loader.with(rules, saved)).isEmpty();
    assertThat(told())
        .startsWith("downloads/seller.drl:1:1: this is another version of")
        .contains("rules/used-car/seller.drl`");
    assertThat(loader.problems().sorted()).hasSize(1);
  }

  @Test
  void rulesThatAreAFile_areNotAFolder() throws IOException {
    edit("scenarios/used-car/first-talk.yaml", "rules/used-car", "rules/used-car/buyer.drl");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(told())
        .isEqualTo(
            "scenarios/used-car/first-talk.yaml:3:8:"
                + " `rules/used-car/buyer.drl` is a file, not a folder");
  }

  @Test
  void ruleFilesThatAreNotRead_areErrors() throws IOException {
    Path rules = folder.resolve("rules/used-car");
    Files.createDirectories(rules.resolve("more"));
    Files.createDirectories(folder.resolve("elsewhere"));
    for (String file : List.of("more/a.drl", "Extra.DRL", "more/notes.txt")) {
      Files.copy(rules.resolve("buyer.drl"), rules.resolve(file));
    }
    Files.copy(rules.resolve("buyer.drl"), folder.resolve("elsewhere/b.drl"));
    Files.createSymbolicLink(rules.resolve("linked"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(rules.resolve("loop"), rules);

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(loader.problems().sorted())
        .extracting(d -> d.place().file())
        .containsExactly(
            "rules/used-car/Extra.DRL", "rules/used-car/linked/b.drl", "rules/used-car/more/a.drl");
    assertThat(told())
        .isEqualTo(
            "rules/used-car/Extra.DRL:1:1: this file is not read: rule files are in the folder of"
                + " `agenda.yaml` and end in `.drl`");
  }

  @Test
  void rulesOfAnotherCaseBelow_areItsOwn() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("rules/used-car/inner"));
    Files.writeString(inner.resolve("agenda.yaml"), "");
    Files.writeString(inner.resolve("buyer.drl"), "");

    assertThat(loader.scenario(scenario())).isPresent();
  }

  @Test
  void pathThatIsNotOne_isReportedAtItsPlace() throws IOException {
    edit("scenarios/used-car/first-talk.yaml", "../../rules/used-car", "\"a\\0b\"");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(told()).startsWith("scenarios/used-car/first-talk.yaml:3:8: ");
  }

  @Test
  void errorsInRules_doNotHideThoseOfTheScenario_norBlameItsRuleNames() throws IOException {
    edit("rules/used-car/seller.drl", "price < 6500", "prize < 6500");
    edit("scenarios/used-car/first-talk.yaml", "price: asked", "price: askd");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(loader.problems().sorted())
        .extracting(d -> d.message())
        .containsExactly("unknown issue `prize`", "unknown option `askd` of issue `price`");
  }

  @Test
  void errorInTheRegister_isNotFollowedByUnknownClaims() throws IOException {
    edit("seeds/used-car/chat.yaml", "article: chat", "article: \"the chat\"");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages()).containsExactly("`the chat` cannot be the id of an article");
  }

  @Test
  void missingRegister_isNotFollowedByUnknownClaims() throws IOException {
    edit("rules/used-car/agenda.yaml", "seeds/used-car", "seeds/used-cat");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages()).containsExactly("there is no `seeds/used-cat`");
  }

  @Test
  void agendaWithoutRegister_isReportedOnce() throws IOException {
    edit("rules/used-car/agenda.yaml", "register: ../../seeds/used-car\n", "");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages()).containsExactly("the agenda names no `register`, but rules cite claims");
    assertThat(loader.problems().sorted().get(0).help())
        .contains("add a line such as `register: ../../seeds/used-car`");
  }

  @Test
  void misspeltRegister_isNotFollowedByUnknownClaims() throws IOException {
    edit("rules/used-car/agenda.yaml", "register:", "regster:");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages()).containsExactly("unknown key `regster`");
  }

  @Test
  void refusedIdsOfTheAgenda_areNotFollowedByUnknownNames() throws IOException {
    edit("rules/used-car/agenda.yaml", "case: used-car", "case: Used Car");
    edit("rules/used-car/agenda.yaml", "  buyer:", "  Buyer:");
    edit("rules/used-car/agenda.yaml", "  payment:", "  Payment:");

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages())
        .containsExactly(
            "`Used Car` cannot be the id of a case",
            "`Buyer` cannot be the id of a party",
            "`Payment` cannot be the id of an issue");
  }

  @Test
  void unreadableRuleFile_isNotFollowedByRulesThatLack() throws IOException {
    Files.write(folder.resolve("rules/used-car/buyer.drl"), new byte[] {(byte) 0xFC, 'r'});

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages()).containsExactly("this byte is not UTF-8");
  }

  @Test
  void wrongPackage_isNotFollowedByRulesThatLack() throws IOException {
    Path rules = folder.resolve("rules/used-car/buyer.drl");
    Files.writeString(rules, "package used_car.byer\n" + Files.readString(rules));

    assertThat(loader.scenario(scenario())).isEmpty();
    assertThat(messages())
        .containsExactly("the package `used_car.byer` names no party of the case");
  }

  private List<String> messages() {
    return loader.problems().sorted().stream().map(d -> d.message()).toList();
  }

  private Path scenario() {
    return folder.resolve("scenarios/used-car/first-talk.yaml");
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private String told() {
    List<String> all =
        loader.problems().sorted().stream().map(d -> d.place() + ": " + d.message()).toList();
    assertThat(all).isNotEmpty();
    return all.get(0);
  }
}
