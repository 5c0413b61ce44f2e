package parley.app.fmt;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import parley.app.check.LineDifference;
import parley.app.context.Context;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.app.fmt.FormatRun.Formatted;
import parley.app.options.DiffOption;
import parley.app.options.Session;
import parley.diagnostic.DiagnosticText;
import parley.rules.format.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley fmt}: lays out rule files in one way. */
@Command(
    name = "fmt",
    description = {
      "Format rule files without changing meaning or comments.",
      "Each file is read again after formatting, and is written only if it still means the same."
    },
    exitCodeList = {
      "0:done; with --check or --diff: all files are formatted",
      "1:with --check or --diff: some file is not",
      "2:the command line is wrong, or a file breaks the grammar; nothing is written"
    },
    footer = {
      "  parley fmt                              the rule files of this folder",
      "  parley fmt rules/ukraine-nato/nato.drl",
      "  parley fmt --check                      for CI: list the files to format",
      "  parley fmt --diff rules",
      "  parley fmt --full rules                 for other programs that run Drools",
      "  parley fmt - < draft.drl                format standard input"
    })
public final class FmtCommand implements Callable<Integer> {
  private final Context context;
  private final InputStream in;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description = "Rule files (*.drl), folders of them, or - for standard input (default: here).")
  List<String> paths = List.of();

  @Option(names = "--check", description = "Write nothing; list the files that would change.")
  boolean check;

  @Mixin DiffOption diff = new DiffOption();

  @Option(
      names = "--full",
      description =
          "Write the long form, which any Drools program can run: package, imports, dialect,"
              + " `drools,` and semicolons.")
  boolean full;

  /** Made for the command line of the given context. */
  public FmtCommand(Context context, InputStream in) {
    this.context = context;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    FormatRun run =
        new FormatRun(
            context.environment().folder(),
            full ? Form.FULL : Form.SHORT,
            session.loader().problems());
    boolean piped = paths.contains(FormatRun.STANDARD_INPUT);
    if (piped && paths.size() > 1) {
      throw new WrongInput(
          "`-` is standard input, and cannot be combined with files",
          java.util.Optional.of("name files, or `-`"));
    }
    List<Formatted> files = piped ? run.standardInput(in) : run.files(paths);
    if (session.hasErrors()) {
      return run.tellProblems(session.err());
    }
    if (check || diff.isShown()) {
      return compare(session, files);
    }
    if (piped) {
      files.forEach(f -> session.out().print(f.text()));
      return Session.done();
    }
    run.write(files);
    tell(session, files, "formatted ");
    return Session.done();
  }

  private int compare(Session session, List<Formatted> files) throws IOException {
    if (diff.isShown()) {
      for (Formatted file : files) {
        LineDifference.write(session.out(), file.name(), file.before(), file.text());
      }
    }
    if (check) {
      tell(session, files, "not formatted: ");
    }
    boolean changed = files.stream().anyMatch(Formatted::changed);
    return (changed ? ExitCode.FAILED : ExitCode.DONE).number();
  }

  private static void tell(Session session, List<Formatted> files, String what) {
    List<Formatted> changed = files.stream().filter(Formatted::changed).toList();
    changed.forEach(f -> session.out().println(DiagnosticText.printable(what + f.name())));
    String count = files.size() + (files.size() == 1 ? " file" : " files");
    session
        .out()
        .println(
            changed.isEmpty()
                ? count + " already formatted"
                : changed.size() + " of " + count + (what.startsWith("not") ? "" : " changed"));
  }
}
