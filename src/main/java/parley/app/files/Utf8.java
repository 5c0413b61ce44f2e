package parley.app.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes read strictly as UTF-8.
 *
 * @param text without a byte order mark; up to the first byte that is no UTF-8, or no text
 * @param mark the byte order mark that stood before it, or nothing
 * @param whole whether that is everything
 */
record Utf8(String text, String mark, boolean whole) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Utf8 read(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String text = new String(chars.array(), 0, chars.position());
    int nul = text.indexOf('\0');
    String clean = nul < 0 ? text : text.substring(0, nul);
    String mark = clean.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    return new Utf8(clean.substring(mark.length()), mark, !result.isError() && nul < 0);
  }

  /** {@return whether bytes look like a program, picture or archive rather than like text} */
  static boolean isBinary(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 8000));
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether bytes begin with the mark of UTF-16, as some Windows programs write it} */
  static boolean isUtf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return first == 0xFFFE || first == 0xFEFF;
  }

  /** {@return the line, from 1, in which the text ends} */
  int lastLine() {
    return 1 + (int) lineEnds();
  }

  /** {@return the column, from 1 in code points, after the text's last character} */
  int lastColumn() {
    int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    return 1 + text.codePointCount(start, text.length());
  }

  private long lineEnds() {
    return text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
