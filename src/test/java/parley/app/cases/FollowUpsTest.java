package parley.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severity;
import parley.diagnostic.Topic;
import parley.model.AgendaPlaces;
import parley.model.Place;
import parley.scenario.LostNames;
import parley.testing.CaseFolder;

/** What follows from an error is known by code and topic; no word of a message has a say. */
class FollowUpsTest {
  private static final AgendaPlaces PLACES =
      new AgendaPlaces(
          "agenda.yaml",
          Map.of(),
          Map.of(
              "price", new Place("agenda.yaml", 10, 3, 5),
              "warranty", new Place("agenda.yaml", 20, 3, 8)),
          Map.of());
  private static final LostNames NONE_LOST = new LostNames(List.of(), false);

  @Test
  void errorInsideAnIssue_coversWhatIsSaidOfIt_howeverItIsSaid() {
    FollowUps followUps = new FollowUps();
    followUps.agenda(List.of(error(Code.BAD_VALUE, 12, Topic.NONE)), PLACES, NONE_LOST);

    assertThat(followUps.contain(error(Code.UNKNOWN_OPTION, 1, Topic.issues("price")))).isTrue();
    assertThat(followUps.contain(error(Code.WRONG_VALUE, 1, Topic.issues("fee", "price"))))
        .isTrue();
    assertThat(followUps.contain(error(Code.UNKNOWN_OPTION, 1, Topic.issues("warranty"))))
        .isFalse();
    assertThat(followUps.contain(error(Code.SYNTAX, 1, Topic.issues("price")))).isFalse();
  }

  @Test
  void wordsOfAMessage_coverNothing() {
    FollowUps followUps = new FollowUps();
    followUps.agenda(List.of(error(Code.BAD_VALUE, 12, Topic.NONE)), PLACES, NONE_LOST);

    assertThat(
            followUps.contain(
                problem(Code.UNKNOWN_OPTION, 1, "`price` and `warranty`", Topic.NONE)))
        .isFalse();
  }

  @Test
  void errorOutsideEveryIssue_coversImportsByTheirSubject() {
    FollowUps followUps = new FollowUps();
    followUps.agenda(List.of(error(Code.BAD_NAME, 1, Topic.NONE)), PLACES, NONE_LOST);

    assertThat(followUps.contain(error(Code.MISSING, 2, Topic.IMPORT))).isTrue();
    assertThat(followUps.contain(error(Code.NOT_ALLOWED, 2, Topic.IMPORT))).isTrue();
    assertThat(
            followUps.contain(
                problem(Code.NOT_ALLOWED, 2, "the import `x` is not allowed", Topic.NONE)))
        .isFalse();
  }

  @Test
  void misspelledIssueOfTheAgenda_isTheOnlyError(@TempDir Path temp) throws IOException {
    CaseFolder folder = CaseFolder.in(temp.resolve("case"));
    Path agenda = folder.path("agenda.yaml");
    Files.writeString(agenda, Files.readString(agenda).replace("value: 7000", "value: 7_000"));

    assertThat(folder.run("check").out())
        .startsWith("rules/used-car/agenda.yaml:")
        .contains("1 error, 0 warnings")
        .doesNotContain(".drl:");
  }

  private static Diagnostic error(Code code, int line, Topic topic) {
    return problem(code, line, "whatever this says", topic);
  }

  private static Diagnostic problem(Code code, int line, String message, Topic topic) {
    return new Diagnostic(
        Severity.ERROR,
        code,
        new Place("agenda.yaml", line, 5, 1),
        message,
        Optional.empty(),
        topic);
  }
}
