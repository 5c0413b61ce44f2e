package parley.app.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** What the one party of an imported case does with every package. */
final class JudgedPackages {
  private JudgedPackages() {}

  /** What the one party does with a package, told by the places of its options. */
  @SuppressWarnings("ArrayRecordComponent") // only read
  record Judged(int[] options, double satisfaction, String verdict) {}

  /** {@return every package of the case in a folder {@code case}, added to its scenario and run} */
  static List<Judged> of(Path temp, String caseId) throws IOException {
    Map<String, List<String>> issues =
        issues(temp.resolve("case/rules/" + caseId + "/agenda.yaml"));
    List<int[]> all = new ArrayList<>(List.of(new int[issues.size()]));
    int place = 0;
    for (List<String> options : issues.values()) {
      List<int[]> more = new ArrayList<>();
      for (int[] one : all) {
        for (int o = 0; o < options.size(); o++) {
          int[] next = one.clone();
          next[place] = o;
          more.add(next);
        }
      }
      all = more;
      place++;
    }
    Path scenario = temp.resolve("case/scenarios/" + caseId + "/imported.yaml");
    StringBuilder text = new StringBuilder(Files.readString(scenario)).append("packages:\n");
    for (int p = 0; p < all.size(); p++) {
      List<String> terms = new ArrayList<>();
      int i = 0;
      for (Map.Entry<String, List<String>> issue : issues.entrySet()) {
        terms.add(issue.getKey() + ": " + issue.getValue().get(all.get(p)[i++]));
      }
      text.append("  p" + p + ": {terms: {" + String.join(", ", terms) + "}}\n");
    }
    Files.writeString(scenario, text);
    Result run = Cli.in(temp).run("run", scenario.toString(), "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    JsonNode packages = new ObjectMapper().readTree(run.out()).path("packages");
    List<Judged> judged = new ArrayList<>();
    for (int p = 0; p < all.size(); p++) {
      JsonNode verdict = packages.path(p).path("verdicts").path(0);
      judged.add(
          new Judged(
              all.get(p),
              verdict.path("satisfaction").asDouble(),
              verdict.path("verdict").asText()));
    }
    return judged;
  }

  private static Map<String, List<String>> issues(Path agenda) throws IOException {
    Load load = new Load(LoadSettings.builder().build());
    Map<?, ?> root = (Map<?, ?>) load.loadFromString(Files.readString(agenda));
    Map<String, List<String>> issues = new LinkedHashMap<>();
    for (Map.Entry<?, ?> issue : requireNonNull((Map<?, ?>) root.get("issues")).entrySet()) {
      Map<?, ?> keys = (Map<?, ?>) issue.getValue();
      List<String> options = new ArrayList<>();
      if (keys.get("options") instanceof Map<?, ?> named) {
        named.keySet().forEach(k -> options.add(String.valueOf(k)));
      } else {
        Map<?, ?> range = requireNonNull((Map<?, ?>) keys.get("range"));
        int from = requireNonNull((Number) range.get("from")).intValue();
        int to = requireNonNull((Number) range.get("to")).intValue();
        for (int n = from; n <= to; n++) {
          options.add(String.valueOf(n));
        }
      }
      issues.put(String.valueOf(issue.getKey()), options);
    }
    return issues;
  }
}
