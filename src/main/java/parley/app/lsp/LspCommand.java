package parley.app.lsp;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import parley.app.context.Context;
import picocli.CommandLine.Command;

/** {@code parley lsp}: answers an editor while one writes rules. */
@Command(
    name = "lsp",
    description = {
      "Run a language server for editors.",
      "An editor starts it, and talks to it over standard input and output. docs/editors.md says"
          + " how to set up yours."
    },
    exitCodeList = {
      "0:the editor ended the session",
      "1:the editor disconnected without ending the session",
      "2:the command line is wrong"
    },
    footer = "  parley lsp                              the command in an editor's settings")
public final class LspCommand implements Callable<Integer> {
  private final Context context;
  private final InputStream in;
  private final PrintStream out;

  /** Made for the command line of the given context. */
  public LspCommand(Context context, InputStream in, PrintStream out) {
    this.context = context;
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() {
    System.setOut(System.err); // whatever a library prints must not end up among the answers
    EditorServer server = new EditorServer(context.version(), context.environment());
    return server.serve(in, out);
  }
}
