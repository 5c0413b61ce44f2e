package parley.app.report;

import java.util.Locale;

/** Forms of a report. */
public enum ReportFormat {
  HTML,
  MARKDOWN;

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
