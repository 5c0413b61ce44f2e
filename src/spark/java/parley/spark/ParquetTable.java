package parley.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import parley.app.context.WrongInput;
import parley.app.sweep.Sweep;

/**
 * A table that grows beside its place, as a folder {@code FILE.part} of {@link ParquetPart}s, and
 * is moved there when it is whole. {@code _SUCCESS} then says so, as Spark's own tables do.
 */
final class ParquetTable {
  private final Sweep sweep;
  private final FileSystem files;
  private final Path target;
  private final Path folder;

  private ParquetTable(Sweep sweep, FileSystem files, Path target, Path folder) {
    this.sweep = sweep;
    this.files = files;
    this.target = target;
    this.folder = folder;
  }

  /** {@return the table at a place; {@link WrongInput} if it cannot be begun or gone on with} */
  static ParquetTable open(Sweep sweep, String output, boolean resume, Configuration hadoop)
      throws IOException {
    FileSystem files = new Path(output).getFileSystem(hadoop);
    Path target = files.makeQualified(new Path(output));
    Path part = target.suffix(".part");
    boolean isMoved = files.exists(target);
    if (isMoved && !resume) {
      throw new WrongInput(
          "`" + output + "` already exists", "delete it, or write to another folder");
    } else if (!resume && files.exists(part)) {
      throw new WrongInput(
          "`" + output + ".part` is left of a sweep that did not end",
          "go on with --resume, or delete it");
    }
    ParquetTable table = new ParquetTable(sweep, files, target, isMoved ? target : part);
    boolean unused = isMoved || files.mkdirs(part);
    if (!table.isOfThisSweep(hadoop)) {
      throw new WrongInput(
          "`"
              + table.folder.getName()
              + "` is of another plan, or of files that have changed since",
          "delete it, and sweep without --resume");
    }
    return table;
  }

  /**
   * {@return whether what is there is of the same plan, files and version, as far as can be told}
   */
  private boolean isOfThisSweep(Configuration hadoop) throws IOException {
    return found().stream()
        .flatMap(p -> p.contents(hadoop).stream())
        .findFirst()
        .map(c -> c.table().equals(sweep.identity()))
        .orElse(!folder.equals(target));
  }

  /** {@return the parts that are there, in the order of their runs} */
  private List<ParquetPart> found() throws IOException {
    return Stream.of(files.listStatus(folder))
        .map(FileStatus::getPath)
        .flatMap(p -> ParquetPart.named(folder.toString(), p.getName()).stream())
        .sorted(Comparator.comparingLong(ParquetPart::from).thenComparing(ParquetPart::to))
        .toList();
  }

  /** {@return the parts that are there, and between them those that are not} */
  List<ParquetPart> parts(int runs) throws IOException {
    List<ParquetPart> parts = new ArrayList<>();
    long next = 0;
    for (ParquetPart there : found()) {
      if (there.from() < next) {
        boolean unused = files.delete(there.file(), false);
        continue;
      }
      fill(parts, next, there.from(), runs);
      parts.add(there);
      next = there.to();
    }
    fill(parts, next, sweep.runs(), runs);
    return parts;
  }

  private void fill(List<ParquetPart> parts, long from, long to, int runs) {
    for (long first = from; first < to; first += runs) {
      parts.add(new ParquetPart(folder.toString(), first, Math.min(to, first + runs)));
    }
  }

  /** Moves the table to its place. */
  void finish(List<ParquetPart> parts) throws IOException {
    if (!found().equals(parts)) {
      throw new WrongInput(
          "`" + folder.getName() + "` does not hold the rows of all runs",
          "let all executors write to the driver's folder, and only one sweep at a time");
    }
    boolean unused = files.delete(new Path(folder, ParquetPart.GROWING), true);
    if (!folder.equals(target) && !files.rename(folder, target)) {
      throw new IOException("cannot rename " + folder + " to " + target);
    }
    files.create(new Path(target, "_SUCCESS"), true).close();
  }
}
