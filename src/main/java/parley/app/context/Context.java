package parley.app.context;

import parley.output.text.Look;
import picocli.CommandLine;

/** What every command is given. */
public interface Context {
  Environment environment();

  /** {@return how text looks, by the options and the terminal} */
  Look look();

  /** {@return Parley's version, such as 0.1.0} */
  String version();

  /** {@return a command line with all commands} */
  CommandLine whole();
}
