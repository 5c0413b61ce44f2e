package parley.app.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The case that new users start from. */
public record NewCase(String caseId) {
  /** As it is kept. */
  private static final List<String> FILES =
      List.of(
          "rules/used-car/agenda.yaml",
          "rules/used-car/buyer.drl",
          "rules/used-car/common.drl",
          "rules/used-car/seller.drl",
          "seeds/used-car/advert.yaml",
          "seeds/used-car/chat.yaml",
          "scenarios/used-car/first-talk.yaml");

  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  /** A package of the scenario that is worth an explanation. */
  public static final String PACKAGE = "first_offer";

  /** The id of the case as it is kept. */
  public static final String CASE = "used-car";

  public NewFiles files() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : FILES) {
      texts.put(named(file), named(kept(file)));
    }
    return new NewFiles(texts);
  }

  /** {@return the scenario among them} */
  public String scenario() {
    return named(SCENARIO);
  }

  /** {@return a text with this case's id for that of the case as it is kept} */
  private String named(String text) {
    return text.replace(CASE, caseId).replace(CASE.replace('-', '_'), caseId.replace('-', '_'));
  }

  private static String kept(String file) throws IOException {
    try (InputStream in = NewCase.class.getResourceAsStream("new-case/" + file)) {
      if (in == null) {
        throw new FileNotFoundException("resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
