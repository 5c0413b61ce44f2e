package parley.app.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.app.rename.RenameAnswer.LeftLine;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.Mention;

/** Finds where a name still stands as a word of a comment or a text. */
final class LeftLines {
  private LeftLines() {}

  /**
   * {@return the lines, each once}
   *
   * @param now the texts as they are to be
   * @param mentions of these texts; what they name is no text for people
   */
  static List<LeftLine> of(CaseName old, List<Source> now, List<Mention> mentions) {
    String sought = old.kind() == Kind.CLAIM ? old.toString() : old.name();
    Pattern word =
        Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(sought) + "(?![\\p{L}\\p{N}_])");
    List<LeftLine> left = new ArrayList<>();
    for (Source source : now) {
      List<Mention> own = mentions.stream().filter(m -> m.file().equals(source.name())).toList();
      int start = 0;
      int number = 1;
      for (String line : source.text().split("\n", -1)) {
        int from = start;
        boolean isLeft =
            word.matcher(line)
                .results()
                .anyMatch(r -> own.stream().noneMatch(m -> covers(m, from + r.start())));
        if (isLeft) {
          left.add(new LeftLine(source.name(), number, line.strip()));
        }
        start += line.length() + 1;
        number++;
      }
    }
    return left;
  }

  private static boolean covers(Mention mention, int index) {
    return mention.from() <= index && index < mention.to();
  }
}
