package parley.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A table of Parquet as Spark reads it, in the order of its rows. */
final class ParquetRows {
  private ParquetRows() {}

  /** Writes a folder as CSV to a file. */
  public static void main(String... folderAndFile) throws IOException {
    Files.writeString(Path.of(folderAndFile[1]), csv(folderAndFile[0]));
  }

  /** {@return the rows as `parley sweep` writes them to CSV} */
  static String csv(String folder) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      Dataset<Row> rows = spark.read().parquet(folder);
      StringBuilder text = new StringBuilder(String.join(",", rows.columns())).append('\n');
      for (Row row : rows.orderBy("row").collectAsList()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          String cell = row.isNullAt(i) ? "" : String.valueOf(row.get(i));
          boolean quoted = cell.contains(",") || cell.contains("\"");
          cells.add(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        text.append(String.join(",", cells)).append('\n');
      }
      return text.toString();
    }
  }
}
