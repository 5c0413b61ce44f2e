package parley.app.sweep;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.diagnostic.Source;

/**
 * A plan with the text of every file that it rests on: what another machine needs to answer the
 * same runs.
 *
 * @param plan where the plan lies
 * @param texts by where each lies
 * @param form in which rows are written
 * @param version of Parley
 */
public record SweepTexts(String plan, Map<String, String> texts, String form, String version)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  public SweepTexts {
    texts = new TreeMap<>(texts);
  }

  /** Files named from the plan's folder. */
  static SweepTexts of(Path plan, List<Source> sources, SweepTable.Form form, String version) {
    Path file = plan.toAbsolutePath().normalize();
    Map<String, String> texts = new TreeMap<>();
    for (Source source : sources) {
      Path path = file.resolveSibling(source.name()).normalize();
      texts.put(path.toString(), source.text());
    }
    return new SweepTexts(file.toString(), texts, form.name(), version);
  }
}
