package parley.app.assist;

/** What may be written at a place of any file of a case. */
public final class Suggestions {
  private Suggestions() {}

  /** {@return all of it; which of them fit what is written already, the editor decides} */
  public static Suggested of(Asked asked, KeyTable table) {
    return asked.isRuleFile() ? RuleSuggestions.of(asked) : YamlSuggestions.of(asked, table);
  }
}
