package parley.cli.command.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.cli.command.Session;
import parley.cli.command.TimeLimit;
import parley.cli.context.Context;
import parley.cli.context.ExitCode;
import parley.cli.tests.CoverageRun;
import parley.cli.tests.GitChanges;
import parley.cli.tests.Progress;
import parley.cli.tests.Selection;
import parley.cli.tests.TestPlan;
import parley.cli.tests.TestRun;
import parley.model.coverage.Coverage;
import parley.model.mutation.MutationResult;
import parley.model.tests.TestResults;
import parley.report.coverage.CoverageJson;
import parley.report.coverage.CoverageText;
import parley.report.mutation.MutationJson;
import parley.report.mutation.MutationText;
import parley.report.tests.TestJson;
import parley.report.tests.TestJson.Section;
import parley.report.tests.TestText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley test}: runs the expectations of scenarios. */
@Command(
    name = "test",
    description = "Runs the expectations of scenarios: is everything as `expect:` says?",
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is as expected, or marked `todo`",
      "1:something is not as expected, or less is covered than --threshold asks for",
      "2:the command line or an input file is wrong, or there is nothing to test",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley test                               all scenarios of this folder",
      "  parley test scenarios/ukraine-nato/2026.yaml",
      "  parley test --only 'russian_terms' --format json",
      "  parley test --changed-since origin/main   what a branch may have changed",
      "  parley test --coverage --threshold stances=100,conditions=95"
    })
public final class TestCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Scenario files, or folders with such files at any depth (default: scenarios).")
  List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json.")
  TestFormat format = TestFormat.TEXT;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      converter = NamePattern.class,
      description = "Only expectations with this in their name, such as `2026: package .*terms`.")
  @Nullable Pattern only;

  @Option(
      names = "--tag",
      paramLabel = "TAG",
      description = "Only expectations with this tag; may be repeated.")
  List<String> tags = List.of();

  @Option(
      names = "--changed-since",
      paramLabel = "REV",
      description = {
        "Only scenarios of which something differs from this git revision: the scenario itself,"
            + " rules, agenda or register."
      })
  @Nullable String changedSince;

  @Mixin CoverageOptions coverage = new CoverageOptions();

  @Mixin MutationOptions mutation = new MutationOptions();

  @Mixin Thresholds thresholds = new Thresholds();

  @Mixin TimeLimit limit = new TimeLimit();

  /** Made for the command line of the given context. */
  public TestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    thresholds.check();
    coverage.check(thresholds.ofCoverage());
    mutation.check(thresholds.ofMutation());
    Session session = Session.leavingRefused(context);
    List<Path> files = session.files().scenarios(paths.isEmpty() ? List.of("scenarios") : paths);
    TestPlan all = TestPlan.of(files, session.loader());
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    Path folder = context.environment().folder();
    TestPlan plan =
        changedSince == null ? all : all.touchedBy(new GitChanges(folder).since(changedSince));
    if (plan.isEmpty()) {
      session.err().println("parley test: nothing that a scenario rests on has changed");
      write(session, new TestResults(List.of()), Optional.empty(), List.of());
      return Session.done();
    }
    TestResults results =
        new TestRun(b -> b, around(session)).results(plan, selection(), progress(session));
    Optional<Coverage> covered =
        coverage.wanted()
            ? Optional.of(CoverageRun.of(plan, results, session.today(), limit.limits()))
            : Optional.empty();
    List<MutationResult> mutants = mutants(session, plan, results);
    write(session, results, covered.filter(c -> coverage.isShown()), mutants);
    boolean covers = covered.isEmpty() || hasReached(covered.get(), session);
    boolean kills = mutation.isReached(mutants, session.err());
    return (results.passed() && covers && kills ? ExitCode.DONE : ExitCode.FAILED).number();
  }

  private List<MutationResult> mutants(Session session, TestPlan plan, TestResults results) {
    if (!mutation.isWanted()) {
      return List.of();
    }
    if (!results.passed()) {
      session.err().println("parley test: no mistakes were tried, because a test fails already");
      return List.of();
    }
    return mutation.results(
        plan, selection(), session.loader().sources(), around(session), progress(session));
  }

  private TestRun.Surroundings around(Session session) {
    return new TestRun.Surroundings(
        context.environment().folder(),
        context.environment().command(),
        session.today(),
        limit.limits().sharedBy(ForkJoinPool.getCommonPoolParallelism() + 1));
  }

  private Selection selection() {
    return new Selection(Optional.ofNullable(only), tags);
  }

  private Progress progress(Session session) {
    boolean isSeen = context.environment().terminal() && format == TestFormat.TEXT;
    return isSeen ? Progress.on(session.err()) : Progress.none();
  }

  private boolean hasReached(Coverage covered, Session session) throws IOException {
    coverage.write(covered, context.environment().folder());
    return coverage.isReached(covered, session.err());
  }

  private void write(
      Session session,
      TestResults results,
      Optional<Coverage> covered,
      List<MutationResult> mutants)
      throws IOException {
    switch (format) {
      case TEXT -> {
        new TestText(session.look(), session.out()).write(results);
        if (covered.isPresent()) {
          new CoverageText(session.look(), session.out()).write(covered.get());
        }
        new MutationText(session.look(), session.out()).write(mutants);
      }
      case JSON -> TestJson.write(session.out(), results, sections(covered, mutants));
    }
  }

  private static List<Section> sections(Optional<Coverage> covered, List<MutationResult> mutants) {
    List<Section> sections = new ArrayList<>();
    covered.ifPresent(c -> sections.add(new Section("coverage", CoverageJson.of(c))));
    if (!mutants.isEmpty()) {
      sections.add(new Section("mutation", MutationJson.of(mutants)));
    }
    return sections;
  }
}
