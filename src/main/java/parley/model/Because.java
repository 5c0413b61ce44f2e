package parley.model;

import java.util.List;

/**
 * The reason that a rule gives, with the places at which a package's own terms are put in.
 *
 * @param parts in reading order
 */
public record Because(List<Part> parts) {
  public Because {
    parts = List.copyOf(parts);
  }

  /** A reason that is the same for every package. */
  public static Because of(String text) {
    return new Because(List.of(new Text(text)));
  }

  /** A piece of a reason. */
  public sealed interface Part {}

  /** Words as written. */
  public record Text(String text) implements Part {}

  /** The option that the package chooses for an issue, or its number if the issue is numeric. */
  public record Chosen(String issue) implements Part {}

  /** {@return the reason as it reads for a complete package} */
  public String text(Agenda agenda, Terms terms) {
    if (parts.size() == 1 && parts.get(0) instanceof Text only) {
      return only.text();
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Chosen chosen) {
        text.append(shown(agenda, terms, chosen.issue()));
      } else if (part instanceof Text words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }

  /**
   * {@return the reason without a package: an issue's id in angle brackets where a term would
   * stand}
   */
  public String template() {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Chosen chosen) {
        text.append('<').append(chosen.issue()).append('>');
      } else if (part instanceof Text words) {
        text.append(words.text());
      }
    }
    return text.toString();
  }

  private static String shown(Agenda agenda, Terms terms, String issueId) {
    Issue issue = agenda.issue(issueId).orElseThrow();
    String option = terms.option(issueId).orElseThrow();
    if (!issue.isNumeric()) {
      return option;
    }
    double value = issue.option(option).orElseThrow().value().orElseThrow();
    return issue.hasWholeValues() ? Long.toString((long) value) : Double.toString(value);
  }
}
