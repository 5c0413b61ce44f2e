package parley.app.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Formats of other programs in which people save what should be plain text, by their first bytes.
 */
enum ForeignFormat {
  RTF("{\\rtf", "an RTF document", "save it as plain text (in TextEdit: Format, Make Plain Text)"),
  ZIP(
      "PK\3\4",
      "an Excel or Word document, or a zip archive",
      "save it as plain text, a table as `CSV UTF-8`"),
  OFFICE(
      "\u00D0\u00CF\u0011\u00E0",
      "an old Excel or Word document",
      "save it as plain text, a table as `CSV UTF-8`"),
  PDF("%PDF-", "a PDF document", "copy its text into a plain text file"),
  HTML("<!doctype html", "a web page", "save the text that it shows, on GitHub by `Raw`"),
  BARE_HTML("<html", "a web page", "save the text that it shows, on GitHub by `Raw`");

  private static final int START = 32;

  private final String start;
  private final String what;
  private final String help;

  ForeignFormat(String start, String what, String help) {
    this.start = start;
    this.what = what;
    this.help = help;
  }

  /** {@return the format of a file; empty if it may be plain text} */
  static Optional<ForeignFormat> of(byte[] bytes) {
    int length = Math.min(START, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripLeading();
    String lower = head.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(f -> head.startsWith(f.start) || lower.startsWith(f.start))
        .findFirst();
  }

  String message() {
    return "this file is " + what + ", not plain text";
  }

  String help() {
    return help;
  }
}
