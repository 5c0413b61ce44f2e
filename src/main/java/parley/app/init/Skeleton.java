package parley.app.init;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseDraft.Choice;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.OptionText;
import parley.app.draft.CaseDraft.PackageText;
import parley.app.draft.CaseDraft.PartyText;
import parley.app.draft.CaseDraft.Scale;
import parley.app.draft.CaseDraft.ScenarioText;
import parley.app.draft.CaseText;
import parley.app.files.FileNames;
import parley.app.words.Capitals;
import parley.model.Control;

/** A case of which only the parties and issues are known: it runs, and waits to be filled in. */
record Skeleton(String caseId, List<String> parties, List<String> issues) {
  private static final String TODAY = "as_it_is";
  private static final String PROPOSAL = "proposal";

  CaseDraft draft() {
    return new CaseDraft(
        caseId,
        Capitals.title(caseId.replace('-', ' ')),
        issues.stream().map(Skeleton::issue).toList(),
        parties.stream().map(Skeleton::party).toList(),
        List.of(),
        List.of(),
        new ScenarioText("first", "The first package", List.of(proposal())),
        List.of());
  }

  /** {@return its files; each party's holds an example in a comment} */
  Map<String, String> files() {
    CaseDraft draft = draft();
    Map<String, String> files = new LinkedHashMap<>();
    CaseText.files(draft)
        .forEach(
            (name, text) -> {
              files.put(name, name.endsWith(FileNames.AGENDA) ? explained(text) : text);
              if (name.endsWith(FileNames.AGENDA)) {
                parties.forEach(p -> files.put(CaseText.rules(draft, p), example(p)));
              }
            });
    return files;
  }

  private static String explained(String agenda) {
    return "# Fill in the titles, which are for people. Rules and scenarios use the ids.\n"
        + "# An issue may have a range of numbers instead of options:\n"
        + "#     unit: euros\n"
        + "#     range: {from: 0, to: 600, step: 10}\n"
        + agenda;
  }

  private static IssueText issue(String id) {
    List<OptionText> options =
        List.of(
            new OptionText(TODAY, "As it is today"),
            new OptionText(PROPOSAL, "Say what is proposed"));
    return new IssueText(
        id, Capitals.title(id), options, Scale.ofNames(), TODAY, Control.ofNobody());
  }

  private static PartyText party(String id) {
    return new PartyText(id, Capitals.title(id), Optional.empty(), false, List.of());
  }

  private PackageText proposal() {
    List<Choice> terms = issues.stream().map(i -> new Choice(i, PROPOSAL)).toList();
    return new PackageText("first_proposal", "Everything as proposed", terms);
  }

  private String example(String party) {
    String issue = issues.get(0);
    return """
        // What %1$s holds, one rule a stance. Take the slashes away and say what you know.
        //
        // rule "Name the stance in a few words"
        // when
        //     Terms( %2$s == "%3$s" )
        // then
        //     redLine("Say why in one sentence.")
        // end
        //
        // Instead of redLine("why"):
        //   demand("name", "why")     holds out while the condition holds
        //   prefer("name", "why")     likes it less, and never blocks
        //   concede("name", "why")    gives the demand or preference of that name up
        """
        .formatted(Capitals.title(party), issue, PROPOSAL);
  }
}
