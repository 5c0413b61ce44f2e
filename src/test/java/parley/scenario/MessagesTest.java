package parley.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.scenario.plan.PlanReader;

/** Every bad example is refused with exactly the words beside it. */
class MessagesTest {
  @TestFactory
  Stream<DynamicTest> agenda_bad_isRefusedInTheseWords() {
    return Golden.refused("agenda/bad", AgendaReader::read);
  }

  @TestFactory
  Stream<DynamicTest> register_bad_isRefusedInTheseWords() {
    return Golden.refused(
        "register/bad",
        (source, problems) -> RegisterReader.read(List.of(source), Bike.agenda(), problems));
  }

  @TestFactory
  Stream<DynamicTest> scenario_bad_isRefusedInTheseWords() {
    return Golden.refused("scenario/bad", Bike::scenario);
  }

  @TestFactory
  Stream<DynamicTest> plan_isRefusedAtItsPlaces() {
    return Golden.refused("sweep/bad", PlanReader::read);
  }
}
