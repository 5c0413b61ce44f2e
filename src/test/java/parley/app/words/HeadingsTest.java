package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Agenda;
import parley.model.Party;

class HeadingsTest {
  @Test
  void heading_isTheShortName_orTheTitle_orInitials() {
    Agenda agenda =
        new Agenda(
            "case",
            "",
            List.of(
                new Party("buyer", "Buyer", Optional.of("B"), Optional.empty(), 0, false),
                new Party("seller", "Seller"),
                new Party("city_bank", "The bank of the city"),
                new Party("municipalities", "Local governments"),
                new Party("tenant", "The tenant"),
                new Party("landlords", "Lower (Group)")),
            List.of());

    Map<String, String> headings = Headings.of(agenda, agenda.partyIds());

    assertThat(headings)
        .containsExactly(
            Map.entry("buyer", "B"),
            Map.entry("seller", "Seller"),
            Map.entry("city_bank", "CB"),
            Map.entry("municipalities", "LG"),
            Map.entry("tenant", "tenant"),
            Map.entry("landlords", "landlords"));
    assertThat(Headings.legend(agenda, headings))
        .containsExactly(
            "B Buyer",
            "CB The bank of the city",
            "LG Local governments",
            "tenant The tenant",
            "landlords Lower (Group)");
  }
}
