package parley.app.files;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import parley.app.context.WrongInput;

/** Puts other texts into files that have been read: into none before each can be written. */
public final class Rewriting {
  private final List<Target> targets = new ArrayList<>();

  /**
   * A file's text before and after, both without byte order mark.
   *
   * @param name as shown in messages
   * @param before as it has been read
   */
  public record Replacement(Path file, String name, String before, String text) {}

  private record Target(Path file, String name, String text) {}

  private Rewriting() {}

  /** Writes each file whole, and leaves it its byte order mark. */
  public static void write(List<Replacement> all) throws IOException {
    Rewriting rewriting = new Rewriting();
    for (Replacement one : all) {
      rewriting.check(one);
    }
    rewriting.write();
  }

  private void check(Replacement one) throws IOException {
    Path file = one.file().toRealPath();
    if (AtomicFile.isReadOnly(file)) {
      throw new WrongInput(
          "`" + one.name() + "` is read-only: no file has been written", "make it writable");
    }
    Utf8 now = Utf8.read(Files.readAllBytes(file));
    if (!now.whole() || !Decoding.withLineFeeds(now.text()).equals(one.before())) {
      throw new WrongInput(
          "`" + one.name() + "` has changed since it was read: no file has been written",
          "run it again");
    }
    targets.add(new Target(file, one.name(), now.mark() + one.text()));
  }

  private void write() throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      try {
        AtomicFile.write(targets.get(i).file(), targets.get(i).text());
      } catch (IOException | WrongInput e) {
        throw failed(i, e);
      }
    }
  }

  private WrongInput failed(int done, Exception cause) {
    String kind = cause.getClass().getSimpleName().replaceFirst("Exception$", "");
    String why = cause instanceof WrongInput ? "read-only" : kind;
    String names =
        targets.stream().limit(done).map(t -> "`" + t.name() + "`").collect(joining(", "));
    WrongInput wrong =
        new WrongInput(
            "`%s` cannot be written (%s); written before it: %s"
                .formatted(targets.get(done).name(), why, done == 0 ? "none" : names),
            "run it again when it can be written");
    wrong.initCause(cause);
    return wrong;
  }
}
