package parley.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import parley.app.words.DisputeWords;
import parley.app.words.Headings;
import parley.app.words.JsonFields;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.model.claim.Register;

/** A case for the page: its agenda, its register, its rules. */
final class CaseData {
  private final JsonGenerator json;

  CaseData(JsonGenerator json) {
    this.json = json;
  }

  void write(RuleSet rules, Register register) throws IOException {
    json.writeStartObject();
    Agenda agenda = rules.agenda();
    json.writeStringField("id", agenda.caseId());
    json.writeStringField("title", agenda.title());
    parties(agenda);
    agreement(agenda.agreement());
    json.writeArrayFieldStart("issues");
    for (Issue issue : agenda.issues()) {
      issue(agenda, issue);
    }
    json.writeEndArray();
    register(register);
    new RuleData(json, rules, register).write();
    json.writeEndObject();
  }

  private void parties(Agenda agenda) throws IOException {
    Map<String, String> headings = Headings.of(agenda, agenda.partyIds());
    json.writeArrayFieldStart("parties");
    for (Party party : agenda.parties()) {
      json.writeStartObject();
      json.writeStringField("id", party.id());
      json.writeStringField("title", party.title());
      json.writeStringField("short", headings.getOrDefault(party.id(), party.id()));
      if (party.indifferent()) {
        json.writeBooleanField("indifferent", true);
      }
      if (party.reservation().isPresent()) {
        json.writeNumberField("reservation", party.reservation().get().doubleValue());
        json.writeStringField("reservationWords", party.reservation().get().toString());
      }
      if (party.votes() > 0) {
        json.writeNumberField("votes", party.votes());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Nothing where every party has to accept. */
  private void agreement(Agreement agreement) throws IOException {
    if (agreement.isOfAll()) {
      return;
    }
    json.writeObjectFieldStart("agreement");
    JsonFields.strings(json, "must", agreement.must());
    json.writeNumberField("atLeast", agreement.atLeast().orElse(0));
    json.writeNumberField("votesAtLeast", agreement.votesAtLeast().orElse(0));
    json.writeEndObject();
  }

  private void issue(Agenda agenda, Issue issue) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", issue.id());
    json.writeStringField("title", issue.title());
    if (issue.unit().isPresent()) {
      json.writeStringField("unit", issue.unit().orElseThrow());
    }
    if (issue.isNumeric()) {
      json.writeStringField("numbers", issue.range().isPresent() ? "range" : "options");
    }
    json.writeNumberField("statusQuo", issue.optionIds().indexOf(issue.statusQuo()));
    json.writeArrayFieldStart("options");
    for (Option option : issue.options()) {
      json.writeStartObject();
      json.writeStringField("id", option.id());
      json.writeStringField("title", option.title());
      json.writeStringField("inReasons", inReasons(agenda, issue, option));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** {@return how a rule's reason writes a package's choice of this option} */
  private static String inReasons(Agenda agenda, Issue issue, Option option) {
    return new Because(List.of(new Chosen(issue.id())))
        .text(agenda, new Terms(Map.of(issue.id(), option.id())));
  }

  private void register(Register register) throws IOException {
    json.writeArrayFieldStart("articles");
    for (Article article : register.articles()) {
      json.writeStartObject();
      json.writeStringField("id", article.id());
      json.writeStringField("title", article.title());
      if (article.url().isPresent()) {
        json.writeStringField("url", article.url().orElseThrow());
      }
      JsonFields.optional(json, "document", article.document());
      JsonFields.optional(json, "published", article.published().map(Object::toString));
      json.writeBooleanField("inferred", article.inferred());
      JsonFields.optional(json, "datedBecause", article.datedBecause());
      json.writeEndObject();
    }
    json.writeEndArray();
    Disputes disputes = Disputes.of(register);
    json.writeArrayFieldStart("claims");
    for (Claim claim : register.claims()) {
      claim(claim, disputes);
    }
    json.writeEndArray();
  }

  private void claim(Claim claim, Disputes disputes) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    json.writeStringField("article", claim.article());
    json.writeStringField("paragraph", claim.paragraphNumber());
    json.writeStringField("kind", claim.kind().id());
    JsonFields.strings(json, "parties", claim.parties());
    json.writeStringField("statement", claim.statement());
    JsonFields.optional(json, "speaker", claim.speaker());
    List<String> contradicting = new DisputeWords(disputes).of(claim);
    if (!contradicting.isEmpty()) {
      JsonFields.strings(json, "disputes", contradicting);
    }
    json.writeEndObject();
  }
}
