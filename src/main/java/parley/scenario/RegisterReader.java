package parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Orders;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.YamlReader;

/** Reads the register of claims: one article a file. */
public final class RegisterReader {
  public static final Keys ARTICLE =
      Keys.of("article", "One article and what it claims.")
          .must(
              "article",
              "The article's id, the first part of its claims' ids.",
              Shape.any(Shape.matching("^[A-Za-z0-9_-]{1,64}$"), Shape.NUMBER, Shape.BOOLEAN)
                  .such("003"))
          .may("title", "The article's title. Default: its id.", Shape.TEXT)
          .may(
              "url",
              "The web page with the article; a link wherever one of its claims is shown.",
              Shape.matching(
                      "^\\s*[Hh][Tt][Tt][Pp][Ss]?://([A-Za-z0-9_-]{1,63}\\.)*[A-Za-z0-9_-]{1,63}\\.?(:[0-9]{1,5})?([/?#][^\\s\"<>\\\\^`{|}]*)?\\s*$")
                  .such("https://example.org/an-article"))
          .may("document", "The file that holds the article's text.", Shape.TEXT)
          .may(
              "sha256",
              "The SHA-256 of that file, which shows whether it is the version that was read.",
              Shape.matching("^[0-9a-fA-F]{64}$"))
          .may("published", "The day on which the article appeared.", Shape.DATE)
          .may(
              "dated",
              "Whether the article states its date, or somebody inferred it. Default: stated.",
              Shape.choice(List.of("inferred", "stated")))
          .may("dated_because", "The reason for the date.", Shape.TEXT)
          .must(
              "claims",
              "The claims, each under the number of its paragraph; with a letter where a paragraph"
                  + " holds several.",
              Shape.of(
                  "type",
                  "object",
                  "propertyNames",
                  Shape.matching("^[0-9]{1,9}[a-z]{0,9}$"),
                  "additionalProperties",
                  ClaimReader.CLAIM.mapping()))
          .where("dependentRequired", Map.of("dated", List.of("published")));

  /** How files say whether an article's date is inferred. */
  private static final Map<Boolean, String> DATED = Map.of(true, "inferred", false, "stated");

  private static final Pattern ARTICLE_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  private final Values values;
  private final Problems problems;
  private final ClaimReader claimReader;
  private boolean isWhole = true;

  private RegisterReader(Agenda agenda, Problems problems) {
    this.values = new Values(problems);
    this.problems = problems;
    this.claimReader = new ClaimReader(agenda, values);
  }

  /**
   * {@return the register, as complete as its files allow; articles in the order of the files'
   * names, and of two with one id the first}
   *
   * @param agenda of whose parties the claims speak
   */
  public static Register read(List<Source> sources, Agenda agenda, Problems problems) {
    RegisterReader reader = new RegisterReader(agenda, problems);
    Map<String, Article> articles = new LinkedHashMap<>();
    sources.stream()
        .sorted(Orders.by(Source::name))
        .flatMap(s -> reader.article(s).stream())
        .forEach(a -> reader.addOnce(articles, a));
    Register register = new Register(List.copyOf(articles.values()));
    if (reader.isWhole && articles.size() == sources.size()) { // else a claim may be lost
      reader.claimReader.checkDisputes(register);
    }
    return register;
  }

  private void addOnce(Map<String, Article> articles, Article article) {
    Article first = articles.putIfAbsent(article.id(), article);
    if (first != null) {
      problems.error(
          Code.DUPLICATE,
          article.place(),
          "article " + Wording.quoted(article.id()) + " is in the register twice",
          "the other is in " + first.place().file());
    }
  }

  private Optional<Article> article(Source source) {
    Optional<YamlNode> tree = YamlReader.readAround(source, problems);
    isWhole &= tree.filter(YamlNode::isWhole).isPresent();
    return tree.flatMap(root -> Fields.read(ARTICLE, root, root.place(), values))
        .map(this::article)
        .filter(a -> !a.id().isEmpty());
  }

  /** {@return the article; with an empty id, and a problem, if it has none} */
  private Article article(Fields fields) {
    Optional<Scalar> written = fields.text("article");
    written.ifPresent(this::checkId);
    String id = written.map(Scalar::text).orElse("");
    List<Claim> claims =
        fields.entries("claims").stream().flatMap(e -> claimReader.read(id, e).stream()).toList();
    return new Article(
        id,
        fields.textOr("title", id),
        url(fields),
        fields.text("document").map(Scalar::text),
        sha256(fields),
        fields.date("published"),
        inferred(fields),
        fields.text("dated_because").map(Scalar::text),
        claims,
        written.map(Scalar::place).orElse(fields.place()));
  }

  private void checkId(Scalar id) {
    if (!ARTICLE_ID.matcher(id.text()).matches()) {
      isWhole = false;
      problems.error(
          Code.BAD_NAME,
          id.place(),
          Wording.quoted(id.text()) + " cannot be the id of an article",
          "use at most 64 letters, digits, `_` and `-`, such as `003`");
    }
  }

  private Optional<String> url(Fields fields) {
    Optional<Scalar> text = fields.text("url");
    Optional<String> url = text.flatMap(t -> WebAddress.cleaned(t.text()));
    if (text.isPresent() && url.isEmpty()) {
      problems.error(
          Code.BAD_VALUE,
          text.get().place(),
          Wording.quoted(text.get().text()) + " is not the address of a web page",
          "write it whole, without user name or spaces: `https://example.org/an-article`");
    }
    return url;
  }

  private Optional<String> sha256(Fields fields) {
    Optional<Scalar> text = fields.text("sha256");
    text.filter(t -> !SHA256.matcher(t.text()).matches())
        .ifPresent(
            t ->
                problems.error(
                    Code.BAD_VALUE,
                    t.place(),
                    "this is not a SHA-256 checksum",
                    "a SHA-256 has 64 digits, 0 to 9 and a to f; yours has " + t.text().length()));
    return text.map(Scalar::text);
  }

  private boolean inferred(Fields fields) {
    if (fields.has("dated") && !fields.isMeant("published")) {
      problems.error(
          Code.MISSING, fields.placeOf("dated"), "`dated` without `published` says nothing");
    }
    return fields
        .node("dated")
        .flatMap(n -> values.choice(n, "way of dating", List.of(true, false), DATED::get))
        .orElse(false);
  }
}
