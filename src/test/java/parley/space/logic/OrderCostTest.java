package parley.space.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.generate.CaseGenerator;
import parley.generate.Shape;
import parley.model.Agenda;

/** That the estimate of an order may be put together from the cuts of others. */
class OrderCostTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void cuts_dependOnWhichIssuesAreAboveAlone(long seed) {
    Setting setting = CaseGenerator.of(seed, Shape.medium()).setting(LocalDate.of(2026, 1, 1));
    Agenda agenda = setting.rules().agenda();
    IssueLinks links = new IssueLinks();
    links.add(setting);
    OrderCost cost = new OrderCost(IssueLinks.sizes(agenda), links);
    int issues = agenda.issues().size();
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>(IntStream.range(0, issues).boxed().toList());
    Collections.shuffle(order, random);
    double[] cuts = cost.cuts(order);

    for (int above = 1; above < issues; above++) {
      List<Integer> other = new ArrayList<>(order);
      Collections.shuffle(other.subList(0, above), random);
      Collections.shuffle(other.subList(above, issues), random);

      assertThat(cost.cuts(other)[above]).isEqualTo(cuts[above], offset(1e-9 * cuts[above]));
    }
    assertThat(cuts[0] + cuts[issues]).isZero();
    assertThat(cost.of(order)).isNotNegative();
  }
}
