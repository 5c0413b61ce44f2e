package parley.app.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.words.Headings;
import parley.model.Agenda;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.paper.PaperLook;
import parley.output.text.Columns;

/**
 * Verdicts as a table, package by party. Cells have a mark and a word where the width allows it,
 * else the mark alone; with more parties than one table can hold, there are several.
 */
final class Matrix {
  private static final String GAP = "  ";
  private static final String FIRST = "package";
  private static final String LAST = "outcome";
  private static final int ID_MIN = 24;

  private final PaperLook look;
  private final Agenda agenda;
  private final List<String> parties;
  private final List<PackageVerdict> packages;
  private final Map<String, String> headings;
  private final boolean words;

  /**
   * Lays the table out.
   *
   * @param parties in the order of the columns
   * @param packages not empty; where a party has no verdict, it is not known
   */
  Matrix(PaperLook look, Agenda agenda, List<String> parties, List<PackageVerdict> packages) {
    this.look = look;
    this.agenda = agenda;
    this.parties = parties;
    this.packages = packages;
    this.headings = Headings.of(agenda, parties);
    this.words = width(parties, true) + GAP.length() + longestId() <= look.width();
  }

  void write(Appendable out) throws IOException {
    part(out, parties);
    legend(out);
  }

  /** Writes one table, or two with half of the parties each where one is too wide. */
  private void part(Appendable out, List<String> parties) throws IOException {
    int rest = look.width() - width(parties, words) - GAP.length();
    if (rest < Math.min(ID_MIN, longestId()) && parties.size() > 1) {
      part(out, parties.subList(0, parties.size() / 2));
      out.append('\n');
      part(out, parties.subList(parties.size() / 2, parties.size()));
      return;
    }
    int first = Math.min(longestId(), Math.max(rest, FIRST.length()));
    head(out, parties, first);
    for (PackageVerdict verdict : packages) {
      row(out, verdict, parties, first);
    }
  }

  private void head(Appendable out, List<String> parties, int first) throws IOException {
    StringBuilder line = new StringBuilder(Columns.pad(FIRST, first));
    for (String party : parties) {
      line.append(GAP).append(Columns.pad(heading(party), cell(party, words)));
    }
    line.append(GAP).append(LAST);
    out.append(look.paint(PaperLook.Tone.STRONG, line.toString())).append('\n');
  }

  /** A package whose id is too long for its column stands on a line of its own. */
  private void row(Appendable out, PackageVerdict verdict, List<String> parties, int first)
      throws IOException {
    boolean fits = verdict.id().length() <= first;
    out.append(fits ? Columns.pad(verdict.id(), first) : verdict.id() + "\n" + " ".repeat(first));
    for (String party : parties) {
      Optional<Verdict> known = verdict.of(party).map(PartyVerdict::verdict);
      out.append(GAP).append(known.map(v -> cell(party, v)).orElseGet(() -> unknown(party)));
    }
    Outcome outcome = verdict.outcome();
    out.append(GAP).append(look.paint(look.tone(outcome), PaperLook.words(outcome))).append('\n');
  }

  private String cell(String party, Verdict verdict) {
    String text = words ? look.mark(verdict) + " " + PaperLook.words(verdict) : look.mark(verdict);
    return look.paint(look.tone(verdict), fitted(party, text));
  }

  /** The verdict that a limit kept from being found. */
  private String unknown(String party) {
    return fitted(party, words ? "- not known" : "-");
  }

  private String fitted(String party, String text) {
    int width = cell(party, words);
    return words ? Columns.pad(text, width) : Columns.center(text, width);
  }

  private void legend(Appendable out) throws IOException {
    List<String> names = Headings.legend(agenda, headings);
    out.append(words && names.isEmpty() ? "" : "\n");
    if (!words) {
      List<String> marks =
          Stream.of(Verdict.values())
              .filter(this::isShown)
              .map(v -> look.mark(v) + " " + PaperLook.words(v))
              .toList();
      lines(out, marks);
    }
    if (!names.isEmpty()) {
      lines(out, names);
    }
  }

  /** The usual three are always explained, the others where they occur. */
  private boolean isShown(Verdict verdict) {
    boolean isUsual = verdict != Verdict.DEPENDS && verdict != Verdict.SILENT;
    return isUsual || has(verdict);
  }

  private boolean has(Verdict verdict) {
    return packages.stream()
        .flatMap(p -> p.verdicts().stream())
        .anyMatch(v -> v.verdict() == verdict);
  }

  /** Entries side by side, each kept whole, as many as a line holds. */
  private void lines(Appendable out, List<String> entries) throws IOException {
    String separator = GAP + look.dot() + GAP;
    StringBuilder line = new StringBuilder();
    for (String entry : entries) {
      if (!line.isEmpty() && Columns.of(line + separator + entry) > look.width()) {
        out.append(look.paint(PaperLook.Tone.FAINT, line.toString())).append('\n');
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : separator).append(entry);
    }
    out.append(look.paint(PaperLook.Tone.FAINT, line.toString())).append('\n');
  }

  private int width(List<String> parties, boolean withWords) {
    int cells = parties.stream().mapToInt(p -> GAP.length() + cell(p, withWords)).sum();
    return cells + LAST.length();
  }

  private int cell(String party, boolean withWords) {
    Verdict longest = has(Verdict.SILENT) ? Verdict.SILENT : Verdict.HOLDS_OUT;
    int widest = withWords ? Columns.of("x " + PaperLook.words(longest)) : 1;
    return Math.max(Columns.of(heading(party)), widest);
  }

  private String heading(String party) {
    return headings.getOrDefault(party, party);
  }

  private int longestId() {
    int longest = packages.stream().mapToInt(p -> p.id().length()).max().orElse(0);
    return Math.max(FIRST.length(), longest);
  }
}
