package parley.app.sweep;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.context.WrongInput;

/**
 * A table that grows beside its place, as {@code FILE.part}, and is moved there when it is whole.
 * What is there of it always is the table's beginning, perhaps with half a row at the end.
 */
final class SweepFile implements AutoCloseable {
  private final Path target;
  private final Path part;
  private final FileChannel channel;

  private SweepFile(Path target, Path part, FileChannel channel) {
    this.target = target;
    this.part = part;
    this.channel = channel;
  }

  /** {@return where a table grows} */
  static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  /** {@return the file, of which nobody else may write a part at the same time} */
  static SweepFile open(Path target) throws IOException {
    Path part = part(target);
    FileChannel channel =
        FileChannel.open(
            part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isAlone(channel)) {
      channel.close();
      throw new WrongInput(
          "`" + part.getFileName() + "` is being written by another process",
          "wait for it, or write to another file");
    }
    return new SweepFile(target, part, channel);
  }

  private static boolean isAlone(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Throws away what is there, and begins. */
  void begin(String head) throws IOException {
    channel.truncate(0);
    append(head);
  }

  void append(String lines) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    channel.position(channel.size());
    while (bytes.hasRemaining()) {
      int unused = channel.write(bytes);
    }
  }

  /**
   * Keeps the whole runs that are there, and cuts off what follows.
   *
   * @return the first run, from 0, that is not there; empty if the part is of another table
   */
  Optional<Long> keep(Sweep sweep) throws IOException {
    SweepTable table = sweep.table();
    channel.position(0);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
    byte[] head = table.head().getBytes(StandardCharsets.UTF_8);
    byte[] found = in.readNBytes(head.length);
    if (!Arrays.equals(head, 0, found.length, found, 0, found.length)) {
      return Optional.empty();
    } else if (found.length < head.length) {
      begin(table.head());
      return Optional.of(0L);
    }
    return cut(sweep, new RecordReader(in, table.form() == SweepTable.Form.CSV), head.length);
  }

  private Optional<Long> cut(Sweep sweep, RecordReader records, long start) throws IOException {
    SweepTable table = sweep.table();
    long end = start;
    long sound = start;
    long row = 0;
    long run = 0;
    for (Optional<String> one = records.next(); one.isPresent(); one = records.next()) {
      String line = one.get();
      if (!line.startsWith(table.start(row + 1)) || !line.endsWith(table.end())) {
        if (row == 0) {
          return Optional.empty();
        }
        break;
      }
      row++;
      end += records.length();
      if (sweep.rowsBefore(sweep.runOf(row)) == row) {
        sound = end;
        run = sweep.runOf(row);
      }
    }
    channel.truncate(sound);
    return Optional.of(run);
  }

  /** Moves the table to its place. */
  void finish() throws IOException {
    channel.force(true);
    channel.close();
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
