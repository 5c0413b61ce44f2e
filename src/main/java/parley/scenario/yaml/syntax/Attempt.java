package parley.scenario.yaml.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Lost;

/**
 * What came of reading a text as one YAML document.
 *
 * @param root empty if the text was refused
 * @param problems what is wrong with it, as far as it was read
 * @param refusal where reading ended; empty if there is a root
 * @param bracket the first bracket that was open there
 */
record Attempt(
    Optional<YamlNode> root,
    List<Diagnostic> problems,
    Optional<Refusal> refusal,
    Optional<Place> bracket) {

  /**
   * {@return what comes of a text}
   *
   * @param left what was left out of it, by the words that stand there instead
   */
  static Attempt at(Source source, Map<String, Lost> left) {
    Problems problems = new Problems();
    Lines lines = new Lines(source);
    TreeBuilder builder = new TreeBuilder(Events.of(source), lines, left, problems);
    try {
      YamlNode root =
          builder.document().filter(n -> !n.isEmpty()).orElseThrow(() -> emptyFile(source));
      boolean isWell = builder.hasMetAllLost();
      return isWell
          ? new Attempt(Optional.of(root), problems.sorted(), Optional.empty(), Optional.empty())
          : refused(noYaml(source), builder, problems);
    } catch (Refusal refusal) {
      return refused(refusal, builder, problems);
    } catch (MarkedYamlEngineException e) {
      return refused(new SyntaxHelp(e, lines, builder).refusal(), builder, problems);
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return refused(noYaml(source), builder, problems);
    }
  }

  private static Attempt refused(Refusal refusal, TreeBuilder builder, Problems problems) {
    return new Attempt(
        Optional.empty(), problems.sorted(), Optional.of(refusal), builder.outermostBracket());
  }

  private static Refusal noYaml(Source source) {
    return new Refusal(
        Code.SYNTAX, Place.startOf(source.name()), "this file is not YAML 1.2", Optional.empty());
  }

  private static Refusal emptyFile(Source source) {
    return new Refusal(
        Code.MISSING, Place.startOf(source.name()), "the file is empty", Optional.empty());
  }
}
