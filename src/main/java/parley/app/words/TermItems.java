package parley.app.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.PackageVerdict;
import parley.output.paper.Paper;
import parley.question.explain.Origin;

/** The terms of a package and what they rest on, item by item. */
public final class TermItems {
  private final Paper paper;
  private final Agenda agenda;
  private final Terms terms;
  private final Origin origin;
  private final ConditionWords words;

  public TermItems(Paper paper, Agenda agenda, PackageVerdict verdict, Origin origin) {
    this.paper = paper;
    this.agenda = agenda;
    this.terms = verdict.terms();
    this.origin = origin;
    this.words = new ConditionWords(agenda, terms, origin.stated());
  }

  public void write(List<String> open, Sources sources) throws IOException {
    paper.heading(Optional.empty(), "Terms");
    for (String issue : agenda.issueIds()) {
      if (isStated(issue)) {
        paper.item(0, words.issue(issue) + ": " + words.option(issue, option(issue)));
      }
    }
    List<String> rest =
        agenda.issueIds().stream()
            .filter(i -> !isStated(i) && terms.option(i).isPresent())
            .map(i -> i + " " + words.brief().option(i, option(i)))
            .toList();
    if (!rest.isEmpty()) {
      paper.item(0, "the status quo for the rest: " + String.join(", ", rest));
    }
    if (!open.isEmpty()) {
      paper.item(0, "left open: " + String.join(", ", open));
    }
    rests(sources);
  }

  private boolean isStated(String issue) {
    return origin.stated().option(issue).isPresent();
  }

  private String option(String issue) {
    return terms.option(issue).orElseThrow();
  }

  private void rests(Sources sources) throws IOException {
    if (!origin.claims().isEmpty()) {
      paper.item(0, "the package rests on " + sources.cite(origin.claims()));
    }
    String above = "the package";
    for (Origin.Base base : origin.bases()) {
      paper.item(0, above + " is based on " + base.id() + ", which " + rests(base, sources));
      above = base.id();
    }
  }

  private static String rests(Origin.Base base, Sources sources) {
    return base.claims().isEmpty() ? "names no claim" : "rests on " + sources.cite(base.claims());
  }
}
