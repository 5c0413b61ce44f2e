package parley.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/** Reads text files with all care, and remembers their sources for messages. */
public final class TextFiles {

  private final FileNames names;
  private final Problems problems;
  private final CaseLinks links;
  private final FileScope scope;
  private final Unreadable unreadable;
  private final Map<Path, Source> sources = new LinkedHashMap<>();
  private final Decoding decoding;
  private final Set<Path> folders = new LinkedHashSet<>();

  /** Kinds of file, each with its limit of size. */
  public enum Kind {
    YAML("(?is).*\\.ya?ml", 5, 40),
    RULES("(?s).*\\.drl", 1, 20),
    TABLE("(?is).*\\.(csv|tsv|txt)", 20, 40);

    private final String name;
    private final int megabytes;
    private final int allMegabytes;

    Kind(String name, int megabytes, int allMegabytes) {
      this.name = name;
      this.megabytes = megabytes;
      this.allMegabytes = allMegabytes;
    }

    /** {@return whether a file is of this kind, by its name} */
    public boolean fits(Path file) {
      return String.valueOf(file.getFileName()).matches(name);
    }
  }

  public TextFiles(FileNames names, Problems problems) {
    this(names, problems, new CaseLinks(names.folder()));
  }

  /** Reports into the given problems, and refuses links that lead out of a case. */
  public TextFiles(FileNames names, Problems problems, CaseLinks links) {
    this(names, problems, links, FileScope.everywhere());
  }

  /** Reports into the given problems, and reads no further than the scope. */
  public TextFiles(FileNames names, Problems problems, CaseLinks links, FileScope scope) {
    this.scope = scope;
    this.links = links;
    this.names = names;
    this.problems = problems;
    this.unreadable = new Unreadable(names, problems, scope);
    this.decoding = new Decoding(problems, unreadable);
  }

  public FileNames names() {
    return names;
  }

  public CaseLinks links() {
    return links;
  }

  /** {@return how far it reads} */
  public FileScope scope() {
    return scope;
  }

  /** {@return what has been read so far; without the text of what is not to be shown} */
  public List<Source> sources() {
    return sources.values().stream()
        .map(s -> problems.conceals(s.name()) ? new Source(s.name(), "") : s)
        .toList();
  }

  /** {@return the folders of all files that were to be read so far, without links} */
  public Set<Path> folders() {
    return Collections.unmodifiableSet(folders);
  }

  /**
   * {@return the file's text; empty, with an error, if it is no text that can be read}
   *
   * @param namedAt where another file names it; empty if the user did
   */
  public Optional<Source> read(Path file, Kind kind, Optional<Place> namedAt) {
    return read(file, kind, namedAt, Transcoding.NONE);
  }

  /**
   * {@return the file's text; empty, with an error, if it is no text that can be read}
   *
   * @param namedAt where another file names it; empty if the user did
   * @param coding what the bytes may be other than UTF-8
   */
  public Optional<Source> read(Path file, Kind kind, Optional<Place> namedAt, Transcoding coding) {
    return text(file, kind, namedAt, coding).filter(decoding::isResolved);
  }

  /**
   * {@return as {@link #read(Path, Kind, Optional)}, but where git could not merge two versions,
   * the first, with an error: so the file's other errors are told too}
   */
  public Optional<Source> readAround(Path file, Kind kind, Optional<Place> namedAt) {
    return text(file, kind, namedAt, Transcoding.NONE).map(decoding::resolved);
  }

  private Optional<Source> text(Path file, Kind kind, Optional<Place> namedAt, Transcoding coding) {
    folders.add(FileNames.real(file).resolveSibling(""));
    String name = names.of(file);
    Place at = namedAt.orElseGet(() -> Place.startOf(name));
    if (leadsOut(file, at) || !isWithin(file, at)) {
      return Optional.empty();
    }
    if (links.isForeign(file)) {
      problems.conceal(name);
    }
    Optional<byte[]> bytes = Optional.empty();
    try {
      bytes = bytes(file, kind, at);
    } catch (IOException e) {
      unreadable.report(file, at, e);
    }
    Optional<Source> source = bytes.map(coding::utf8).flatMap(b -> decoding.text(name, b, coding));
    source.ifPresent(s -> sources.put(file, s));
    return source;
  }

  /**
   * {@return the texts of those of a folder's files that can be read}
   *
   * <p>Together they have a bound, lest a folder of many files exhaust the memory; beyond it, none
   * is read, with an error.
   */
  public List<Source> all(List<Path> listed, Kind kind) {
    List<Source> all = new ArrayList<>();
    long length = 0;
    for (Path file : listed) {
      Optional<Source> read = readAround(file, kind, Optional.empty());
      read.ifPresent(all::add);
      length += read.map(s -> s.text().length()).orElse(0);
      if (length > kind.allMegabytes * 1_000_000L) {
        unreadable.report(
            Place.startOf(names.of(file)),
            "the files of this kind in one folder are larger than "
                + kind.allMegabytes
                + " MB together",
            Optional.of("take out what the case does not need"));
        return List.of();
      }
    }
    return List.copyOf(all);
  }

