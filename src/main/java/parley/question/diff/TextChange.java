package parley.question.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Place;
import parley.model.Rule;
import parley.model.claim.Article;
import parley.model.claim.Claim;

/**
 * A text that reads otherwise in the new version, of something that both versions have.
 *
 * @param place in the new version; of a text of the agenda the file's start
 * @param what such as {@code claim 003.14}, {@code title of issue price}, {@code reason of
 *     buyer/Too dear}
 * @param parties whose text it is; empty if nobody's
 */
public record TextChange(Place place, String what, String old, String now, List<String> parties) {
  public TextChange {
    parties = List.copyOf(parties);
  }

  /** {@return the file of the new version} */
  public String file() {
    return place.file();
  }

  /** {@return all of them: of the agenda, the rules, the register} */
  static List<TextChange> of(RuleSetVersion before, RuleSetVersion after) {
    Collector texts = new Collector(new ArrayList<>());
    texts.agenda(
        before.rules().agenda(), after.rules().agenda(), Place.startOf(after.agendaFile()));
    Map<Object, Rule> rules = new HashMap<>();
    before.rules().rules().forEach(r -> rules.put(r.id(), r));
    for (Rule now : after.rules().rules()) {
      Optional.ofNullable(rules.get(now.id())).ifPresent(old -> texts.reason(old, now));
    }
    for (Article now : after.register().articles()) {
      before.register().article(now.id()).ifPresent(old -> texts.article(old, now));
    }
    return texts.found();
  }

  private record Collector(List<TextChange> found) {
    void agenda(Agenda old, Agenda now, Place file) {
      add(file, "title of the case", old.title(), now.title(), List.of());
      for (Party party : now.parties()) {
        old.party(party.id())
            .ifPresent(
                was ->
                    add(
                        file,
                        "title of party " + party.id(),
                        was.title(),
                        party.title(),
                        List.of(party.id())));
      }
      for (Issue issue : now.issues()) {
        old.issue(issue.id()).ifPresent(was -> issue(was, issue, file));
      }
    }

    private void issue(Issue old, Issue now, Place file) {
      add(file, "title of issue " + now.id(), old.title(), now.title(), List.of());
      for (Option option : now.options()) {
        String what = "title of option " + now.id() + "." + option.id();
        old.option(option.id())
            .ifPresent(was -> add(file, what, was.title(), option.title(), List.of()));
      }
    }

    void reason(Rule old, Rule now) {
      add(
          now.place(),
          "reason of " + now.id(),
          old.because().template(),
          now.because().template(),
          List.of(now.owner()));
    }

    void article(Article old, Article now) {
      add(now.place(), "title of article " + now.id(), old.title(), now.title(), List.of());
      Map<String, Claim> claims = new HashMap<>();
      old.claims().forEach(c -> claims.put(c.id(), c));
      for (Claim claim : now.claims()) {
        Optional.ofNullable(claims.get(claim.id()))
            .ifPresent(
                was ->
                    add(
                        claim.place(),
                        "claim " + claim.id(),
                        was.statement(),
                        claim.statement(),
                        claim.parties()));
      }
    }

    private void add(Place place, String what, String old, String now, List<String> parties) {
      if (!old.equals(now)) {
        found.add(new TextChange(place, what, old, now, parties));
      }
    }
  }
}
