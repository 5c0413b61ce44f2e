package parley.app.init;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.files.FileNames;

/** Tells editors of YAML files what may stand in them: a schema beside a case, named in each. */
final class SchemaLines {
  private SchemaLines() {}

  /** {@return the files, those in YAML with a line that names their schema, and the schemas} */
  static Map<String, String> added(Map<String, String> files) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    files.forEach((name, text) -> all.put(name, name.endsWith(".yaml") ? line(name) + text : text));
    for (String kind : List.of("agenda", "register", "scenario")) {
      all.put(path(kind), schema(kind));
    }
    return all;
  }

  private static String line(String file) {
    String kind =
        file.endsWith(FileNames.AGENDA)
            ? "agenda"
            : file.startsWith("seeds/") ? "register" : "scenario";
    String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
    return "# yaml-language-server: $schema=" + up + path(kind) + "\n";
  }

  private static String path(String kind) {
    return "schema/" + kind + ".schema.json";
  }

  private static String schema(String kind) throws IOException {
    try (InputStream in = SchemaLines.class.getResourceAsStream("/parley/" + path(kind))) {
      if (in == null) {
        throw new FileNotFoundException("resource " + path(kind));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
