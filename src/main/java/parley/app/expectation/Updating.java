package parley.app.expectation;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.app.cases.LoadedScenario;
import parley.app.files.Rewriting;
import parley.app.suite.Suite;
import parley.app.suite.TestPlan;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.expectation.Compared;
import parley.model.expectation.Expectation;
import parley.model.expectation.Expectation.OfDeals;
import parley.model.expectation.Expectation.OfPackage;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;
import parley.scenario.ScenarioReader;
import parley.scenario.update.ExpectationRewriter;
import parley.scenario.update.ExpectationRewriter.Rewritten;
import parley.scenario.update.ExpectationRewriter.Wanted;

/** Brings the expectations of scenarios that failed up to what is so. */
public final class Updating {
  private final Map<String, Source> sources;

  /** Prepares to change texts as they have been read. */
  public Updating(List<Source> sources) {
    this.sources = sources.stream().collect(Collectors.toMap(Source::name, Function.identity()));
  }

  /**
   * Writes the scenarios that change, or none if one of them cannot be written.
   *
   * @param all what became of all expectations of the plan
   * @param selected what became of those that may change
   * @return the changed lines of each file, and what has been left as it is
   */
  public Done apply(TestPlan plan, TestResults all, TestResults selected) throws IOException {
    List<String> diffs = new ArrayList<>();
    List<Rewriting.Replacement> changed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (TestPlan.Item item : plan.items()) {
      Optional<Rewritten> rewritten = item.loaded().flatMap(l -> rewritten(l, all, selected));
      if (rewritten.isPresent()) {
        refused.addAll(rewritten.get().refused());
        if (rewritten.get().diff().isPresent()) {
          changed.add(changed(item, rewritten.get().text()));
          diffs.add(rewritten.get().diff().get());
        }
      }
    }
    Rewriting.write(changed);
    return new Done(diffs, refused);
  }

  /** What an update has done. */
  public record Done(List<String> diffs, List<String> refused) {}

  private Rewriting.Replacement changed(TestPlan.Item item, String text) {
    String name = item.loaded().orElseThrow().scenario().place().file();
    Problems problems = new Problems();
    boolean isSound = ScenarioReader.read(new Source(name, text), problems).isPresent();
    if (!isSound || problems.hasErrors()) {
      throw new IllegalStateException("an update would break " + name + ": " + problems.sorted());
    }
    return new Rewriting.Replacement(item.path(), name, source(name).text(), text);
  }

  private Source source(String name) {
    return Optional.ofNullable(sources.get(name)).orElseThrow();
  }

  /**
   * {@return the scenario's text as it should be; empty if nothing is to change}
   *
   * @param all what became of all of its expectations
   * @param selected what became of those that may change
   */
  private Optional<Rewritten> rewritten(
      LoadedScenario loaded, TestResults all, TestResults selected) {
    String file = loaded.scenario().place().file();
    List<Wanted> changes = new ArrayList<>();
    List<Wanted> kept = new ArrayList<>();
    BigInteger packages = loaded.rules().agenda().size();
    for (Suite.Named named : Suite.Named.all(loaded.scenario().expectations())) {
      for (TestResult result : all.tests()) {
        if (result.place().file().equals(file) && result.name().equals(named.name())) {
          boolean mayChange = selected.tests().stream().anyMatch(result::isLike);
          collect(named.expectation(), result, mayChange, packages, changes, kept);
        }
      }
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(ExpectationRewriter.rewrite(source(file), changes, kept));
  }

  /** What is marked as not done stays as it is: its author wants it to hold some day. */
  private static void collect(
      Expectation expectation,
      TestResult result,
      boolean mayChange,
      BigInteger packages,
      List<Wanted> changes,
      List<Wanted> kept) {
    boolean fails = mayChange && result.status() == Status.FAILED && !result.isDone();
    List<List<String>> written = written(expectation, result, packages);
    for (int i = 0; i < result.points().size(); i++) {
      Compared point = result.points().get(i);
      Wanted wanted = new Wanted(result.place(), point.field(), written.get(i));
      (fails && !point.holds() ? changes : kept).add(wanted);
    }
  }

  /** {@return for each point what should be written; nothing where a limit was reached} */
  private static List<List<String>> written(
      Expectation expectation, TestResult result, BigInteger packages) {
    if (result.stopped().isEmpty() && expectation instanceof OfPackage ofPackage) {
      return ofPackage.points().stream()
          .map(p -> result.verdict().map(p::written).orElse(List.of()))
          .toList();
    } else if (result.stopped().isEmpty() && expectation instanceof OfDeals deals) {
      List<List<String>> all = new ArrayList<>();
      for (int i = 0; i < deals.points().size(); i++) {
        all.add(deals.points().get(i).written(result.points().get(i).number(), packages));
      }
      return all;
    }
    return result.points().stream().map(p -> List.<String>of()).toList();
  }
}
