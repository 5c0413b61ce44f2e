package parley.app.init;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.app.context.Context;
import parley.app.context.WrongInput;
import parley.app.files.FileNames;
import parley.app.files.NewCase;
import parley.app.options.Session;
import parley.diagnostic.DiagnosticText;
import parley.scenario.CaseIds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley init}: a small case to start from. */
@Command(
    name = "init",
    description = {
      "Create a small case to start your own from.",
      "A buyer and a seller of a used car: agenda, rules, claims and a scenario. Never writes over"
          + " a file."
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:the command line is wrong, or a file stands in the way",
      "3:a fault of Parley itself"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley init my-case && parley run my-case/scenarios",
      "  parley init . --case fish-quota           the same under an id of your own"
    })
public final class InitCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "DIR", description = "The folder to write; may exist.")
  String path = "";

  @Option(
      names = "--case",
      paramLabel = "NAME",
      defaultValue = NewCase.CASE,
      description = "The id of the case, for its folders and files (default: used-car).")
  String caseId = NewCase.CASE;

  /** Made for the command line of the given context. */
  public InitCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    FileNames names = new FileNames(context.environment().folder());
    Path folder = folder();
    CaseIds.refusal(caseId)
        .ifPresent(
            help -> {
              throw new WrongInput(
                  "`" + caseId + "` cannot be the id of a case", Optional.of(help));
            });
    NewCase made = new NewCase(caseId);
    Optional<Path> inTheWay = made.inTheWay(folder);
    if (inTheWay.isPresent()) {
      throw new WrongInput(
          "`" + names.of(inTheWay.get()) + "` is there already, and nothing was written",
          Optional.of("choose another folder, or move it away"));
    }
    made.write(folder);
    told(names, folder, made);
    return Session.done();
  }

  private void told(FileNames names, Path folder, NewCase made) {
    var out = context.environment().out();
    for (String file : made.files()) {
      out.println("wrote " + DiagnosticText.printable(names.of(folder.resolve(file))));
    }
    out.println();
    out.println("Now try:");
    String scenario = names.of(folder.resolve(made.scenario()));
    String parley = "  " + quoted(context.environment().command());
    out.println(DiagnosticText.printable(parley + " run " + quoted(scenario)));
    out.println(
        DiagnosticText.printable(
            parley + " explain " + quoted(scenario) + " -p " + NewCase.PACKAGE));
    out.println(
        DiagnosticText.printable(parley + " check " + quoted(names.of(folder)) + " --strict"));
  }

  private static String quoted(String path) {
    return path.matches("[\\w./~-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  private Path folder() {
    try {
      return FileNames.resolve(context.environment().folder(), path);
    } catch (InvalidPathException e) {
      throw new WrongInput("`" + path + "` is no path: " + e.getReason(), Optional.empty());
    }
  }
}
