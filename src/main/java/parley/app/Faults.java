package parley.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import parley.app.context.ExitCode;
import parley.app.context.WrongInput;
import parley.diagnostic.DiagnosticText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExitCodeExceptionMapper;
import picocli.CommandLine.ParseResult;

/** The one place where an exception ends: as a mistake of the user, or as a fault of Parley. */
final class Faults implements IExecutionExceptionHandler, IExitCodeExceptionMapper {
  @Override
  public int getExitCode(Throwable fault) {
    return ExitCode.FAULT.number();
  }

  @Override
  public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
    if (exception instanceof WrongInput wrong) {
      say(line, String.valueOf(wrong.getMessage()));
      wrong.help().ifPresent(h -> line.getErr().println("  help: " + printable(h)));
      return ExitCode.WRONG_INPUT.number();
    }
    if (exception instanceof IOException) {
      String kind = exception.getClass().getSimpleName().replaceFirst("Exception$", "");
      say(line, "cannot read or write: " + exception.getMessage() + " (" + kind + ")");
      return ExitCode.WRONG_INPUT.number();
    }
    return report(exception, line, result.originalArgs().toArray(String[]::new));
  }

  /** Says what is needed to report a fault; the stack trace only if asked for. */
  int report(Throwable fault, CommandLine line, String... args) {
    PrintWriter err = line.getErr();
    if (Exhaustion.isBehind(fault)) {
      Exhaustion.endProcess();
      err.println(Exhaustion.MESSAGE);
      err.flush();
      return ExitCode.FAULT.number();
    }
    List<String> words = List.of(args);
    err.println(
        "parley: a fault of Parley itself, not of your files: " + printable(fault.toString()));
    err.println(
        "Please report it as an issue of Parley, with these lines and, if possible, the files:");
    err.println("  version:      " + Version.text());
    err.println("  Java:         " + Runtime.version() + ", " + System.getProperty("os.name"));
    err.println("  command line: parley " + printable(String.join(" ", words)));
    if (words.contains("--debug")) {
      fault.printStackTrace(err);
    } else {
      err.println("Run it again with --debug to see where it happened.");
    }
    err.flush();
    return ExitCode.FAULT.number();
  }

  private static void say(CommandLine line, String message) {
    line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + printable(message));
  }

  private static String printable(String text) {
    return DiagnosticText.printable(text);
  }
}
