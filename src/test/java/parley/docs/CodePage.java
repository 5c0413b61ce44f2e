package parley.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.testing.CaseFolder;

/** A page with a section for each code, whose examples are files of the new case. */
record CodePage(List<Section> sections) {
  private static final Pattern FENCE = Pattern.compile("```\\w+ (bad|good) (.+?)( \\+)?");

  /** A file of an example, written over the file of the case or added at its end. */
  record Block(String kind, String file, boolean append, String text) {}

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
        String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
        Block block = new Block(fence.group(1), fence.group(2), fence.group(3) != null, text);
        sections.get(sections.size() - 1).blocks().add(block);
      }
    }
    return new CodePage(sections);
  }

  /** Writes examples into the case. */
  static void write(List<Block> blocks, CaseFolder folder) {
    for (Block block : blocks) {
      if (block.append()) {
        folder.append(block.file(), block.text());
      } else {
        folder.write(block.file(), block.text());
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
