package parley.app.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.app.context.WrongInput;
import parley.app.files.AtomicFile;
import parley.app.files.TextFiles.Kind;
import parley.output.Format;
import picocli.CommandLine.Option;

/** Further forms of one answer, each into a file of its own. */
public final class OutputOptions {
  private static final String STANDARD_OUTPUT = "-";

  /** The only form that can stand behind another one: its lines are told by how they begin. */
  private static final Format LINES = Format.GITHUB;

  @Option(
      names = "--output",
      paramLabel = "FORMAT=FILE",
      description =
          "Also write the result to a file in this format; `github=-` prints"
              + " annotations below the text. May be repeated.")
  List<String> words = List.of();

  public boolean areWanted() {
    return !words.isEmpty();
  }

  /**
   * A form of the answer, and where it goes.
   *
   * @param file empty: on standard output, below the answer
   */
  public record Wanted(Format format, Optional<Path> file) {
    /** Writes a text there, whole or not at all. */
    public void write(String text, Appendable out) throws IOException {
      if (file.isEmpty()) {
        out.append(text);
        return;
      }
      Path parent = file.get().toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      AtomicFile.write(file.get(), text);
    }
  }

  /** Something that writes an answer in a format. */
  public interface Printer {
    String print(Format format) throws IOException;
  }

  /** Writes every form, with what prints one. */
  public void write(List<Format> formats, Path folder, Appendable out, Printer printer)
      throws IOException {
    for (Wanted wanted : wanted(formats, folder)) {
      wanted.write(printer.print(wanted.format()), out);
    }
  }

  /**
   * {@return what is wanted; {@link WrongInput} if a word says no such thing}
   *
   * @param folder the current one
   */
  public List<Wanted> wanted(List<Format> formats, Path folder) {
    List<Wanted> all = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 1 || sign == word.length() - 1) {
        throw new WrongInput(
            "`--output " + word + "` does not say what goes where",
            "write FORMAT=FILE, such as `junit=results.xml`");
      }
      Format format = format(formats, word.substring(0, sign));
      String file = word.substring(sign + 1);
      if (!files.add(file)) {
        throw new WrongInput(
            "`--output` names `" + file + "` twice", "give each form its own file");
      }
      all.add(new Wanted(format, file(format, file, folder)));
    }
    return all;
  }

  private static Format format(List<Format> formats, String name) {
    List<String> known = formats.stream().map(Format::toString).toList();
    return formats.stream()
        .filter(f -> f.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> WrongInput.unknown("format", name, known));
  }

  private static Optional<Path> file(Format format, String file, Path folder) {
    if (file.equals(STANDARD_OUTPUT) && format == LINES) {
      return Optional.empty();
    } else if (file.equals(STANDARD_OUTPUT)) {
      throw new WrongInput(
          "`--output " + format + "=-` would mix two forms on standard output",
          "write it into a file, or ask for it with `--format " + format + "`");
    }
    try {
      Path path = folder.resolve(file);
      if (Files.isDirectory(path)) {
        throw new WrongInput("`" + file + "` is a folder, not a file");
      }
      if (Files.exists(path) && (Kind.YAML.fits(path) || Kind.RULES.fits(path))) {
        throw new WrongInput(
            "`" + file + "` may be a file of a case, and would be lost", "write to another file");
      }
      return Optional.of(path);
    } catch (InvalidPathException | UncheckedIOException e) {
      throw new WrongInput("`" + file + "` is not a path");
    }
  }
}
