package parley.app.sources;

import java.io.IOException;
import java.util.List;
import parley.app.cases.LoadedCase;
import parley.app.context.Context;
import parley.app.context.ContextCommand;
import parley.app.options.FormatOption;
import parley.app.options.FormatOption.Answer;
import parley.app.options.OneCase;
import parley.app.options.Session;
import parley.model.claim.Citations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley sources}: each claim with the rules that rest on it, each rule with its claims. */
@Command(
    name = "sources",
    description = "List each claim and the rules that rest on it.",
    footer = {
      "  parley sources rules/ukraine-nato",
      "  parley sources rules/ukraine-nato --format markdown > sources.md"
    })
public final class SourcesCommand extends ContextCommand {
  @Mixin OneCase rules = new OneCase();

  @Mixin FormatOption format = new FormatOption(Answer.DOCUMENT);

  public SourcesCommand(Context context) {
    super(context);
  }

  @Override
  public Integer call() throws IOException {
    return rules.read(context, List.of(), this::show);
  }

  private int show(Session session, LoadedCase one) {
    Citations citations = Citations.of(one.rules(), one.register());
    session.print(
        "sources",
        format.value(),
        () -> SourcesDocument.of(citations),
        () -> new SourcesJson(citations).whole());
    return Session.done();
  }
}
