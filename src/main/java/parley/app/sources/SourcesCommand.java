package parley.app.sources;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.app.cases.LoadedCase;
import parley.app.context.Context;
import parley.app.options.FormatOption;
import parley.app.options.Session;
import parley.model.claim.Citations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley sources}: each claim with the rules that rest on it, each rule with its claims. */
@Command(
    name = "sources",
    description = "List each claim and the rules that rest on it.",
    footer = {
      "  parley sources rules/ukraine-nato",
      "  parley sources rules/ukraine-nato --format markdown > sources.md"
    })
public final class SourcesCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(
      paramLabel = "RULES",
      description = "A folder with an agenda and rules, or one above it.")
  String path = "";

  @Mixin FormatOption.OfDocument format = new FormatOption.OfDocument();

  /** Made for the command line of the given context. */
  public SourcesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Session session = new Session(context);
    Optional<LoadedCase> loaded = session.loader().rules(session.files().rules(path));
    if (session.hasErrors()) {
      return session.wrongInput();
    }
    LoadedCase one = loaded.orElseThrow();
    Citations citations = Citations.of(one.rules(), one.register());
    session.print(
        "sources",
        format.value(),
        () -> SourcesDocument.of(citations),
        () -> new SourcesJson(citations).whole());
    return Session.done();
  }
}
