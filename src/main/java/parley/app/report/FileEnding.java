package parley.app.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.app.context.WrongInput;
import parley.app.options.FormatOption;
import parley.output.Format;

/** What the ending of a file's name says of its format. */
final class FileEnding {
  private FileEnding() {}

  /** Takes the format from the name where none is given; refuses a name that says another one. */
  static void take(FormatOption format, @Nullable String name) {
    if (name == null) {
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      take(format, name, Format.MARKDOWN);
    } else if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      take(format, name, Format.HTML);
    }
  }

  /** Refuses a name that says what is neither a page nor a memo. */
  static void refuseOthers(String name) {
    if (name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|jsonl?|txt|pdf|docx?|ya?ml|xml|drl)")) {
      throw new WrongInput(
          "`" + name + "` is not a name for a page or a memo", "end it in .html or .md");
    }
  }

  private static void take(FormatOption format, String name, Format said) {
    if (format.isGiven() && format.value() != said) {
      throw new WrongInput(
          "`" + name + "` says " + said + ", and `--format` says " + format.value(),
          "leave out `--format`, or end the name in "
              + (format.value() == Format.HTML ? ".html" : ".md"));
    }
    format.take(said);
  }
}
