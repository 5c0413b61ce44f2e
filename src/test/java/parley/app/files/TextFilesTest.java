package parley.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

class TextFilesTest {
  private final Problems problems = new Problems();

  @TempDir Path folder;

  @Test
  void byteOrderMark_isLeftOut() throws IOException {
    assertThat(read("\uFEFFcase: a".getBytes(StandardCharsets.UTF_8)))
        .contains(new Source("a.yaml", "case: a"));
  }

  @Test
  void byteThatIsNotUtf8_isPlaced() throws IOException {
    byte[] latin = "a: b\r\nk\u00f6: c\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read(latin)).isEmpty();
    assertThat(told()).isEqualTo("a.yaml:2:2: this byte is not UTF-8");
  }

  @Test
  void characterThatIsCutOff_isPlaced() throws IOException {
    assertThat(read(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x9C})).isEmpty();
    assertThat(told()).isEqualTo("a.yaml:2:1: this byte is not UTF-8");
  }

  @Test
  void binaryFile_isRefused() throws IOException {
    assertThat(read(new byte[] {'P', 'K', 0, 1, 2})).isEmpty();
    assertThat(told()).isEqualTo("a.yaml:1:3: this is not text: it holds a zero byte");
  }

  @Test
  void hugeFile_isRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.yaml").toFile(), "rw")) {
      file.setLength(10_000_000_000L);
    }

    assertThat(read(folder.resolve("a.yaml"))).isEmpty();
    assertThat(told()).isEqualTo("a.yaml:1:1: `a.yaml` is larger than 5 MB");
  }

  @Test
  void folder_isNotAFile() throws IOException {
    Files.createDirectory(folder.resolve("a.yaml"));

    assertThat(read(folder.resolve("a.yaml"))).isEmpty();
    assertThat(told()).isEqualTo("a.yaml:1:1: `a.yaml` is a folder, not a file");
  }

  @Test
  void missingFile_isReportedWhereItIsNamed() throws IOException {
    Files.writeString(folder.resolve("agenda.yaml"), "");
    Place named = new Place("s.yaml", 3, 8, 5);

    assertThat(files().read(folder.resolve("agneda.yaml"), Kind.YAML, Optional.of(named)))
        .isEmpty();
    assertThat(told()).isEqualTo("s.yaml:3:8: there is no `agneda.yaml`");
    assertThat(problems.sorted().get(0).help()).contains("did you mean `agenda.yaml`?");
  }

  @Test
  void linkThatLeadsToItself_isReported() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("a.yaml"));

    assertThat(read(folder.resolve("a.yaml"))).isEmpty();
    assertThat(told()).startsWith("a.yaml:1:1: `a.yaml` cannot be read: ");
  }

  @Test
  void linkToNothing_isReported_withoutSuggestingItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("gone.yaml"));

    assertThat(read(folder.resolve("a.yaml"))).isEmpty();
    assertThat(told()).isEqualTo("a.yaml:1:1: `a.yaml` is a link to a file that is not there");
    assertThat(problems.sorted().get(0).help()).isEmpty();
  }

  @Test
  void names_areRelativeBelowTheFolderOnly() {
    FileNames names = new FileNames(Path.of("/home/somebody"));

    assertThat(names.of(Path.of("/home/somebody/rules/../rules/a.drl"))).isEqualTo("rules/a.drl");
    assertThat(names.of(Path.of("/home/else/a.drl"))).isEqualTo("/home/else/a.drl");
    assertThat(names.of(Path.of("/home/somebody"))).isEqualTo(".");
  }

  @Test
  void atomicFile_replacesAndLeavesNothingElse() throws IOException {
    Path target = folder.resolve("report.html");
    AtomicFile.write(target, "old");
    AtomicFile.write(target, "new ✓");

    assertThat(target).hasContent("new ✓");
    assertThat(folder).isDirectoryNotContaining(f -> !f.equals(target));
  }

  @Test
  void atomicFile_thatCannotBeWrittenLeavesNothing() {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> AtomicFile.write(folder.resolve("no/report.html"), "x")))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private Optional<Source> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.write(file, bytes);
    return read(file);
  }

  private Optional<Source> read(Path file) {
    return files().read(file, Kind.YAML, Optional.empty());
  }

  private TextFiles files() {
    return new TextFiles(new FileNames(folder), problems);
  }

  private String told() {
    assertThat(problems.sorted()).hasSize(1);
    Diagnostic one = problems.sorted().get(0);
    return one.place() + ": " + one.message();
  }
}
