package parley.scenario;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.diagnostic.ClaimHelp;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.StanceKind;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reads one claim of an article. */
final class ClaimReader {
  private static final List<String> OF_PARTIES =
      Stream.of(StanceKind.values()).map(StanceKind::id).toList();
  static final Keys CLAIM =
      Keys.of("claim", "A statement in the article.")
          .may(
              "party",
              "The party, or a list of parties, whose stance the claim states.",
              Shape.TEXTS)
          .must(
              "stance",
              "What the claim says of its party; `context` if it states no party's stance.",
              Shape.choice(Claim.stanceWords()))
          .must("statement", "The claim in your own words.", Shape.TEXT)
          .may("speaker", "The person to whom the article attributes the claim.", Shape.TEXT)
          .may(
              "disputes",
              "The claims that contradict this one, cited as in a rule.",
              Shape.TEXTS.such(List.of("002.13")))
          .where("if", Shape.having("stance", Shape.choice(OF_PARTIES)))
          .where(
              "then",
              Shape.having("party", Shape.of("not", Shape.of("type", "array", "maxItems", 0))));

  /** What a paragraph's id is like. */
  static final String FORM =
      "write the paragraph's number, and a letter if it holds several claims: `16a`";

  private static final Pattern PARAGRAPH = Pattern.compile("[0-9]{1,9}[a-z]{0,9}");

  private final Agenda agenda;
  private final Values values;
  private final Problems problems;
  private int helpLeft = 200;
  private boolean knowsParagraphs = true;
  private final IdentityHashMap<Claim, List<Scalar>> disputes = new IdentityHashMap<>();

  ClaimReader(Agenda agenda, Values values) {
    this.agenda = agenda;
    this.values = values;
    this.problems = values.problems();
  }

  /** {@return the claim, as complete as it can be; empty if it is no mapping} */
  Optional<Claim> read(String article, Entry entry) {
    checkParagraph(entry.key());
    return Fields.read(CLAIM, entry.value(), entry.key().place(), values)
        .map(fields -> claim(article, entry.key(), fields));
  }

  private Claim claim(String article, Scalar paragraph, Fields fields) {
    Optional<String> word =
        fields.node("stance").flatMap(n -> values.choice(n, "stance", Claim.stanceWords(), w -> w));
    Optional<StanceKind> stance =
        Stream.of(StanceKind.values()).filter(k -> word.equals(Optional.of(k.id()))).findFirst();
    boolean isNobodys =
        fields.node("party").map(Values::isEmptyList).orElse(!fields.isMeant("party"));
    if (isNobodys && stance.isPresent()) {
      problems.error(
          Code.MISSING,
          fields.place(),
          "`party` is missing in this claim",
          "say whose stance it is, or write `stance: context`");
    }
    List<Scalar> disputed = fields.texts("disputes");
    Claim claim =
        new Claim(
            article,
            paragraph.text(),
            fields.texts("party").stream().filter(this::isParty).map(Scalar::text).toList(),
            stance,
            fields.textOr("statement", ""),
            fields.text("speaker").map(Scalar::text),
            disputed.stream().map(Scalar::text).toList(),
            paragraph.place());
    if (!disputed.isEmpty()) {
      disputes.put(claim, disputed);
    }
    return claim;
  }

  /**
   * Reports each claim that is said to contradict another and does not exist, or is that other;
   * none where one may only have a wrong paragraph.
   */
  void checkDisputes(Register register) {
    if (!knowsParagraphs) {
      return;
    }
    Map<String, List<Claim>> cited = register.byCitation();
    disputes.forEach(
        (claim, ids) ->
            ids.forEach(
                id -> {
                  List<Claim> found = cited.getOrDefault(id.text(), List.of());
                  checkDispute(claim, id, found, register);
                }));
  }

  private void checkDispute(Claim claim, Scalar id, List<Claim> disputed, Register register) {
    if (disputed.isEmpty()) {
      problems.error(
          Code.UNKNOWN_CLAIM,
          id.place(),
          "the register has no claim " + Wording.quoted(id.text()),
          helpLeft-- > 0 ? ClaimHelp.of(id.text(), register) : ClaimHelp.FORM);
    } else if (disputed.size() == 1 && disputed.get(0).id().equals(claim.id())) {
      problems.error(
          Code.BAD_VALUE,
          id.place(),
          "claim " + Wording.quoted(id.text()) + " cannot dispute itself",
          "name the claims of other sources that contradict it, or remove `disputes`");
    }
  }

  private boolean isParty(Scalar party) {
    boolean isKnown = agenda.party(party.text()).isPresent();
    if (!isKnown) {
      values.unknown(Code.UNKNOWN_PARTY, party, "party", agenda.partyIds());
    }
    return isKnown;
  }

  static boolean isParagraph(String id) {
    return PARAGRAPH.matcher(id).matches();
  }

  private void checkParagraph(Scalar key) {
    if (!isParagraph(key.text())) {
      knowsParagraphs = false;
      problems.error(
          Code.BAD_NAME, key.place(), Wording.quoted(key.text()) + " is not a paragraph", FORM);
    }
  }
}
