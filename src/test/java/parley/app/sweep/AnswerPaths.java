package parley.app.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.output.json.Json;
import parley.output.json.JsonObject;

/** All paths of an answer, read from its text. */
final class AnswerPaths {
  private AnswerPaths() {}

  static Set<String> of(JsonObject answer) throws IOException {
    Set<String> paths = new TreeSet<>();
    add(new ObjectMapper().readTree(Json.line(answer)), "", paths);
    return paths;
  }

  private static void add(JsonNode node, String path, Set<String> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    String before = path.isEmpty() ? "" : path + ".";
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      add(field.getValue(), before + field.getKey(), paths);
    }
    int number = 0;
    for (JsonNode item : node.isArray() ? node : new ObjectMapper().createArrayNode()) {
      String name = name(path, item).orElse(String.valueOf(number++));
      if (item.isContainerNode()) {
        add(item, before + name, paths);
      }
    }
  }

  /** Moves are numbered, as a rule may have several; who blocks may have no rule. */
  private static Optional<String> name(String path, JsonNode item) {
    if (!item.has("party") || path.matches("moves|blocked_by")) {
      return Optional.empty();
    }
    String party = item.path("party").asText();
    return Optional.of(item.has("rule") ? party + "/" + item.path("rule").asText() : party);
  }
}
