package parley.app.words;

import java.util.List;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.PackageVerdict;
import parley.output.document.DocumentBuilder;
import parley.question.explain.Origin;

/** The terms of a package and what they rest on, item by item. */
public final class TermItems {
  private final DocumentBuilder document;
  private final Agenda agenda;
  private final Terms terms;
  private final Origin origin;
  private final OptionWords words;

  public TermItems(DocumentBuilder document, Agenda agenda, PackageVerdict verdict, Origin origin) {
    this.document = document;
    this.agenda = agenda;
    this.terms = verdict.terms();
    this.origin = origin;
    this.words = new OptionWords(agenda);
  }

  public void write(List<String> open, Sources sources) {
    document.heading("Terms");
    for (String issue : agenda.issueIds()) {
      if (isStated(issue)) {
        document.itemAt(0, words.term(issue, option(issue)));
      }
    }
    List<String> rest =
        agenda.issueIds().stream()
            .filter(i -> !isStated(i) && terms.option(i).isPresent())
            .map(i -> words.term(i, option(i)))
            .toList();
    if (!rest.isEmpty()) {
      document.itemAt(0, "The status quo for the rest: " + String.join("; ", rest));
    }
    if (!open.isEmpty()) {
      document.itemAt(0, "Left open: " + words.issues(open));
    }
    rests(sources);
  }

  private boolean isStated(String issue) {
    return origin.stated().option(issue).isPresent();
  }

  private String option(String issue) {
    return terms.option(issue).orElseThrow();
  }

  private void rests(Sources sources) {
    if (!origin.claims().isEmpty()) {
      document.itemAt(0, "The package rests on " + sources.cite(origin.claims()));
    }
    String above = "The package";
    for (Origin.Base base : origin.bases()) {
      document.itemAt(0, above + " is based on " + base.id() + ", which " + rests(base, sources));
      above = base.id();
    }
  }

  private static String rests(Origin.Base base, Sources sources) {
    return base.claims().isEmpty() ? "names no claim" : "rests on " + sources.cite(base.claims());
  }
}
