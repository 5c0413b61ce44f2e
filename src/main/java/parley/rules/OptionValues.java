package parley.rules;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a rule names an option of a numeric issue: the number that Drools is to compare with there.
 * To Drools a numeric issue is a number and knows no option names.
 */
final class OptionValues {
  private final Map<Integer, Replacement> byStart = new TreeMap<>();

  private record Replacement(int length, String number) {}

  /**
   * Notes one.
   *
   * @param start the index of the quoted name in the file
   * @param length with its quotes
   */
  void put(int start, int length, String number) {
    byStart.put(start, new Replacement(length, number));
  }

  /** {@return what stands for the word at this index; the word itself if nothing was noted} */
  String at(int start, String word) {
    Replacement replacement = byStart.get(start);
    return replacement == null ? word : replacement.number();
  }

  /** {@return the text with every noted name replaced} */
  String applied(String text) {
    StringBuilder changed = new StringBuilder(text);
    int shift = 0;
    for (Map.Entry<Integer, Replacement> entry : byStart.entrySet()) {
      int start = entry.getKey() + shift;
      Replacement replacement = entry.getValue();
      changed.replace(start, start + replacement.length(), replacement.number());
      shift += replacement.number().length() - replacement.length();
    }
    return changed.toString();
  }
}
