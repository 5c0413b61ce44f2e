package parley.app.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.Shape;
import parley.output.csv.CsvPrinter;
import parley.output.document.Document;
import parley.output.markdown.MarkdownPrinter;
import parley.question.positions.Positions;

class MatrixDocumentTest {
  @Test
  void ofWhatIsNotKnown_nothingIsSaid() {
    Positions positions =
        Positions.of(CaseGenerator.of(3, Shape.small()).rules(), Optional.empty(), List.of());
    Objections stopped = new Objections(Optional.empty(), Optional.of("stopped after 1 s"));

    Document document = MatrixDocument.of(positions, stopped);

    assertThat(MarkdownPrinter.print(document))
        .contains("stopped after 1 s")
        .doesNotContain("object");
    assertThat(CsvPrinter.print(document.rows().orElseThrow()).lines()).hasSize(1);
  }
}
