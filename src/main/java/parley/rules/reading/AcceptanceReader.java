package parley.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.Token;

/**
 * Reads {@code @accept("PAR052: why. PAR054 `Other rule`: why")}: a code, perhaps what the finding
 * must speak of, and a reason, once or several times.
 */
final class AcceptanceReader {
  private static final String FIRST = Code.checkIds().get(0);

  /** What two parties did not accept together was called a weakness of the rules once. */
  private static final String NO_COMMON_GROUND = "PAR060";

  private static final String ABOUT = "(?:`([^`]+)`\\s*)?:";
  private static final Pattern CODE = Pattern.compile("(\\w+)\\s*" + ABOUT);
  private static final Pattern NEXT = Pattern.compile("(?=\\bPAR\\w*\\s*" + ABOUT + ")");
  private static final String HELP = "such as `@accept(\"%s: the source says just this\")`";

  private final String rule;
  private final List<Token> tokens;
  private final Problems problems;
  private final List<Acceptance> read = new ArrayList<>();

  AcceptanceReader(String rule, List<Token> tokens, Problems problems) {
    this.rule = rule;
    this.tokens = tokens;
    this.problems = problems;
  }

  List<Acceptance> read(Value value) {
    if (!value.isString()) {
      String help = HELP.formatted(Code.IDLE_PART.id());
      problems.error(Code.WRONG_TYPE, value.place(), "`@accept` needs a text in quotes", help);
      return List.of();
    }
    int offset = 0;
    for (String part : NEXT.split(value.text(), -1)) {
      one(value, part, offset);
      offset += part.codePointCount(0, part.length());
    }
    return read;
  }

  private void one(Value value, String part, int offset) {
    Matcher code = CODE.matcher(part);
    if (!code.lookingAt()) {
      problems.error(
          Code.BAD_VALUE,
          value.place(),
          "`@accept` begins with the code of a finding and a colon",
          HELP.formatted(Code.IDLE_PART.id()));
      return;
    }
    String id = code.group(1);
    Place place = place(value, offset, id.length());
    String reason = part.substring(code.end()).strip();
    Optional<Code> known = Code.ofId(id).filter(Code::isCheck);
    if (known.isEmpty() && Code.ofId(id).isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          place,
          "`" + id + "` is an error, and errors cannot be accepted",
          "correct the error; only findings of `parley check`, from " + FIRST + " on, can be");
    } else if (id.equals(NO_COMMON_GROUND)) {
      problems.warning(
          Code.IDLE_ACCEPTANCE,
          place,
          "`" + id + "` is no longer found: parties that agree on nothing are not a weakness",
          "delete it; `parley diagnose` says what keeps parties apart");
    } else if (known.isEmpty()) {
      problems.error(
          Code.BAD_VALUE,
          place,
          "`" + id + "` is not a finding of `parley check`",
          "the code is at the end of what `parley check` says, such as [PAR052]");
    } else if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
      problems.error(
          Code.MISSING, place, "the reason to accept " + id + " is missing", HELP.formatted(id));
    } else {
      Optional<String> about = Optional.ofNullable(code.group(2)).map(String::strip);
      read.add(new Acceptance(rule, known.get(), about, reason, place, line(0), line(lastToken())));
    }
  }

  /** Behind the quote that begins the text. */
  private static Place place(Value value, int offset, int length) {
    Place written = value.place();
    return new Place(written.file(), written.line(), written.column() + 1 + offset, length);
  }

  private int lastToken() {
    return tokens.size() - 1;
  }

  private int line(int token) {
    return tokens.get(token).place().line();
  }
}
