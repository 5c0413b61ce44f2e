package parley.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.testing.Cli.Result;

/** The case that {@code parley init} writes, with files of one's own put over it. */
public final class CaseFolder {
  private static final String RULES = "rules/used-car/";

  private final Path folder;

  private CaseFolder(Path folder) {
    this.folder = folder;
  }

  /** {@return a new case in a folder that does not exist yet} */
  public static CaseFolder in(Path folder) {
    Path parent = requireNonNull(folder.toAbsolutePath().getParent());
    Result made = Cli.in(parent).run("init", String.valueOf(folder.getFileName()));
    assertThat(made.code()).as(made.err()).isZero();
    return new CaseFolder(folder);
  }

  public Path path(String file) {
    boolean ofRules = !file.contains("/");
    return folder.resolve(ofRules ? RULES + file : file);
  }

  /** Writes a file; one without a folder lies among the rules. */
  public CaseFolder write(String file, String text) {
    return put(file, text);
  }

  public CaseFolder append(String file, String text) {
    try {
      return put(file, Files.readString(path(file)) + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Result run(String... words) {
    return Cli.in(folder).run(words);
  }

  private CaseFolder put(String file, String text) {
    try {
      Files.writeString(path(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
