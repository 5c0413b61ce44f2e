package parley.app.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What bytes may be other than UTF-8.
 *
 * @param charset in which all of a file is written; empty if that is not known
 * @param utf16 whether bytes with the mark of UTF-16 are taken for that
 * @param help what to do about a file that is not UTF-8
 */
public record Transcoding(Optional<Charset> charset, boolean utf16, String help) {
  /** Nothing: whatever is not UTF-8 is refused. */
  static final Transcoding NONE =
      new Transcoding(Optional.empty(), false, "save the file as UTF-8");

  /** {@return the same text in UTF-8; the bytes as they are if nothing else is known of them} */
  byte[] utf8(byte[] bytes) {
    return charset
        .or(() -> Optional.of(StandardCharsets.UTF_16).filter(c -> utf16 && Utf8.isUtf16(bytes)))
        .map(c -> new String(bytes, c).getBytes(StandardCharsets.UTF_8))
        .orElse(bytes);
  }
}
