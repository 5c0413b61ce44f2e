package parley.app.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import parley.diagnostic.Code;

/**
 * What the documentation says of a code.
 *
 * @param title the heading of its section, without the code
 * @param text the first words of the section
 */
public record CodeHelp(Code code, String title, String text) {
  private static final String FILE = "codes.txt";

  /** {@return what the resource says, which a test keeps like the pages} */
  public static CodeHelp of(Code code) {
    return all()
        .lines()
        .map(l -> l.split("\t", -1))
        .filter(f -> f[0].equals(code.id()))
        .map(f -> new CodeHelp(code, f[1], f[2].isEmpty() ? f[1] : f[2]))
        .findFirst()
        .orElseThrow();
  }

  /** {@return the address of the section, in a folder of pages as code hosts show them} */
  public String address(String docs) {
    String page = code.isCheck() ? "checks.md" : "errors.md";
    String words = (code.id() + ": " + title).toLowerCase(Locale.ROOT);
    String anchor = words.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    return docs.replaceAll("/+$", "") + "/" + page + "#" + anchor;
  }

  private static String all() {
    try (InputStream in = CodeHelp.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