  /**
   * {@return a text that comes in without a file; empty, with an error, if it is no text}
   *
   * @param name stands for the file's in messages
   */
  public Optional<Source> read(InputStream in, String name, Kind kind) throws IOException {
    byte[] bytes = in.readNBytes(kind.megabytes * 1_000_000 + 1);
    Optional<Source> source =
        limited(bytes, "the " + name, kind, Place.startOf(name))
            .flatMap(b -> decoding.text(name, b, Transcoding.NONE));
    source.ifPresent(s -> sources.put(Path.of(name), s));
    return source.filter(decoding::isResolved);
  }

  /** {@return the folder's files of a kind, sorted by name; empty, with an error, if it is none} */
  public Optional<List<Path>> list(Path folder, Kind kind, Place namedAt) {
    folders.add(FileNames.real(folder));
    if (leadsOut(folder, namedAt) || !isWithin(folder, namedAt)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all =
          Stream.concat(files.filter(f -> !Files.isDirectory(f)), scope.textsIn(folder).stream())
              .filter(kind::fits)
              .distinct()
              .sorted()
              .toList();
      List<Path> listed = all.stream().filter(f -> !Leftovers.isLeft(f)).toList();
      all.stream().filter(Leftovers::isLeft).forEach(this::passedOver);
      listed.forEach(f -> Leftovers.original(f, listed).ifPresent(o -> copied(f, o)));
      return Optional.of(listed);
    } catch (IOException e) {
      unreadable.report(folder, namedAt, e);
      return Optional.empty();
    }
  }

  /**
   * {@return whether a file is there; from now on its folder is one where a file was looked for}
   */
  public boolean exists(Path file) {
    folders.add(FileNames.real(file).resolveSibling(""));
    return scope.text(file).isPresent() || Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** {@return whether a file may be read; if not, an error says so} */
  public boolean isWithin(Path file, Place at) {
    boolean isWithin = scope.contains(file);
    if (!isWithin) {
      unreadable.report(
          at,
          "`" + names.of(file) + "` is outside the folder that is open in the editor",
          Optional.of("open a folder that holds the whole case"));
    }
    return isWithin;
  }

  /** {@return "did you mean …" if the folder of a missing file holds a similar name} */
  public Optional<String> nearest(Path missing) {
    return unreadable.nearest(missing);
  }

  private void passedOver(Path file) {
    problems.note(
        Code.NO_EFFECT,
        Place.startOf(names.of(file)),
        "this file has no effect: an editor or a system left it behind",
        "delete it");
  }

  private void copied(Path file, Path original) {
    problems.warning(
        Code.COPIED_FILE,
        Place.startOf(names.of(file)),
        "this file looks like a copy of `" + names.of(original) + "`, and both count",
        "delete one of them, or give this one a name of its own");
  }

  /** Of what a stranger's link leads to nothing may be shown, and nothing may count. */
  private boolean leadsOut(Path file, Place at) {
    Optional<Path> link = links.leadingOut(file);
    link.ifPresent(
        l ->
            unreadable.report(
                at,
                "`" + names.of(l) + "` is a link that leads out of the case, and is not followed",
                Optional.of("put a copy of what it leads to in its place")));
    return link.isPresent();
  }

  private Optional<byte[]> bytes(Path file, Kind kind, Place at) throws IOException {
    String name = "`" + names.of(file) + "`";
    Optional<String> text = scope.text(file);
    if (text.isPresent()) {
      return limited(text.get().getBytes(StandardCharsets.UTF_8), name, kind, at);
    }
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      unreadable.report(at, name + " is a folder, not a file", Optional.empty());
      return Optional.empty();
    }
    if (attributes.isOther()) {
      unreadable.report(at, name + " is not a regular file", Optional.empty());
      return Optional.empty();
    }
    int max = kind.megabytes * 1_000_000;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = attributes.size() > max ? new byte[max + 1] : in.readNBytes(max + 1);
      return limited(bytes, name, kind, at);
    }
  }

  private Optional<byte[]> limited(byte[] bytes, String name, Kind kind, Place at) {
    if (bytes.length <= kind.megabytes * 1_000_000) {
      return Optional.of(bytes);
    }
    String limit = " is larger than " + kind.megabytes + " MB";
    unreadable.report(at, name + limit, Optional.of("Parley reads no larger file of this kind"));
    return Optional.empty();
  }
}
