package parley.app.assist;

/** What may be written at a place of any file of a case. */
public final class Completer {
  private Completer() {}

  /** {@return all of it; which of them fit what is written already, the editor decides} */
  public static Completions of(CursorPlace asked) {
    return asked.isRuleFile() ? RuleCompleter.of(asked) : YamlCompleter.of(asked);
  }
}
