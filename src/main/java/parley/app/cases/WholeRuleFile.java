package parley.app.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/** A file of more rules that is a whole rule file of the case, in another version. */
final class WholeRuleFile {
  private WholeRuleFile() {}

  /** {@return the problems, where rules that are all there already are one problem} */
  static List<Diagnostic> told(Source added, List<Source> sources, List<Diagnostic> all) {
    List<Diagnostic> twice = all.stream().filter(d -> d.code() == Code.DUPLICATE).toList();
    Optional<Source> old =
        sources.stream().filter(s -> fileName(s).equals(fileName(added))).findFirst();
    if (old.isEmpty() || twice.size() < 2) {
      return all;
    }
    Problems one = new Problems();
    one.error(
        Code.DUPLICATE,
        Place.startOf(added.name()),
        "this is another version of `%s`: %d of its rules are there already"
            .formatted(old.get().name(), twice.size()),
        "a file of more rules holds only those that are new; to put this one in the place of the old, copy"
            + " the folder of the rules, put it into the copy, and name the copy in `rules:`"
            + " of the scenario");
    return Stream.concat(
            one.sorted().stream(), all.stream().filter(d -> d.code() != Code.DUPLICATE))
        .toList();
  }

  private static String fileName(Source source) {
    return source.name().replaceFirst(".*[/\\\\]", "");
  }
}
