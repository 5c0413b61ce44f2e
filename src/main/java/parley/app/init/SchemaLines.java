package parley.app.init;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.files.FileNames;
import parley.output.json.Json;
import parley.scenario.schema.FileSchema;

/** Tells editors of YAML files what may stand in them: a schema beside a case, named in each. */
final class SchemaLines {
  private SchemaLines() {}

  /** {@return the files, those in YAML with a line that names their schema, and the schemas} */
  static Map<String, String> added(Map<String, String> files) {
    Map<String, String> all = new LinkedHashMap<>();
    files.forEach((name, text) -> all.put(name, name.endsWith(".yaml") ? line(name) + text : text));
    for (FileSchema kind : List.of(FileSchema.AGENDA, FileSchema.REGISTER, FileSchema.SCENARIO)) {
      all.put(path(kind), Json.print(kind.json()));
    }
    return all;
  }

  private static String line(String file) {
    FileSchema kind =
        file.endsWith(FileNames.AGENDA)
            ? FileSchema.AGENDA
            : file.startsWith("seeds/") ? FileSchema.REGISTER : FileSchema.SCENARIO;
    String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
    return "# yaml-language-server: $schema=" + up + path(kind) + "\n";
  }

  private static String path(FileSchema kind) {
    return "schema/" + kind.id() + ".schema.json";
  }
}
