package parley.app.expectation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import parley.app.cases.Basis;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.coverage.CoverageOptions;
import parley.app.coverage.CoverageRun;
import parley.app.mutation.MutationOptions;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OutputOptions;
import parley.app.options.Session;
import parley.app.options.TimeLimit;
import parley.app.suite.Progress;
import parley.app.suite.Reached;
import parley.app.suite.Selection;
import parley.app.suite.TestPlan;
import parley.app.suite.TestRun;
import parley.diagnostic.Diagnostic;
import parley.model.verdict.ConditionEvaluator;
import parley.output.Format;
import parley.question.coverage.Coverage;
import parley.question.expectation.TestResults;
import parley.question.expectation.Untrusted;
import parley.question.mutation.MutationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley test}: runs the expectations of scenarios. */
@Command(
    name = "test",
    description = "Run the expectations of scenarios.",
    exitCodeList = {
      "0:every expectation holds, or is marked `todo`",
      "1:an expectation fails, or coverage is below --threshold",
      "2:the command line or an input file is wrong, or there is nothing to test"
    },
    footer = {
      "  parley test                               all scenarios of this folder",
      "  parley test scenarios/ukraine-nato/2026.yaml",
      "  parley test --only 'russian_terms' --format json",
      "  parley test --format junit > results.xml",
      "  parley test --output junit=results.xml --output github=-",
      "  parley test --update                      accept the current results",
      "  parley test --watch                       run again when a file is saved",
      "  parley test --changed-since origin/main   what a branch may have changed",
      "  parley test --coverage --threshold stances=100,conditions=95",
      "  parley test --mutate                      mistakes that no test notices"
    })
public final class TestCommand extends ContextCommand {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Scenario files, or folders to search for them (default: scenarios).")
  List<String> paths = List.of();

  @Mixin FormatOption format = new FormatOption(Answer.TESTS);

  @Mixin SelectionOptions selected = new SelectionOptions();

  @Option(
      names = "--update",
      description =
          "Update failing expectations to the actual results, keep the layout of the"
              + " files, and show the changed lines.")
  boolean update;

  @Mixin CoverageOptions coverage = new CoverageOptions();

  @Mixin MutationOptions mutation = new MutationOptions();

  @Mixin Thresholds thresholds = new Thresholds();

  @Option(
      names = "--watch",
      description = "Run again when a file is saved, until Ctrl-C. Text only.")
  boolean watch;

  @Mixin OutputOptions outputs = new OutputOptions();

  @Mixin TimeLimit limit = new TimeLimit();

