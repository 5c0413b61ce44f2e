package parley.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Terms;

/** Packages of an agenda, one by one or at random. */
public final class Packages {
  private Packages() {}

  /** {@return every complete package, the last issue changing fastest} */
  public static List<Terms> all(Agenda agenda) {
    List<Terms> packages = List.of(Terms.none());
    for (Issue issue : agenda.issues()) {
      List<Terms> longer = new ArrayList<>();
      for (Terms terms : packages) {
        issue.options().forEach(o -> longer.add(terms.with(issue.id(), o.id())));
      }
      packages = longer;
    }
    return packages;
  }

  /** {@return a complete package, every one as likely} */
  public static Terms random(Agenda agenda, Random random) {
    Terms terms = Terms.none();
    for (Issue issue : agenda.issues()) {
      Option option = issue.options().get(random.nextInt(issue.options().size()));
      terms = terms.with(issue.id(), option.id());
    }
    return terms;
  }
}
