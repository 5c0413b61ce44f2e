package parley.app.sweep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads whole records of a file; in CSV, one may have line ends between quotes. */
final class RecordReader {
  private final InputStream in;
  private final boolean hasQuotes;
  private int length;

  RecordReader(InputStream in, boolean hasQuotes) {
    this.in = in;
    this.hasQuotes = hasQuotes;
  }

  /** {@return the next record with its line end; empty if no whole one follows} */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean quoted = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      bytes.write(b);
      quoted ^= hasQuotes && b == '"';
      if (b == '\n' && !quoted) {
        length = bytes.size();
        return Optional.of(bytes.toString(StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  /** {@return the bytes of the record read last} */
  int length() {
    return length;
  }
}