  public TestCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    thresholds.check();
    coverage.check(format.value(), thresholds.ofCoverage());
    mutation.check(thresholds.ofMutation());
    refuseWrongMixture();
    outputs.wanted(format.formats(), context.environment().folder());
    Session session = Session.leavingRefused(context);
    try {
      return tested(session);
    } catch (WrongInput wrong) {
      output(session)
          .refused(List.of(InputError.of(String.valueOf(wrong.getMessage()), wrong.help())));
      throw wrong;
    }
  }

  private int tested(Session opened) throws IOException {
    Session session = opened;
    TestWatch listener = new TestWatch(session, words());
    Optional<Watch> watching = watching(session, listener);
    Optional<TestPlan> plan = plan(session);
    while (isToReadAgain(watching, plan, session)) {
      session = Session.leavingRefused(context);
      plan = plan(session);
    }
    if (plan.isEmpty()) {
      return refused(session);
    } else if (plan.get().isEmpty()) {
      session.err().println("parley test: nothing that a scenario rests on has changed");
      output(session).write(TestOutput.Found.nothing());
      return Session.done();
    }
    TestResults results = run(session).results(plan.get(), selected.selection(), progress(session));
    if (update && update(session, plan.get(), results)) {
      session = Session.leavingRefused(context);
      plan = plan(session);
      if (plan.isEmpty()) {
        return refused(session);
      }
      results = run(session).results(plan.get(), selected.selection(), Progress.none());
    }
    List<Reached> reached = written(session, plan.get(), results);
    if (watching.isEmpty()) {
      session.out().flush();
      session.countWarnings("test");
    } else {
      listener.ready();
      watching.get().watch(session.loader());
    }
    boolean isEnough = reached.stream().allMatch(Reached::ok);
    return (results.passed() && isEnough ? ExitCode.DONE : ExitCode.FAILED).number();
  }

  /** {@return how far coverage and mutation came against their thresholds; all is written then} */
  private List<Reached> written(Session session, TestPlan plan, TestResults results)
      throws IOException {
    Optional<Coverage> covered =
        coverage.wanted()
            ? Optional.of(CoverageRun.of(plan, results, session.today(), limit.ofEach()))
            : Optional.empty();
    List<MutationResult> mutants = mutants(session, plan, results);
    if (covered.isPresent()) {
      coverage.write(covered.get(), context.environment().folder());
    }
    List<Reached> reached =
        Stream.concat(
                covered.stream().flatMap(c -> coverage.reached(c).stream()),
                mutation.reached(mutants).stream())
            .toList();
    output(session)
        .write(
            new TestOutput.Found(
                results, covered.filter(c -> coverage.isShown()), mutants, reached));
    TestNotes.missed(reached, covered, session);
    TestNotes.undecided(mutation, mutants, session);
    return reached;
  }

  private TestOutput output(Session session) {
    return new TestOutput(session, format, outputs);
  }

  private int refused(Session session) throws IOException {
    List<Diagnostic> problems = session.loader().problems().sorted();
    output(session)
        .refused(problems.stream().filter(Diagnostic::isError).map(InputError::of).toList());
    return session.wrongInput();
  }

  private List<MutationResult> mutants(Session session, TestPlan plan, TestResults results) {
    if (!mutation.isWanted()) {
      return List.of();
    }
    Untrusted untrusted = Untrusted.of(results);
    List<MutationResult> mutants =
        mutation.results(
            plan,
            selected.selection(),
            untrusted,
            session.loader().sources(),
            around(session),
            progress(session));
    TestNotes.leftOut(session, untrusted, mutants);
    return mutants;
  }

  /** {@return what notices what is saved; empty if that is not asked for} */
  private Optional<Watch> watching(Session session, TestWatch listener) {
    return watch
        ? Optional.of(new Watch(quickRun(session), selected.selection(), listener))
        : Optional.empty();
  }

  private static boolean isToReadAgain(
      Optional<Watch> watching, Optional<TestPlan> plan, Session session) {
    return watching.isPresent()
        && plan.isPresent()
        && watching.get().widens(plan.get(), session.loader());
  }

  private List<String> words() {
    return paths.isEmpty() ? List.of("scenarios") : paths;
  }

  private void refuseWrongMixture() {
    boolean isPlain =
        format.value() == Format.TEXT
            && !outputs.areWanted()
            && !update
            && !coverage.wanted()
            && !mutation.isWanted()
            && !selected.leavesOut();
    if (watch && !isPlain) {
      throw new WrongInput(
          "`--watch` excludes `--update`, `--coverage`, `--mutate`, `--changed-since` and formats"
              + " other than text",
          "watch first, update then");
    }
    if (selected.leavesOut() && thresholds.areWanted()) {
      throw new WrongInput(
          "`--changed-since` excludes `--threshold`: what it leaves out would not count",
          "leave one of them out");
    }
  }

  /** {@return what is to be run; empty if a file has errors} */
  private Optional<TestPlan> plan(Session session) throws IOException {
    TestPlan all = TestPlan.of(session.files().scenarios(words()), session.loader());
    if (session.hasErrors()) {
      return Optional.empty();
    }
    run(session).refuseNone(all, selected.selection());
    return Optional.of(selected.touched(all, context.environment().folder()));
  }

  /** {@return whether a file has changed} */
  private boolean update(Session session, TestPlan plan, TestResults shown) throws IOException {
    TestResults all = run(session).results(plan, Selection.all(), Progress.none());
    Updating.Done done = new Updating(session.loader().sources()).apply(plan, all, shown);
    TestNotes.updated(done, format.value() == Format.TEXT ? session.out() : session.err(), session);
    return !done.diffs().isEmpty();
  }

  private TestRun run(Session session) {
    return new TestRun(b -> b, around(session));
  }

  /** By conditions as values: Drools would take most of the time to compile a saved rule. */
  private TestRun quickRun(Session session) {
    return new TestRun(
        b -> new Basis(b.rules(), new ConditionEvaluator(b.rules())), around(session));
  }

  private TestRun.Surroundings around(Session session) {
    return new TestRun.Surroundings(
        context.environment().folder(),
        context.environment().command(),
        session.today(),
        limit.ofEach().sharedBy(ForkJoinPool.getCommonPoolParallelism() + 1));
  }

  private Progress progress(Session session) {
    boolean isSeen = context.environment().terminal() && format.value() == Format.TEXT;
    return isSeen ? Progress.on(session.err()) : Progress.none();
  }
}
