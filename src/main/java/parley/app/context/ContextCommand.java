package parley.app.context;

import java.util.concurrent.Callable;

/**
 * A command of the command line: it has the surroundings of its run, and ends with an exit code.
 */
public abstract class ContextCommand implements Callable<Integer> {
  protected final Context context;

  protected ContextCommand(Context context) {
    this.context = context;
  }
}
