package parley.scenario.yaml.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import parley.diagnostic.Code;
import parley.model.Place;
import parley.scenario.yaml.MeantMapping;
import parley.scenario.yaml.Wording;

/** Says in a student's words what the YAML library could not parse, and what to do about it. */
final class SyntaxHelp {
  /** Begins with what something else than a text begins with. */
  private static final Pattern SIGNED = Pattern.compile("\\s*[&*!|>]");

  /** What the library reads where one of them stands. */
  private static final Pattern SIGN =
      Pattern.compile("while scanning an? (block scalar|tag|alias|anchor)");

  private static final Pattern KEY = Pattern.compile(":(\\s|$)");
  private static final Pattern KEY_AND_TEXT = Pattern.compile("([\\s-]*)([^:\"']*):\\s+(\\S.*)");

  /** A word before a quote: behind a closing quote, so that this one was meant as a sign. */
  private static final Pattern QUOTE_INSIDE = Pattern.compile("[^\":,]*[^\\s\":,\\[{(]\"");

  private static final Pattern GLUED_ITEM = Pattern.compile("-[^\\s-].*");
  private static final Pattern KEY_BEFORE_COLON =
      Pattern.compile("(\"[^\"]*\"|'[^']*'|[A-Za-z0-9_-]+):");
  private static final Pattern GLUED_KEY =
      Pattern.compile("[\\s-]*[A-Za-z_][A-Za-z0-9_-]*:[^\\s:/].*");
  private static final Pattern CLOSED_KEY = Pattern.compile("\\s*[A-Za-z0-9_-]+:\\s*[\\]}]\\s*");
  private static final Pattern GLUED_VALUE =
      Pattern.compile("[\\s-]*(\"[^\"]*\"|'[^']*'):[^\\s].*");

  private final MarkedYamlEngineException error;
  private final Lines lines;
  private final TreeBuilder builder;
  private final String problem;
  private final Place place;

  SyntaxHelp(MarkedYamlEngineException error, Lines lines, TreeBuilder builder) {
    this.error = error;
    this.lines = lines;
    this.builder = builder;
    this.problem = error.getProblem();
    this.place = lines.of(error.getProblemMark());
  }

  Refusal refusal() {
    boolean isGlued = GLUED_VALUE.matcher(lines.line(place.line())).matches();
    if (isGlued && builder.openBracket().isEmpty()) {
      return glued(place.line());
    } else if (problem.contains("(TAB)")) {
      return refuse(place, "a tab is used for indentation", "indent with spaces")
          .of(Refusal.Kind.TAB);
    } else if (problem.startsWith("mapping values are not allowed")) {
      return unexpectedColon();
    } else if (problem.startsWith("could not find expected ':'")) {
      return noColon(lines.contentOf(lines.of(error.getContextMark()).line()));
    } else if (problem.contains("cannot start any token")) {
      return badStart(place);
    } else if (SIGN.matcher(String.valueOf(error.getContext())).matches()) {
      return badStart(lines.of(error.getContextMark()));
    } else if (problem.startsWith("expected <block end>")) {
      return misplaced();
    } else if (problem.startsWith("expected '<document start>'")) {
      return afterTheEnd();
    }
    return insideText();
  }

  private Refusal insideText() {
    Place start = lines.of(error.getContextMark());
    if (problem.startsWith("found unexpected end of stream")) {
      return refuse(start, "this quote is never closed", "end the text with the same quote");
    } else if (problem.startsWith("found unknown escape character")) {
      return refuse(
          place,
          "a backslash in double quotes starts an escape, and this one is unknown",
          "write `\\\\` for a backslash, or use single quotes");
    }
    return betweenBrackets();
  }

  private Refusal betweenBrackets() {
    Optional<Place> bracket = builder.openBracket();
    boolean isEnd = problem.contains("<stream end>");
    if (bracket.isPresent() && (isEnd || bracket.get().line() < place.line())) {
      return refuse(
          bracket.get(),
          "this bracket is not closed",
          "close it with `]` or `}`, and put a comma between entries");
    } else if (problem.startsWith("expected ',' or") && isQuoteInQuotes()) {
      return afterQuotes(builder.lastQuoted().orElseThrow());
    } else if (problem.startsWith("expected ',' or")) {
      return refuse(
          place,
          "expected a comma or the closing bracket here",
          "put a comma between entries, and a text with `,`, `:` or a bracket in quotes");
    } else if (problem.startsWith("sequence entries are not allowed")) {
      return refuse(
          place,
          "a list item cannot start here",
          "start the list on a line of its own, or write `[a, b]`");
    }
    return other();
  }

  private boolean isQuoteInQuotes() {
    String line = lines.line(place.line());
    String rest = line.substring(line.offsetByCodePoints(0, place.column() - 1));
    return builder.lastQuoted().isPresent() && QUOTE_INSIDE.matcher(rest).lookingAt();
  }

  private Refusal other() {
    boolean isClosing = problem.endsWith("']'") || problem.endsWith("'}'");
    if (!isClosing && problem.startsWith("expected the node content")) {
      return refuse(
          place,
          "a value is expected here",
          "unexpected character: remove it, or put the text in quotes");
    }
    return isClosing
        ? unmatched(place)
        : new Refusal(
            Code.SYNTAX,
            place,
            "this is not YAML: " + problem.replace('\n', ' '),
            Optional.empty());
  }

  private static Refusal unmatched(Place bracket) {
    return refuse(bracket, "unmatched closing bracket", "remove it, or put the text in quotes");
  }

