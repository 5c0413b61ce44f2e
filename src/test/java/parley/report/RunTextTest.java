package parley.report;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.claim.Citations;
import parley.model.explain.Explanation;
import parley.model.verdict.PackageVerdict;
import parley.report.paper.Look;
import parley.testing.UsedCar;

class RunTextTest {
  @Test
  void show() throws IOException {
    StringBuilder b = new StringBuilder();
    new RunText(Look.plain()).write(b, List.of(UsedCar.verdicts()));
    b.append("=====\n");
    RunJson.write(b, UsedCar.verdicts());
    b.append("=====\n");
    for (PackageVerdict v : UsedCar.verdicts().packages()) {
      Explanation e =
          Explanation.of("first-talk", UsedCar.judge(), UsedCar.register(), v.terms(), v);
      ExplainDocument.text(b, Look.plain(), e);
      b.append("=====\n");
      if (v.id().equals("bargain")) {
        ExplainDocument.markdown(b, e);
        b.append("=====\n");
        ExplainJson.write(b, e);
        b.append("=====\n");
      }
    }
    SourcesDocument.text(b, Look.plain(), Citations.of(UsedCar.rules(), UsedCar.register()));
    SourcesJson.write(b, Citations.of(UsedCar.rules(), UsedCar.register()));
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/cli-show.txt"), b);
  }
}
