package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Severity;
import parley.model.Place;
import parley.question.check.CheckResult;

class GithubAnnotationsTest {
  @Test
  void finding_isOneCommandWithItsPlace() throws IOException {
    assertThat(written(Severity.WARNING, "rules/x.drl", "never matters", Optional.of("delete it")))
        .isEqualTo(
            "::warning file=rules/x.drl,line=3,col=5,endColumn=9,title=PAR052::never"
                + " matters%0Ahelp: delete it\n");
  }

  @Test
  void note_isANotice() throws IOException {
    assertThat(written(Severity.NOTE, "x", "m", Optional.empty())).startsWith("::notice file=x,");
  }

  @Test
  void textThatLooksLikeACommand_staysText() throws IOException {
    String written =
        written(
            Severity.ERROR,
            "a:b,c%d\n::error::.drl",
            "100%\r\n::error::x\u001b[1m",
            Optional.empty());

    assertThat(written)
        .isEqualTo(
            "::error file=a%3Ab%2Cc%25d%0A%3A%3Aerror%3A%3A.drl,line=3,col=5,endColumn=9,"
                + "title=PAR052::100%25%0A::error::x\uFFFD[1m\n");
  }

  @Test
  void whatWasNotChecked_isANotice() throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(
        GithubAnnotations.of(new CheckResult(List.of(), List.of(), List.of("car: options"))));

    assertThat(out).hasToString("::notice title=not checked::car: options\n");
  }

  private static String written(
      Severity severity, String file, String message, Optional<String> help) throws IOException {
    Place place = new Place(file, 3, 5, 4);
    Diagnostic finding = new Diagnostic(severity, Code.IDLE_PART, place, message, help);
    StringBuilder out = new StringBuilder();
    out.append(GithubAnnotations.of(new CheckResult(List.of(finding), List.of(), List.of())));
    return out.toString();
  }
}
