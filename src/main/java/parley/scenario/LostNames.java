package parley.scenario;

import java.util.List;

/**
 * What may be missing in an agenda because its syntax is broken.
 *
 * @param issues those of which a part or all is lost
 * @param others whether any other name may be lost
 */
public record LostNames(List<String> issues, boolean others) {
  public LostNames {
    issues = List.copyOf(issues);
  }
}
