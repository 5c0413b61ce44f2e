package parley.app.add;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.CaseTexts;
import parley.app.context.WrongInput;
import parley.app.options.SetOption;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.claim.Article;
import parley.model.claim.Register;
import parley.scenario.ScenarioFile;
import parley.scenario.ScenarioReader;
import parley.scenario.update.EntryInsertion;
import parley.scenario.update.NewValue;
import parley.scenario.update.NewValue.Braces;
import parley.scenario.update.NewValue.Lines;
import parley.scenario.update.NewValue.Word;
import parley.scenario.update.NewValue.Words;

/**
 * A claim more in the register, or a package more in a scenario.
 *
 * @param seeds how the folder of the register is called, with a slash behind it; empty if the case
 *     has none
 */
record YamlAddition(CaseTexts texts, Register register, Optional<String> seeds, AddOptions said) {
  Addition claim(String written) {
    int dot = written.indexOf('.');
    if (dot < 1) {
      throw new WrongInput(
          "`" + written + "` does not name its article",
          "write ARTICLE.PARAGRAPH, such as `003.16a`");
    }
    String id = written.substring(0, dot);
    String paragraph = written.substring(dot + 1);
    Optional<Article> article = register.article(id);
    return article.isPresent()
        ? Addition.of(
            EntryInsertion.of(
                    source(article.get().place().file(), texts.register()),
                    List.of("claims"),
                    paragraph,
                    claim())
                .orElseThrow())
        : new Addition(List.of(), List.of(article(id, paragraph)));
  }

  private Source article(String id, String paragraph) {
    String folder =
        seeds.orElseThrow(
            () ->
                new WrongInput(
                    "the agenda names no `register`",
                    "add a line such as `register: ../../seeds/my-case`"));
    StringBuilder text = new StringBuilder("article: \"" + id + "\"\n");
    line("title", said.title, text);
    line("published", said.published, text);
    text.append("claims:\n  \"").append(paragraph).append("\": ").append(claim().line());
    return new Source(folder + id + ".yaml", text.append('\n').toString());
  }

  private static void line(String key, @Nullable String value, StringBuilder into) {
    if (value != null) {
      String written = value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? value : new Word(value).line();
      into.append(key).append(": ").append(written).append('\n');
    }
  }

  private NewValue claim() {
    Map<String, NewValue> entries = new LinkedHashMap<>();
    if (said.parties.size() == 1) {
      entries.put("party", new Word(said.parties.get(0)));
    } else if (!said.parties.isEmpty()) {
      entries.put("party", new Words(said.parties));
    }
    String stance = AddOptions.required(said.stance, "--stance", Added.CLAIM);
    entries.put("stance", new Word(stance));
    String statement = AddOptions.required(said.statement, "--statement", Added.CLAIM);
    entries.put("statement", new Word(statement));
    if (said.speaker != null) {
      entries.put("speaker", new Word(said.speaker));
    }
    return new Braces(entries);
  }

  /** A package; its scenario may stand before the id, as `parley rename` writes it. */
  Addition proposal(String written) {
    int slash = written.indexOf('/');
    String id = written.substring(slash + 1);
    Map<String, NewValue> entries = new LinkedHashMap<>();
    if (said.title != null) {
      entries.put("title", new Word(said.title));
    }
    if (!said.claims.isEmpty()) {
      entries.put("claims", new Words(said.claims));
    }
    if (said.basedOn != null) {
      entries.put("based_on", new Word(said.basedOn));
    }
    Map<String, NewValue> terms = new LinkedHashMap<>();
    SetOption.of("--set", said.terms).forEach((i, o) -> terms.put(i, new Word(o)));
    entries.put("terms", new Braces(terms));
    if (!said.open.isEmpty()) {
      entries.put("open", new Words(said.open));
    }
    return Addition.of(
        EntryInsertion.of(
                scenario(slash < 0 ? said.scenario : written.substring(0, slash)),
                List.of("packages"),
                id,
                new Lines(entries))
            .orElseThrow());
  }

  /** {@return the scenario that is named, or the only one} */
  private Source scenario(@Nullable String name) {
    Map<String, Source> byName = new LinkedHashMap<>();
    for (Source source : texts.scenarios()) {
      ScenarioReader.read(source, new Problems())
          .map(ScenarioFile::name)
          .ifPresent(n -> byName.put(n, source));
    }
    if (name == null && byName.size() == 1) {
      return byName.values().iterator().next();
    } else if (name == null) {
      throw new WrongInput(
          "the case has " + byName.size() + " scenarios, and a package is of one",
          "name it: SCENARIO/PACKAGE, or `--scenario NAME`");
    }
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> WrongInput.unknown("scenario", name, byName.keySet()));
  }

  private static Source source(String name, List<Source> all) {
    return all.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }
}
