package parley.app.assist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.cases.CaseTexts;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.Mention;

/** Where what is named at a place gets its name, and where it is named. */
public final class NamedPlaces {
  private NamedPlaces() {}

  /** {@return what is named at a place} */
  public static Optional<Mention> at(CursorPlace at) {
    return at.mention();
  }

  /** {@return where it gets its name} */
  public static List<Mention> definitions(CursorPlace at) {
    return found(at, Mention::defines);
  }

  /**
   * {@return every place that names it}
   *
   * @param defined whether that where it gets its name is one of them
   */
  public static List<Mention> references(CursorPlace at, boolean defined) {
    return found(at, m -> defined || !m.defines());
  }

  private static List<Mention> found(CursorPlace at, java.util.function.Predicate<Mention> wanted) {
    List<Mention> all = at.texts().map(CaseTexts::mentions).orElse(List.of());
    return at.mention(all).stream().flatMap(here -> like(here.name(), all)).filter(wanted).toList();
  }

  /** A rule may cite a whole paragraph, which stands for each of its claims. */
  private static Stream<Mention> like(CaseName name, List<Mention> all) {
    List<Mention> same = all.stream().filter(m -> m.name().equals(name)).toList();
    boolean isParagraph = name.kind() == Kind.CLAIM && same.stream().noneMatch(Mention::defines);
    return isParagraph
        ? all.stream().filter(m -> m.name().equals(name) || isPart(m.name(), name))
        : same.stream();
  }

  private static boolean isPart(CaseName claim, CaseName paragraph) {
    return claim.kind() == Kind.CLAIM
        && claim.owner().equals(paragraph.owner())
        && claim.name().startsWith(paragraph.name())
        && claim.name().substring(paragraph.name().length()).matches("[a-z]+");
  }
}
