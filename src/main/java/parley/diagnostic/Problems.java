package parley.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Place;

/**
 * Collects problems while files are read, so that all are reported at once. The one mutable type of
 * this package; not safe for several threads.
 */
public final class Problems {
  private final List<Diagnostic> all;
  private final Set<String> concealed;
  private final Topic topic;

  /** There are none yet. */
  public Problems() {
    this(new ArrayList<>(), new LinkedHashSet<>(), Topic.NONE);
  }

  private Problems(List<Diagnostic> all, Set<String> concealed, Topic topic) {
    this.all = all;
    this.concealed = concealed;
    this.topic = topic;
  }

  /** {@return this collection; what is added through it is about the topic} */
  public Problems about(Topic what) {
    return new Problems(all, concealed, what);
  }

  /** Adds an error without help. */
  public void error(Code code, Place place, String message) {
    add(Severity.ERROR, code, place, message, Optional.empty());
  }

  /** Adds an error with help. */
  public void error(Code code, Place place, String message, String help) {
    add(Severity.ERROR, code, place, message, Optional.of(help));
  }

  /**
   * Adds an error about a name that is not among the known ones; helps with the nearest, or lists.
   */
  public void unknown(
      Code code, Place place, String message, String name, Collection<String> known) {
    add(Severity.ERROR, code, place, message, Nearest.help(name, known));
  }

  /** Adds a warning with help. */
  public void warning(Code code, Place place, String message, String help) {
    add(Severity.WARNING, code, place, message, Optional.of(help));
  }

  /** Adds what is worth knowing and no reason to fail, with help. */
  public void note(Code code, Place place, String message, String help) {
    add(Severity.NOTE, code, place, message, Optional.of(help));
  }

  /** Adds problems found elsewhere. */
  public void addAll(Collection<Diagnostic> others) {
    all.addAll(others);
  }

  public boolean hasErrors() {
    return all.stream().anyMatch(Diagnostic::isError);
  }

  /** {@return how many there are so far, repetitions included} */
  public int count() {
    return all.size();
  }

  /** {@return those that were added after there were {@code count}} */
  public List<Diagnostic> since(int count) {
    return List.copyOf(all.subList(count, all.size()));
  }

  /**
   * From now on the errors of a file are counted and not told, as they would show what it holds.
   */
  public void conceal(String file) {
    concealed.add(file);
  }

  /** {@return whether a file has errors that are not told} */
  public boolean conceals(String file) {
    return concealed.contains(file) && errors(file) > 0;
  }

  /** {@return all problems so far in {@link Diagnostic#ORDER}, each once} */
  public List<Diagnostic> sorted() {
    Set<String> hidden = concealed.stream().filter(this::conceals).collect(Collectors.toSet());
    return Stream.concat(
            all.stream().filter(d -> !hidden.contains(d.place().file())),
            hidden.stream().map(this::counted))
        .distinct()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  private Diagnostic counted(String file) {
    long count = errors(file);
    return new Diagnostic(
        Severity.ERROR,
        Code.UNREADABLE,
        Place.startOf(file),
        "this file is outside the case, so its "
            + (count == 1 ? "error is" : count + " errors are")
            + " not shown",
        Optional.of("to see more, run Parley in a folder around it"));
  }

  private long errors(String file) {
    return all.stream()
        .filter(d -> d.isError() && d.place().file().equals(file))
        .distinct()
        .count();
  }

  private void add(
      Severity severity, Code code, Place place, String message, Optional<String> help) {
    String whole = LookAlikes.words(message).map(w -> message + " (" + w + ")").orElse(message);
    all.add(new Diagnostic(severity, code, place, whole, help, topic));
  }
}
