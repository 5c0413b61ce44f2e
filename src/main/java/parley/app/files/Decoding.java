package parley.app.files;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/** Makes texts of bytes; bytes that are no text are reported. */
public record Decoding(Problems problems, Unreadable unreadable) {
  /**
   * {@return the text of a file; empty, with an error, if it is none}
   *
   * @param coding what the bytes may be other than UTF-8
   */
  Optional<Source> text(String name, byte[] bytes, Transcoding coding) {
    Optional<ForeignFormat> foreign = ForeignFormat.of(bytes);
    if (foreign.isPresent()) {
      Optional<String> help = Optional.of(foreign.get().help());
      unreadable.report(Place.startOf(name), foreign.get().message(), help);
      return Optional.empty();
    }
    Utf8 utf8 = Utf8.read(bytes);
    if (utf8.whole()) {
      return Optional.of(new Source(name, withLineFeeds(utf8.text())));
    }
    Place place = new Place(name, utf8.lastLine(), utf8.lastColumn(), 1);
    if (Utf8.isUtf16(bytes)) {
      String help = "save the file as UTF-8";
      unreadable.report(Place.startOf(name), "this file is UTF-16", Optional.of(help));
    } else if (Utf8.isBinary(bytes)) {
      unreadable.report(place, "this is not text: it holds a zero byte", Optional.empty());
    } else {
      unreadable.report(place, "this byte is not UTF-8", Optional.of(coding.help()));
    }
    return Optional.empty();
  }

  /** {@return whether a text is without the marks of a merge conflict; else there is an error} */
  boolean isResolved(Source source) {
    List<Place> conflicts = MergeConflict.in(source);
    conflicts.forEach(
        place ->
            problems.error(
                Code.SYNTAX,
                place,
                "an unresolved git merge conflict starts here",
                "keep what is right on both sides, and delete the lines with `<<<<<<<`, `=======`"
                    + " and `>>>>>>>`"));
    return conflicts.isEmpty();
  }

  /** {@return a text without merge conflicts: of each, with an error, the first version stays} */
  Source resolved(Source source) {
    return isResolved(source) ? source : MergeConflict.first(source);
  }

  /** {@return a text whose lines do not end as on old Macs, with a carriage return alone} */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replaceAll("\r(?!\n)", "\n");
  }
}
