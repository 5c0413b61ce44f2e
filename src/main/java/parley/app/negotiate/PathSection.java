package parley.app.negotiate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.app.words.Sources;
import parley.app.words.StanceWords;
import parley.app.words.TermWords;
import parley.model.Agenda;
import parley.model.RuleId;
import parley.model.Terms;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Finding;
import parley.output.document.DocumentBuilder;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.RunPath;

/** Single runs in words. */
final class PathSection {
  private final DocumentBuilder document;
  private final NegotiationResult result;
  private final Register register;
  private final Agenda agenda;
  private final StanceWords stances;
  private final Sources sources;
  private final Map<String, Terms> last = new HashMap<>();
  private final Set<RuleId> told = new HashSet<>();

  /** Whose package is the last that was told; empty: a mediator's. */
  private String latest = "";

  PathSection(DocumentBuilder document, NegotiationResult result, Register register) {
    this.document = document;
    this.result = result;
    this.register = register;
    this.agenda = result.rules().agenda();
    this.stances = new StanceWords(result.rules());
    this.sources = new Sources(document, register, result.asOf());
  }

  void write() {
    result.paths().forEach(this::write);
    sources.write();
  }

  private void write(RunPath path) {
    last.clear();
    latest = "";
    told.clear();
    document.heading("Run " + path.number());
    if (!path.off().isEmpty()) {
      document.paragraph(
          "Not really held in this run: "
              + path.off().stream().map(stances::brief).collect(Collectors.joining("; "))
              + ".");
    }
    rounds(path);
    document.paragraph(
        path.deal()
            .map(d -> "A deal in round " + path.round() + ": " + TermWords.of(agenda, d) + ".")
            .orElse("No deal after " + Numbers.many(path.round(), "round") + "."));
  }

  /** Rounds in which nothing is new are only named. */
  private void rounds(RunPath path) {
    Map<Integer, List<RunPath.Entry>> byRound =
        path.entries().stream()
            .collect(
                Collectors.groupingBy(
                    RunPath.Entry::round, LinkedHashMap::new, Collectors.toList()));
    List<?> before = List.of();
    int idle = 0;
    for (Map.Entry<Integer, List<RunPath.Entry>> one : byRound.entrySet()) {
      List<?> now = one.getValue().stream().map(PathSection::gist).toList();
      idle = now.equals(before) ? idle + 1 : idle;
      if (!now.equals(before)) {
        idle(one.getKey() - 1, idle);
        idle = 0;
        document.section("Round " + one.getKey());
        entries(one.getValue());
      }
      before = now;
    }
    idle(path.round(), idle);
  }

  private void idle(int last, int count) {
    if (count > 0) {
      String rounds = count == 1 ? "Round " + last : "Rounds " + (last - count + 1) + " to " + last;
      document.section(rounds + ": the same offers and answers again");
    }
  }

  /** {@return what an entry says, without what time alone changes} */
  private static Object gist(RunPath.Entry entry) {
    if (entry instanceof RunPath.Proposed p) {
      return List.of(p.party(), p.terms());
    } else if (entry instanceof RunPath.Reply r) {
      return List.of(r.party(), r.accepts(), r.objections());
    } else if (entry instanceof RunPath.Draft d) {
      return d.terms();
    }
    return entry;
  }

  private void entries(List<RunPath.Entry> entries) {
    List<RunPath.Reply> replies = new ArrayList<>();
    for (RunPath.Entry entry : entries) {
      if (entry instanceof RunPath.Reply reply) {
        String to = reply.to().orElse("");
        if (!to.equals(latest)) {
          answers(replies);
          document.item("On the offer of " + stances.title(to));
          latest = to;
        }
        replies.add(reply);
      } else {
        answers(replies);
        write(entry);
      }
    }
    answers(replies);
  }

  private void write(RunPath.Entry entry) {
    if (entry instanceof RunPath.Proposed p) {
      proposed(p);
    } else if (entry instanceof RunPath.Draft d) {
      latest = "";
      document.item("The mediator's draft: " + TermWords.of(agenda, d.terms()));
    } else if (entry instanceof RunPath.Yielding y) {
      document.item(
          stances.title(y.party())
              + " risks least by insisting ("
              + Numbers.decimal(y.risk())
              + ") and concedes");
    } else if (entry instanceof RunPath.Pass p) {
      document.item(stances.title(p.party()) + " proposes nothing: no package would do");
    } else if (entry instanceof RunPath.Shift s) {
      s.dropped().forEach(r -> document.item(s.day() + ": dropped: " + cited(r)));
      s.taken().forEach(r -> document.item(s.day() + ": taken up: " + cited(r)));
    }
  }

  private String cited(RuleId id) {
    List<String> claims = result.rules().stance(id).map(s -> s.rule().claims()).orElse(List.of());
    return stances.brief(id) + " " + cite(claims);
  }

  private String cite(List<String> claims) {
    List<Claim> found = claims.stream().flatMap(c -> register.cited(c).stream()).toList();
    return sources.cite(found);
  }

  private void proposed(RunPath.Proposed offer) {
    Terms before = last.get(offer.party());
    String what =
        before == null
            ? " proposes " + TermWords.of(agenda, offer.terms())
            : before.equals(offer.terms())
                ? " repeats its offer"
                : " now proposes " + changes(before, offer.terms());
    document.item(stances.title(offer.party()) + what + aspiration(offer));
    for (Finding finding : offer.without()) {
      document.itemAt(
          1, (finding.givenUp() ? "concedes " : "gives up ") + finding(finding) + near(offer));
    }
    last.put(offer.party(), offer.terms());
    latest = offer.party();
  }

  private static String aspiration(RunPath.Proposed offer) {
    return " (satisfied "
        + Numbers.decimal(offer.satisfaction())
        + ", asks at least "
        + Numbers.decimal(offer.aspiration())
        + ")";
  }

  private String near(RunPath.Proposed offer) {
    return offer.near().isEmpty()
        ? ""
        : "; nearest to the last offer of "
            + offer.near().stream().map(stances::title).collect(Collectors.joining(", "));
  }

  private String changes(Terms before, Terms now) {
    List<String> changed =
        agenda.issueIds().stream().filter(i -> !before.option(i).equals(now.option(i))).toList();
    return new OptionWords(agenda).terms(now, changed);
  }

  /** Reasons are given once a run. */
  private String finding(Finding finding) {
    String name = "\"" + finding.stance().rule().name() + "\"";
    if (!told.add(finding.stance().id())) {
      return name;
    }
    return name + ": " + finding.because() + " " + cite(finding.stance().rule().claims());
  }

  private void answers(List<RunPath.Reply> replies) {
    List<String> accept =
        replies.stream().filter(RunPath.Reply::accepts).map(r -> stances.title(r.party())).toList();
    if (!accept.isEmpty()) {
      document.itemAt(1, "accepted by " + String.join(", ", accept));
    }
    for (RunPath.Reply reply : replies) {
      if (!reply.accepts()) {
        refusal(reply);
      }
    }
    replies.clear();
  }

  private void refusal(RunPath.Reply reply) {
    String who = stances.title(reply.party());
    if (reply.silent()) {
      document.itemAt(1, who + " is silent");
    } else if (reply.objections().isEmpty()) {
      document.itemAt(
          1,
          who
              + " refuses: it would be satisfied "
              + Numbers.decimal(reply.satisfaction())
              + " and asks at least "
              + Numbers.decimal(reply.aspiration()));
    } else {
      document.itemAt(
          1,
          who
              + " refuses: "
              + reply.objections().stream().map(this::finding).collect(Collectors.joining("; ")));
    }
  }
}
