package parley.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.context.WrongInput;
import parley.app.files.Rewriting.Replacement;

class RewritingTest {
  @TempDir Path folder;
  private List<Replacement> both = List.of();

  @BeforeEach
  void twoFiles() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    Files.writeString(folder.resolve("b"), "old");
    both = List.of(rewritten("a"), rewritten("b"));
  }

  private Replacement rewritten(String name) {
    return new Replacement(folder.resolve(name), name, "old", "new");
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void all_areWritten() throws IOException {
    Rewriting.write(both);

    assertThat(text("a") + text("b")).isEqualTo("newnew");
  }

  @Test
  void oneHasChanged_noneIsWritten() throws IOException {
    Files.writeString(folder.resolve("b"), "other");

    assertThatThrownBy(() -> Rewriting.write(both))
        .isInstanceOf(WrongInput.class)
        .hasMessage("`b` has changed since it was read: no file has been written");
    assertThat(text("a")).isEqualTo("old");
  }

  @Test
  void failureHalfWay_saysWhatIsWritten() throws IOException {
    Files.createDirectory(AtomicFile.draft(folder.resolve("b").toRealPath()));

    assertThatThrownBy(() -> Rewriting.write(both))
        .isInstanceOf(WrongInput.class)
        .hasMessage("`b` cannot be written (FileSystem); written before it: `a`");
    assertThat(text("a") + text("b")).isEqualTo("newold");
  }

  @Test
  void byteOrderMark_andLoneCarriageReturns_areNotAChange() throws IOException {
    Files.writeString(folder.resolve("a"), "\uFEFFold\r");

    Rewriting.write(List.of(new Replacement(folder.resolve("a"), "a", "old\n", "new\n")));

    assertThat(text("a")).isEqualTo("\uFEFFnew\n");
  }
}
