package parley.app.add;

import java.util.List;
import parley.diagnostic.Source;
import parley.model.naming.TextEdit;

/**
 * What has to be written for one thing more.
 *
 * @param edits of texts that are there; each puts something in
 * @param files that are not there yet
 */
record Addition(List<TextEdit> edits, List<Source> files) {
  Addition {
    edits = List.copyOf(edits);
    files = List.copyOf(files);
  }

  static Addition of(TextEdit edit) {
    return new Addition(List.of(edit), List.of());
  }

  /** {@return a text as it is to be} */
  Source applied(Source source) {
    List<TextEdit> own = edits.stream().filter(e -> e.file().equals(source.name())).toList();
    return new Source(source.name(), TextEdit.applied(source.text(), own));
  }
}