  private Refusal unexpectedColon() {
    String line = lines.line(place.line());
    String before = line.substring(0, line.offsetByCodePoints(0, place.column() - 1));
    int above = lines.contentAbove(place.line());
    if (KEY.matcher(before).find()) {
      return colonInText(line);
    } else if (above > 0 && !KEY.matcher(lines.line(above)).find()) {
      return noColon(lines.contentOf(above));
    } else if (isGluedItem(above)) {
      return gluedItem(above);
    }
    return refuse(
            lines.contentOf(place.line()),
            "this line is indented deeper than it may be",
            "line " + above + " already gives its key a value; start both keys in the same column")
        .of(Refusal.Kind.LEVELS);
  }

  private Refusal afterTheEnd() {
    int above = lines.contentAbove(place.line());
    boolean isMarked = lines.line(above).startsWith("...");
    if (lines.line(above).startsWith(" ") && !lines.line(place.line()).startsWith(" ")) {
      return refuse(
              lines.contentOf(lines.contentBelow(0)),
              "this line does not line up with line " + place.line(),
              "what belongs together starts in the same column")
          .of(Refusal.Kind.LEVELS);
    }
    return isMarked || above == 0
        ? refuse(lines.contentOf(place.line()), "the document ended above", "remove the `...`")
        : noColon(lines.contentOf(above));
  }

  private Refusal colonInText(String line) {
    Matcher matcher = KEY_AND_TEXT.matcher(line);
    if (!matcher.matches() || matcher.group(3).contains("\"")) {
      return refuse(place, "a text cannot contain a colon and a space", "put the text in quotes");
    }
    String text = matcher.group(3).stripTrailing();
    int column = line.codePointCount(0, matcher.start(3)) + 1;
    String quoted = "write " + Wording.quoted(matcher.group(2) + ": \"" + text + "\"");
    return refuse(
        lines.at(place.line(), column, text.codePointCount(0, text.length())),
        "a text with a colon and a space in it must be in quotes",
        MeantMapping.braces(text)
            .map(
                b ->
                    quoted
                        + ", or, if it is a key with its value, "
                        + Wording.quoted(matcher.group(2) + ": " + b))
            .orElse(quoted));
  }

  private Refusal noColon(Place key) {
    if (GLUED_KEY.matcher(lines.line(key.line())).matches()) {
      return glued(key.line());
    } else if (CLOSED_KEY.matcher(lines.line(key.line())).matches()) {
      int last = lines.line(key.line()).stripTrailing().length();
      return unmatched(lines.at(key.line(), last, 1));
    }
    return SIGNED.matcher(lines.line(key.line())).lookingAt()
        ? badStart(lines.at(key.line(), key.column(), 1))
        : refuse(
            key,
            "expected a colon and a space after the key",
            MeantMapping.withColon(lines.line(key.line()).strip()));
  }

  private Refusal badStart(Place at) {
    String line = lines.line(at.line());
    int start = line.codePointAt(line.offsetByCodePoints(0, at.column() - 1));
    String shown = start == '`' ? "a backtick" : "`" + Character.toString(start) + "`";
    String help = "put the text in quotes";
    boolean isBlock = start == '|' || start == '>';
    return refuse(
        at,
        "a text cannot start with " + shown,
        isBlock ? help + ", or start it on the next line, indented deeper" : help);
  }

  private boolean isGluedItem(int line) {
    return GLUED_ITEM.matcher(lines.line(line).strip()).matches();
  }

  private Refusal gluedItem(int line) {
    return refuse(
        lines.contentOf(line),
        "a space is missing after `-`",
        "write " + Wording.quoted("- " + lines.line(line).strip().substring(1)));
  }

  private Refusal glued(int line) {
    String written = lines.line(line).strip();
    return refuse(
        lines.contentOf(line),
        "a space is missing after the colon",
        "write " + Wording.quoted(KEY_BEFORE_COLON.matcher(written).replaceFirst("$1: ")));
  }

  private Refusal misplaced() {
    Optional<TreeBuilder.Quoted> quoted = builder.lastQuoted();
    if (quoted.isPresent() && problem.endsWith("'<scalar>'")) {
      return afterQuotes(quoted.get());
    } else if (problem.endsWith("']'") || problem.endsWith("'}'")) {
      return other();
    } else if (problem.endsWith("'-'")) {
      return refuse(
          place, "a list item cannot be among keys", "indent it under the key whose list it is in");
    }
    if (isGluedItem(place.line())) {
      return gluedItem(place.line());
    }
    return GLUED_KEY.matcher(lines.line(place.line())).matches()
        ? glued(place.line())
        : notLinedUp();
  }

  private Refusal notLinedUp() {
    return refuse(
            lines.contentOf(place.line()),
            "this line does not line up with the lines above it",
            "what belongs together starts in the same column")
        .of(Refusal.Kind.LEVELS);
  }

  private Refusal afterQuotes(TreeBuilder.Quoted quoted) {
    if (quoted.lastLine() > quoted.place().line()) {
      return refuse(
          quoted.place(),
          "this quote is closed only in line " + quoted.lastLine(),
          "end the text with the same quote");
    }
    return refuse(
        place,
        "there is text after the closing quote",
        "write a quote inside a text in the other kind of quotes: `\"it's\"`");
  }

  private static Refusal refuse(Place place, String message, String help) {
    return new Refusal(Code.SYNTAX, place, message, help);
  }
}
