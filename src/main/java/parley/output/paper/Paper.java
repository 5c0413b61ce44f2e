package parley.output.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Something to write a document on: headings, paragraphs and nested lists. What stands on it is
 * made safe and fitted by each kind of paper.
 */
public interface Paper {
  /** The document's title. */
  void title(String text) throws IOException;

  /** A chapter, with the tone that its heading expresses if any. */
  void heading(Optional<PaperLook.Tone> tone, String text) throws IOException;

  /** A section of a chapter. */
  void section(String text) throws IOException;

  /** Words of their own, at the depth of the section. */
  void paragraph(String text) throws IOException;

  /**
   * An entry of a list.
   *
   * @param depth 0 for the outermost list
   */
  void item(int depth, String text) throws IOException;

  /**
   * An entry of a list about a claim.
   *
   * @param url the web page where it stands, in ASCII; a link where the paper can hold one
   * @param rest what follows its id
   */
  void claim(int depth, String id, Optional<String> url, String rest) throws IOException;

  /**
   * A table with a short and plain head.
   *
   * @param rows each as long as the head
   * @param lines what stands instead, as a list, on paper without tables; one for each row
   */
  void table(List<String> head, List<List<String>> rows, List<String> lines) throws IOException;

  /**
   * A table that stands as columns on every paper; the last column takes what width is left.
   *
   * @param head of the columns; all empty for none, where the paper can do without
   * @param rows not empty, each as long as the head
   */
  void columns(List<String> head, List<List<String>> rows) throws IOException;

  /** {@return the look whose marks the document should use} */
  PaperLook look();
}
