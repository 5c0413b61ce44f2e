package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.naming.CaseName;
import parley.scenario.ScenarioPackage;

/** What a package of a scenario proposes, in Markdown. */
final class PackageHover {
  private PackageHover() {}

  /** {@return its title and the options that it names; empty while its scenario has errors} */
  static Optional<String> of(CursorPlace at, CaseName name) {
    return at.review().scenarios().stream()
        .filter(l -> l.scenario().name().equals(name.owner()))
        .flatMap(
            l ->
                l.scenario().packages().stream()
                    .filter(p -> p.id().equals(name.name()))
                    .map(p -> told(p, l.agenda())))
        .findFirst();
  }

  private static String told(ScenarioPackage proposed, Agenda agenda) {
    List<String> lines = new ArrayList<>();
    lines.add(Told.bold(proposed.title()));
    proposed.basedOn().ifPresent(b -> lines.add("A package, based on `" + b + "`."));
    List<String> items = new ArrayList<>();
    proposed
        .stated()
        .options()
        .forEach((issue, option) -> agenda.issue(issue).ifPresent(i -> items.add(item(i, option))));
    lines.add(String.join("\n", items));
    return String.join("\n\n", lines);
  }

  private static String item(Issue issue, String option) {
    String title = issue.option(option).map(Option::title).orElse(option);
    return "- " + Told.plain(issue.title() + ": " + title);
  }
}
