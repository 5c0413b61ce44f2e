package parley.app;

import java.io.FileDescriptor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import parley.app.context.Environment;
import parley.app.context.ExitCode;
import parley.rules.Rehearsal;

/** The entry point of the {@code parley} command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line and ends the process with an {@link ExitCode}.
   *
   * @param args the command line's words
   */
  public static void main(String[] args) {
    Exhaustion.prepare();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> Exhaustion.endIfSo(fault));
    try {
      run(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      Exhaustion.endIfSo(e);
      System.exit(ExitCode.FAULT.number());
    }
  }

  private static void run(String... args) {
    if (Parley.evaluates(args)) {
      Rehearsal.begin();
    }
    Output out = new Output(FileDescriptor.out);
    PrintWriter err = new Output(FileDescriptor.err).writer();
    Path folder = Path.of("").toAbsolutePath();
    boolean terminal = Terminal.isOutput();
    Environment environment =
        new Environment(out.writer(), err, folder, System.getenv(), terminal, LocalDate::now);
    int code = Parley.run(environment, args);
    System.exit(out.finish(err).map(ExitCode::number).orElse(code));
  }
}
