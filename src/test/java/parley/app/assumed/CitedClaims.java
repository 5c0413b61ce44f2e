package parley.app.assumed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The claims of a case's register.
 *
 * @param all in the order of the register
 */
record CitedClaims(List<One> all) {
  private static final Pattern OF_PACKAGE = Pattern.compile("claims: \\[([^\\]]*)\\]");

  CitedClaims {
    all = List.copyOf(all);
  }

  /** A claim by its whole id, such as {@code 003.3a}, and the parties whose stance it is. */
  record One(String article, String id, List<String> stanceOf) {
    One {
      stanceOf = List.copyOf(stanceOf);
    }

    /** {@return whether a citation means it: by its own id, or by that of its paragraph} */
    boolean isMeantBy(String citation) {
      return citation.equals(id) || citation.equals(id.replaceFirst("[a-z]+$", ""));
    }
  }

  static CitedClaims of(WrittenCase written) {
    List<One> all = new ArrayList<>();
    for (String file : written.files().keySet().stream().sorted().toList()) {
      if (file.startsWith("seeds/")) {
        JsonNode article = yaml(written.text(file));
        String name = article.path("article").asText();
        for (Map.Entry<String, JsonNode> claim : article.path("claims").properties()) {
          all.add(new One(name, name + "." + claim.getKey(), parties(claim.getValue())));
        }
      }
    }
    return new CitedClaims(all);
  }

  static JsonNode yaml(String text) {
    LoadSettings settings = LoadSettings.builder().build();
    return new ObjectMapper().valueToTree(new Load(settings).loadFromString(text));
  }

  private static List<String> parties(JsonNode claim) {
    JsonNode party = claim.path("party");
    List<String> parties = new ArrayList<>();
    party.forEach(p -> parties.add(p.asText()));
    if (party.isTextual()) {
      parties.add(party.asText());
    }
    return claim.path("stance").asText().equals("context") ? List.of() : parties;
  }

  /** {@return the case without what rests on nothing else, and without citations of these} */
  WrittenCase without(Predicate<One> left, WrittenCase written) {
    return written
        .rules(
            rule ->
                falls(left, rule)
                    ? Optional.empty()
                    : Optional.of(rule.citing(rest(left, rule.claims()))))
        .with(
            written.scenario(),
            text ->
                OF_PACKAGE
                    .matcher(text)
                    .replaceAll(m -> "claims: [" + quoted(rest(left, unquoted(m.group(1)))) + "]"));
  }

  private static List<String> unquoted(String citations) {
    return List.of(citations.replace("\"", "").split(", *", -1));
  }

  private static String quoted(List<String> citations) {
    return citations.stream().map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
  }

  private boolean falls(Predicate<One> left, RuleText rule) {
    List<One> grounds =
        meant(rule.claims()).filter(c -> c.stanceOf().contains(rule.owner())).toList();
    return rule.isStance() && !grounds.isEmpty() && grounds.stream().allMatch(left);
  }

  /** {@return the citations but for these; of a paragraph left out in part, its other claims} */
  private List<String> rest(Predicate<One> left, List<String> citations) {
    return citations.stream()
        .flatMap(
            citation -> {
              List<One> meant = meant(Set.of(citation)).toList();
              return meant.stream().noneMatch(left)
                  ? Stream.of(citation)
                  : meant.stream().filter(left.negate()).map(One::id);
            })
        .distinct()
        .filter(c -> !c.isEmpty())
        .toList();
  }

  private Stream<One> meant(Iterable<String> citations) {
    List<One> meant = new ArrayList<>();
    for (String citation : citations) {
      all.stream().filter(c -> c.isMeantBy(citation)).forEach(meant::add);
    }
    return meant.stream();
  }
}
