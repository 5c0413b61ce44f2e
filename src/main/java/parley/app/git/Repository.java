package parley.app.git;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.app.files.Scratch;

/**
 * The git repository around a folder, seen through a git folder of Parley's own.
 *
 * <p>The configuration of a repository can name commands that git runs while it only reads. A list
 * of settings to switch off would never be complete, so git gets a folder without that
 * configuration and without hooks: the objects and refs are the repository's, the settings are
 * those few that cannot name a command.
 */
public final class Repository implements Closeable {
  private static final int SMALL = 64 * 1024 * 1024;
  private static final Pattern HEADS = Pattern.compile("[A-Z_]*HEAD|sharedindex\\.[0-9a-f]+");
  private static final String SETTINGS =
      "^(core\\.(filemode|ignorecase|precomposeunicode|symlinks|autocrlf|eol)"
          + "|branch\\..*\\.(remote|merge)|remote\\..*\\.fetch"
          + "|extensions\\.(objectformat|refstorage))$";
  private static final int SETTINGS_MAX = 2000;

  private final Path top;
  private final Path gitFolder;
  private final Path common;
  private final Scratch scratch;
  private final Path own;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private Repository(Path top, Path gitFolder) throws IOException {
    this.top = top;
    this.gitFolder = gitFolder;
    common = named(gitFolder.resolve("commondir"), "", gitFolder).orElse(gitFolder);
    scratch = new Scratch();
    own = scratch.folder();
    try {
      build();
    } catch (IOException | RuntimeException e) {
      scratch.close();
      throw e;
    }
  }

  /** {@return the repository whose working tree a folder lies in; empty if there is none} */
  public static Optional<Repository> around(Path folder) throws IOException {
    for (Path top = folder.toRealPath(); top != null; top = top.getParent()) {
      Path git = top.resolve(".git");
      Optional<Path> found = Files.isDirectory(git) ? Optional.of(git) : named(git, "gitdir:", top);
      if (found.filter(g -> Files.exists(g.resolve("HEAD"))).isPresent()) {
        return Optional.of(new Repository(top, found.get().toRealPath()));
      }
    }
    return Optional.empty();
  }

  /** {@return the working tree's folder, without links} */
  public Path top() {
    return top;
  }

  /** {@return git for this repository, in the working tree's folder} */
  public Git git() {
    return new Git(top, environment);
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }

  /** {@return the folder that a small file names after a word} */
  private static Optional<Path> named(Path file, String word, Path base) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > 10_000) {
      return Optional.empty();
    }
    String text = Files.readString(file, StandardCharsets.UTF_8).strip();
    return text.startsWith(word)
        ? Optional.of(base.resolve(text.substring(word.length()).strip()).normalize())
        : Optional.empty();
  }

  private void build() throws IOException {
    try (Stream<Path> files = Files.list(gitFolder)) {
      for (Path file : files.filter(f -> HEADS.matcher(name(f)).matches()).toList()) {
        copy(file, own.resolve(name(file)));
      }
    }
    copy(common.resolve("packed-refs"), own.resolve("packed-refs"));
    copy(common.resolve("shallow"), own.resolve("shallow"));
    Files.createDirectories(own.resolve("info"));
    copy(common.resolve("info/exclude"), own.resolve("info/exclude"));
    Files.createDirectories(own.resolve("logs"));
    copy(gitFolder.resolve("logs/HEAD"), own.resolve("logs/HEAD"));
    link(common.resolve("logs/refs"), own.resolve("logs/refs"));
    link(common.resolve("refs"), own.resolve("refs"));
    link(common.resolve("reftable"), own.resolve("reftable"));
    Files.createDirectories(own.resolve("objects"));
    Files.writeString(own.resolve("config"), "");
    isolate();
    configure();
  }

  /** No setting of the caller's environment, of the machine or of the user has a say either. */
  private void isolate() {
    environment.put("GIT_DIR", own.toString());
    environment.put("GIT_WORK_TREE", top.toString());
    environment.put("GIT_OBJECT_DIRECTORY", common.resolve("objects").toString());
    environment.put("GIT_INDEX_FILE", gitFolder.resolve("index").toString());
    environment.put("GIT_CONFIG_GLOBAL", own.resolve("no-config").toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
  }

  /** Takes over what says how files and names are stored, and where a branch comes from. */
  private void configure() throws IOException {
    Path file = common.resolve("config");
    if (!Files.isRegularFile(file)) {
      return;
    }
    String[] words = {
      "config", "--file", file.toString(), "--no-includes", "-z", "--get-regexp", SETTINGS
    };
    StringBuilder config = new StringBuilder("[core]\n\trepositoryformatversion = 1\n");
    int count = 0;
    for (String entry :
        new String(git().run(words).out(), StandardCharsets.UTF_8).split("\0", -1)) {
      int end = entry.indexOf('\n');
      String key = end < 0 ? "" : entry.substring(0, end);
      String value = entry.substring(end + 1);
      if (key.startsWith("extensions.") && value.matches("[a-z0-9]+")) {
        config.append("[extensions]\n\t").append(key.substring(11)).append(" = ");
        config.append(value).append('\n');
      } else if (!key.isEmpty() && !key.startsWith("extensions.") && count < SETTINGS_MAX) {
        environment.put("GIT_CONFIG_KEY_" + count, key);
        environment.put("GIT_CONFIG_VALUE_" + count, value);
        count++;
      }
    }
    environment.put("GIT_CONFIG_COUNT", Integer.toString(count));
    Files.writeString(own.resolve("config"), config);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isRegularFile(from) && Files.size(from) <= SMALL) {
      Files.write(to, Files.readAllBytes(from));
    }
  }

  private static void link(Path from, Path to) throws IOException {
    if (Files.isDirectory(from) && !Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      Files.createSymbolicLink(to, from);
    }
  }
}
