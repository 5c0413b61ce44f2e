package parley.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import parley.app.sweep.Sweep;

/**
 * The rows of some runs as a file of a folder. It grows under a name that readers pass over, and
 * gets its own when it is whole.
 *
 * @param from the first run, from 0
 * @param to the first that is not in it
 */
record ParquetPart(String folder, long from, long to) implements Serializable {
  /** Where files grow. */
  static final String GROWING = "_temporary";

  private static final String TABLE = "parley.table";
  private static final Pattern NAME = Pattern.compile("runs-([0-9]{10})-([0-9]{10})\\.parquet");

  /** {@return the part that has this name, if one may have it} */
  static Optional<ParquetPart> named(String folder, String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(
            new ParquetPart(
                folder, Long.parseLong(matcher.group(1)) - 1, Long.parseLong(matcher.group(2))))
        : Optional.empty();
  }

  /** {@return where it lies; names are in the order of the runs} */
  Path file() {
    return new Path(folder, String.format(Locale.ROOT, "runs-%010d-%010d.parquet", from + 1, to));
  }

  /** Answers its runs, unless the file is there. */
  void write(Sweep sweep, Configuration hadoop) throws IOException {
    if (isWhole(sweep, hadoop)) {
      return;
    }
    Path file = file();
    Path growing = new Path(new Path(folder, GROWING), file.getName() + "." + UUID.randomUUID());
    FileSystem files = file.getFileSystem(hadoop);
    try {
      rows(sweep, growing, hadoop);
      if (!files.rename(growing, file) && !isWhole(sweep, hadoop)) {
        replace(files, growing, file);
      }
    } finally {
      boolean unused = files.delete(growing, false);
    }
  }

  /** Renames where the file system refuses a name that something broken has. */
  private static void replace(FileSystem files, Path growing, Path file) throws IOException {
    if (!files.delete(file, false) || !files.rename(growing, file)) {
      throw new IOException("cannot rename " + growing + " to " + file);
    }
  }

  private boolean isWhole(Sweep sweep, Configuration hadoop) {
    Contents whole = new Contents(sweep.identity(), sweep.rowsBefore(to) - sweep.rowsBefore(from));
    return contents(hadoop).filter(whole::equals).isPresent();
  }

  /**
   * What the end of a file says.
   *
   * @param table the identity of the table that it is a part of
   */
  record Contents(String table, long rows) {}

  /** {@return what is there; empty if there is no file, or one that does not end as it should} */
  Optional<Contents> contents(Configuration hadoop) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file(), hadoop))) {
      Map<String, String> said = reader.getFileMetaData().getKeyValueMetaData();
      return Optional.of(new Contents(said.getOrDefault(TABLE, ""), reader.getRecordCount()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void rows(Sweep sweep, Path file, Configuration hadoop) throws IOException {
    MessageType type = type(sweep);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, hadoop))
            .withConf(hadoop)
            .withType(type)
            .withExtraMetaData(Map.of(TABLE, sweep.identity()))
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build()) {
      for (List<@Nullable Object> cells : sweep.cells(from, to)) {
        writer.write(row(type, cells));
      }
    }
  }

  private static Group row(MessageType type, List<@Nullable Object> cells) {
    Group row = new SimpleGroup(type);
    for (int i = 0; i < cells.size(); i++) {
      @Nullable Object cell = cells.get(i);
      if (cell instanceof Long number) {
        row.add(i, number);
      } else if (cell != null) {
        row.add(i, cell.toString());
      }
    }
    return row;
  }

  private static MessageType type(Sweep sweep) {
    List<String> columns = sweep.columns();
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      types.add(
          sweep.isNumber(i)
              ? Types.optional(PrimitiveTypeName.INT64).named(columns.get(i))
              : Types.optional(PrimitiveTypeName.BINARY)
                  .as(LogicalTypeAnnotation.stringType())
                  .named(columns.get(i)));
    }
    return new MessageType("table", types);
  }
}
