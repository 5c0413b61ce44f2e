package parley.app.rename;

import java.util.List;
import parley.app.rename.RenameAnswer.ChangedFile;
import parley.app.rename.RenameAnswer.LeftLine;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;

/** What a renaming changes, and what it leaves to a person. */
final class RenameDocument {
  private static final int LEFT_MAX = 10;

  private RenameDocument() {}

  static Document of(RenameAnswer answer) {
    DocumentBuilder document = new DocumentBuilder();
    document.paragraph(
        "%s %s `%s` to `%s`: %s in %s."
            .formatted(
                answer.written() ? "Renamed" : "Would rename",
                answer.kind(),
                answer.old(),
                answer.now(),
                count(answer.places(), "place"),
                count(answer.files().size(), "file")));
    for (ChangedFile file : answer.files()) {
      String to = file.to().equals(file.file()) ? "" : ", now " + file.to();
      document.item(
          file.file() + to + (file.places() == 0 ? "" : ": " + count(file.places(), "place")));
    }
    left(answer.left(), document);
    return document.build();
  }

  private static void left(List<LeftLine> left, DocumentBuilder document) {
    if (left.isEmpty()) {
      return;
    }
    document.paragraph("Comments and texts for people stay as they are. The old name is in:");
    for (LeftLine line : left.subList(0, Math.min(LEFT_MAX, left.size()))) {
      document.item(line.file() + ":" + line.line() + ": " + line.text());
    }
    if (left.size() > LEFT_MAX) {
      document.item("and " + count(left.size() - LEFT_MAX, "line") + " more");
    }
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
