package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.testing.CaseFolder;

/**
 * A page with a section for each code, whose examples are files of the new case.
 *
 * <p>A block {@code diff FILE} holds a bad and a good example in one: lines with {@code -} are only
 * in the bad one, lines with {@code +} only in the good one. Blocks {@code LANGUAGE bad FILE} and
 * {@code LANGUAGE good FILE} hold one example each. {@code +} behind the file's name adds to the
 * file, and {@code after: LINE} inserts behind a line of it.
 */
record CodePage(List<Section> sections) {
  private static final Pattern FENCE =
      Pattern.compile("```(diff|\\w+ bad|\\w+ good) (.+?)( \\+| after: .+)?");

  /** A file of an example: written over the case's file, or put in at {@code where}. */
  record Block(String kind, String file, String where, String text) {}

  /** What the page says of one code. */
  record Section(String code, List<Block> blocks) {
    List<Block> of(String kind) {
      return blocks.stream().filter(b -> b.kind().equals(kind)).toList();
    }
  }

  static CodePage of(Path page) {
    List<Section> sections = new ArrayList<>();
    List<String> lines = lines(page);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher fence = FENCE.matcher(line);
      if (line.startsWith("## PAR")) {
        sections.add(new Section(line.substring(3, line.indexOf(':')), new ArrayList<>()));
      } else if (fence.matches()) {
        int end = lines.subList(i, lines.size()).indexOf("```") + i;
        sections.get(sections.size() - 1).blocks().addAll(blocks(fence, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return new CodePage(sections);
  }

  private static List<Block> blocks(Matcher fence, List<String> lines) {
    String kind = fence.group(1).replaceFirst(".* ", "");
    String where = fence.group(3) == null ? "" : fence.group(3).strip();
    if (!kind.equals("diff")) {
      return List.of(new Block(kind, fence.group(2), where, String.join("\n", lines) + "\n"));
    }
    return List.of(
        new Block("bad", fence.group(2), where, side(lines, '-')),
        new Block("good", fence.group(2), where, side(lines, '+')));
  }

  private static String side(List<String> lines, char mark) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == mark) {
        text.append(line.isEmpty() ? "" : line.substring(1)).append('\n');
      }
    }
    return text.toString();
  }

  /** Writes examples into the case. */
  static void write(List<Block> blocks, CaseFolder folder) throws IOException {
    for (Block block : blocks) {
      if (block.where().isEmpty()) {
        folder.write(block.file(), block.text());
      } else if (block.where().equals("+")) {
        folder.append(block.file(), block.text());
      } else {
        String line = block.where().substring("after: ".length()) + "\n";
        String text = Files.readString(folder.path(block.file()));
        assertThat(text).contains(line);
        folder.write(block.file(), text.replace(line, line + block.text()));
      }
    }
  }

  /** {@return file and line of each place that a comment marks with the code} */
  static List<String> marked(String code, CaseFolder folder, List<Block> blocks)
      throws IOException {
    List<String> marked = new ArrayList<>();
    for (Block block : blocks) {
      List<String> lines = Files.readAllLines(folder.path(block.file()));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith("// " + code) || lines.get(i).endsWith("# " + code)) {
          marked.add(folder.path(block.file()).getFileName() + ":" + (i + 1));
        }
      }
    }
    return marked;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
