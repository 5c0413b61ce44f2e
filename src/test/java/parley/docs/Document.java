package parley.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown page whose terminal sessions can be replayed.
 *
 * <p>A fenced block marked {@code console} holds commands ({@code $ ./parley …}) with what they
 * print; a line of {@code …} alone stands for any lines. An HTML comment before it changes files as
 * the page's reader would: {@code <!-- append: FILE -->} adds the next block to a file, {@code <!--
 * create: FILE -->} writes it, {@code <!-- edit: FILE | OLD | NEW -->} replaces a piece of text.
 */
record Document(List<Step> steps) {
  private static final Pattern DIRECTIVE =
      Pattern.compile("<!-- (append|create|edit): ([^|]+?)(?: \\| (.*) \\| (.*))? -->");

  /** Something that the page's reader does. */
  sealed interface Step {}

  /** Runs a command; {@code line} is that of its prompt, counted from 1. */
  record Run(int line, String command, List<String> output) implements Step {}

  /** Adds to a file, or makes it. */
  record Write(String file, String text, boolean append) implements Step {}

  /** Replaces a piece of text. */
  record Edit(String file, String old, String replacement) implements Step {}

  static Document parse(String text) {
    List<Step> steps = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher directive = DIRECTIVE.matcher(lines.get(i));
      if (directive.matches() && directive.group(1).equals("edit")) {
        steps.add(new Edit(directive.group(2), directive.group(3), directive.group(4)));
      } else if (directive.matches()) {
        String block = String.join("\n", block(lines, fence(lines, i))) + "\n";
        steps.add(new Write(directive.group(2), block, directive.group(1).equals("append")));
      } else if (lines.get(i).equals("```console")) {
        runs(i + 1, block(lines, i), steps);
      }
    }
    return new Document(steps);
  }

  private static int fence(List<String> lines, int from) {
    int i = from;
    while (!lines.get(i).startsWith("```")) {
      i++;
    }
    return i;
  }

  private static List<String> block(List<String> lines, int fence) {
    int end = fence + 1;
    while (!lines.get(end).equals("```")) {
      end++;
    }
    return lines.subList(fence + 1, end);
  }

  private static void runs(int firstLine, List<String> block, List<Step> steps) {
    for (int i = 0; i < block.size(); i++) {
      if (!block.get(i).startsWith("$ ")) {
        continue;
      }
      int end = i + 1;
      while (end < block.size() && !block.get(end).startsWith("$ ")) {
        end++;
      }
      List<String> output = new ArrayList<>(block.subList(i + 1, end));
      while (!output.isEmpty() && output.get(output.size() - 1).isBlank()) {
        output.remove(output.size() - 1);
      }
      steps.add(new Run(firstLine + i + 1, block.get(i).substring(2), List.copyOf(output)));
    }
  }
}
