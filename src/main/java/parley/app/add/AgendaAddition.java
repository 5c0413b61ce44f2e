package parley.app.add;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.CaseTexts;
import parley.app.context.WrongInput;
import parley.app.words.Capitals;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.naming.TextEdit;
import parley.scenario.update.EntryInsertion;
import parley.scenario.update.NewValue;
import parley.scenario.update.NewValue.Bare;
import parley.scenario.update.NewValue.Braces;
import parley.scenario.update.NewValue.Lines;
import parley.scenario.update.NewValue.Word;

/** A party, an issue or an option more in an agenda. */
record AgendaAddition(CaseTexts texts, Agenda agenda, AddOptions said) {
  private static final String RANGE = "write `--range FROM..TO` or `--range FROM..TO:STEP`";

  Addition party(String id) {
    Map<String, NewValue> entries = new LinkedHashMap<>();
    entries.put("title", new Word(title(id)));
    number("reservation", said.reservation, entries);
    number("votes", said.votes, entries);
    TextEdit edit = into(List.of("parties"), id, new Braces(entries));
    boolean hasFile = texts.rules().stream().anyMatch(r -> r.name().equals(ruleFile(id)));
    return new Addition(
        List.of(edit), hasFile ? List.of() : List.of(new Source(ruleFile(id), example(id))));
  }

  private static void number(String key, @Nullable String value, Map<String, NewValue> into) {
    if (value != null) {
      into.put(key, new Bare(value));
    }
  }

  /** {@return the name of a rule file beside the agenda} */
  String ruleFile(String owner) {
    String agendaFile = texts.agenda().name();
    return agendaFile.substring(0, agendaFile.lastIndexOf('/') + 1) + owner + ".drl";
  }

  private String example(String id) {
    String condition =
        agenda.issues().stream()
            .findFirst()
            .map(AgendaAddition::condition)
            .orElse("issue == \"option\"");
    return """
        // What %s rejects, demands, would like and would concede. A rule reads like this one:
        //
        // rule "Not with %s"
        // when
        //     Terms( %s )
        // then
        //     redLine("The reason, in words.")
        // end
        """
        .formatted(title(id), title(id), condition);
  }

  private static String condition(Issue issue) {
    String first = issue.optionIds().get(0);
    return issue.id() + " == " + (issue.range().isPresent() ? first : '"' + first + '"');
  }

  Addition issue(String id) {
    Map<String, NewValue> entries = new LinkedHashMap<>();
    entries.put("title", new Word(title(id)));
    if (said.unit != null) {
      entries.put("unit", new Word(said.unit));
    }
    if (said.ordered) {
      entries.put("ordered", new Bare("true"));
    }
    if (said.options.isEmpty() == (said.range == null)) {
      throw new WrongInput(
          "an issue needs `--options` or `--range`, one of them",
          "such as `--options none,some,all`");
    }
    String range = said.range;
    if (range != null) {
      ranged(range, entries);
    } else {
      String first = said.options.get(0).replaceFirst("=.*", "");
      entries.put("status_quo", new Word(Optional.ofNullable(said.statusQuo).orElse(first)));
      entries.put("options", options());
    }
    return Addition.of(into(List.of("issues"), id, new Lines(entries)));
  }

  private void ranged(String written, Map<String, NewValue> into) {
    int dots = written.indexOf("..");
    int colon = written.indexOf(':');
    if (dots < 1) {
      throw new WrongInput("`--range " + written + "` is not a range", RANGE);
    }
    Map<String, NewValue> range = new LinkedHashMap<>();
    String from = written.substring(0, dots);
    range.put("from", new Bare(from));
    range.put("to", new Bare(written.substring(dots + 2, colon < 0 ? written.length() : colon)));
    range.put("step", new Bare(colon < 0 ? "1" : written.substring(colon + 1)));
    into.put("status_quo", new Bare(Optional.ofNullable(said.statusQuo).orElse(from)));
    into.put("range", new Braces(range));
  }

  private Lines options() {
    Map<String, NewValue> options = new LinkedHashMap<>();
    for (String option : said.options) {
      int sign = option.indexOf('=');
      String id = sign < 0 ? option : option.substring(0, sign);
      options.put(id, option(Capitals.title(id), sign < 0 ? null : option.substring(sign + 1)));
    }
    return new Lines(options);
  }

  private static NewValue option(String title, @Nullable String value) {
    if (value == null) {
      return new Word(title);
    }
    Map<String, NewValue> entries = new LinkedHashMap<>();
    entries.put("title", new Word(title));
    entries.put("value", new Bare(value));
    return new Braces(entries);
  }

  Addition option(String written) {
    int dot = written.indexOf('.');
    if (dot < 1) {
      throw new WrongInput("`" + written + "` does not name its issue", "write ISSUE.OPTION");
    }
    String issue = written.substring(0, dot);
    String id = written.substring(dot + 1);
    Issue known =
        agenda
            .issue(issue)
            .orElseThrow(() -> WrongInput.unknown("issue", issue, agenda.issueIds()));
    if (known.range().isPresent()) {
      throw new WrongInput(
          "`" + issue + "` has a range, whose numbers are its options",
          "change the range in the agenda");
    }
    return Addition.of(
        into(List.of("issues", issue, "options"), id, option(title(id), said.value)));
  }

  private TextEdit into(List<String> path, String key, NewValue value) {
    return EntryInsertion.of(texts.agenda(), path, key, value).orElseThrow();
  }

  private String title(String id) {
    return Optional.ofNullable(said.title).orElse(Capitals.title(id));
  }
}
