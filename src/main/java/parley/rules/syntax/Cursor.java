package parley.rules.syntax;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Code;
import parley.diagnostic.DoubtfulNumber;
import parley.diagnostic.Problems;
import parley.model.Fraction;
import parley.model.Place;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.Token.Kind;

/** Walks over a file's words; what the grammar does not expect becomes an error. */
final class Cursor {
  static final String RULE_HELP = "a rule reads `rule \"…\" when … then … end`";

  private static final int NAME_MAX = 300;
  private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,15})(\\.[0-9]{1,9})?");
  private static final Pattern FRACTION = Pattern.compile(NUMBER.pattern() + "(/[0-9]{1,16})?");

  private final List<Token> tokens;
  private final Problems problems;
  private int at;
  private @Nullable Place foreign;
  private boolean isMuted;
  private @Nullable Parentheses parentheses;

  Cursor(List<Token> tokens, Problems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Leaves the rule that is being read; its problem has been reported. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super("reported already", null, false, false);
    }
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  /** Leaves out all that follows. */
  void toEnd() {
    at = tokens.size() - 1;
  }

  void moveTo(int position) {
    at = position;
  }

  int position() {
    return at;
  }

  /** {@return the file's parentheses, of which all is found at once when it is first asked for} */
  Parentheses parentheses() {
    Parentheses known = parentheses == null ? new Parentheses(tokens) : parentheses;
    parentheses = known;
    return known;
  }

  /** {@return the words from a position up to the present one} */
  List<Token> since(int position) {
    return tokens.subList(position, at);
  }

  boolean isAtEnd() {
    return peek().kind() == Kind.END;
  }

  boolean nextIs(String word) {
    return peek().is(word);
  }

  /** {@return whether a rule seems to begin here} */
  boolean startsRule() {
    boolean isLine =
        peek().place().column() == 1 && peek(1).place().line() == peek().place().line();
    return nextIs("rule") && (isLine || peek(1).kind() == Kind.STRING);
  }

  /** {@return whether a comma or the closing parenthesis follows} */
  boolean nextEndsConstraint() {
    return nextIs(",") || nextIs(")");
  }

  /** Takes the next word if it is this one, and says whether it was. */
  boolean take(String word) {
    boolean taken = nextIs(word);
    if (taken) {
      next();
    }
    return taken;
  }

  Token expect(String word, String help) {
    if (!nextIs(word)) {
      throw unexpected("expected `" + word + "`", help);
    }
    return next();
  }

  Token expect(Kind kind, String what, String help) {
    if (peek().kind() != kind) {
      throw unexpected("expected " + what, help);
    }
    return next();
  }

  Located<String> expectString(String what, String help) {
    Token token = expect(Kind.STRING, what, help);
    return new Located<>(token.stringValue(), token.place());
  }

  /** Reads words joined by dots, as one. */
  Located<String> dotted(String what) {
    Token first = expect(Kind.WORD, what, "such as `my_case.buyer`");
    StringBuilder name = new StringBuilder(first.text());
    while (nextIs(".") && peek(1).kind() == Kind.WORD && name.length() < NAME_MAX) {
      refuseBlanks();
      next();
      name.append('.').append(next().text());
    }
    return new Located<>(name.toString(), span(first.place(), name.length()));
  }

  private void refuseBlanks() {
    if (!peek(-1).touches(peek()) || !peek().touches(peek(1))) {
      throw notAllowed(
          peek().place(), "a name has no spaces around its dots", "such as `my_case.buyer`");
    }
  }

  /** Reads words joined by hyphens without blanks, as one. */
  Located<String> hyphenated() {
    Token last = next();
    Place place = last.place();
    StringBuilder name = new StringBuilder(last.text());
    while (nextIs("-")
        && last.touches(peek())
        && peek().touches(peek(1))
        && peek(1).kind() == Kind.WORD
        && name.length() < NAME_MAX) {
      next();
      last = next();
      name.append('-').append(last.text());
    }
    return new Located<>(name.toString(), span(place, name.length()));
  }

  /** {@return whether the next word stands on a line below that of the word before} */
  boolean nextIsBelow() {
    return peek().place().line() > peek(-1).place().line();
  }

  /** {@return whether a string or a number, with or without sign, comes next} */
  boolean nextIsValue() {
    Kind kind = peek().kind();
    return kind == Kind.STRING
        || kind == Kind.NUMBER
        || (nextIs("-") && peek(1).kind() == Kind.NUMBER && peek().touches(peek(1)));
  }

  /** {@return whether the next word has a line of its own} */
  boolean nextIsAlone() {
    return nextIsBelow() && peek(1).place().line() > peek().place().line();
  }

  /** Reads a string or a number; the caller has seen that one comes. */
  Value value() {
    return peek().kind() == Kind.STRING
        ? string()
        : number(NUMBER, "600000 or 0.5, with at most 16 digits before the point and 9 after it");
  }

  /** Reads a string, a number or a fraction; the caller has seen that one comes. */
  Value valueOrFraction() {
    return peek().kind() == Kind.STRING
        ? string()
        : number(FRACTION, "2, 0.5 or 1/3, with " + Fraction.DECIMALS);
  }

  private Value string() {
    Token token = next();
    return new Value(token.stringValue(), true, token.place(), token.start());
  }

  private Value number(Pattern form, String like) {
    Token token = next();
    boolean negative = token.is("-");
    Token digits = negative ? next() : token;
    String text = (negative ? "-" : "") + digits.text();
    Place place = span(token.place(), text.length());
    if (!form.matcher(digits.text()).matches()) {
      throw notAllowed(
          place,
          "`" + text + "` is not a number of the rule language",
          PlainNumber.of(digits.text())
              .map(plain -> "write `" + (negative ? "-" : "") + plain + "`")
              .orElse("write it like " + like));
    }
    DoubtfulNumber.help(text)
        .ifPresent(h -> problems.error(Code.SYNTAX, place, DoubtfulNumber.message(text), h));
    return new Value(text, false, place, token.start());
  }

  /** Reports that the next word is not what the grammar expects there. */
  Unreadable unexpected(String expected, String help) {
    if (isHeard()) {
      String message = expected + ", found " + peek().shown();
      problems.error(Code.SYNTAX, peek().place(), message, help);
    }
    return new Unreadable();
  }

  private boolean isHeard() {
    return !nextIsBroken() && !isMuted;
  }

  private boolean nextIsBroken() {
    return peek().kind() == Kind.BROKEN;
  }

  /** Reports that something around the next word is wrong. */
  Unreadable wrong(Place place, String message, String help) {
    if (isHeard()) {
      problems.error(Code.SYNTAX, place, message, help);
    }
    return new Unreadable();
  }

  /** Reports something that Drools may know and the safe part does not. */
  Unreadable notAllowed(Place place, String message, String help) {
    if (isHeard()) {
      problems.error(Code.NOT_ALLOWED, place, message, help);
    }
    return new Unreadable();
  }

  /**
   * Reports a part of a file of another Drools program; what follows it is passed over, so that
   * nothing is said of the signs in it.
   */
  Unreadable foreign(Place place, String message, String help) {
    boolean isHidden = nextIsBroken() && Signs.isInvisible(peek().text().codePointAt(0));
    if (!isHidden && !isMuted) {
      problems.error(Code.NOT_ALLOWED, place, message, help);
      foreign = place;
    }
    return new Unreadable();
  }

  /** From now on nothing is reported: it would follow from what was. */
  void mute() {
    isMuted = true;
  }

  /** What is found from now on is an error of its own. */
  void listen() {
    isMuted = false;
  }

  /** {@return whether a foreign part was reported since the last was taken} */
  boolean isForeign() {
    return foreign != null;
  }

  /** {@return where the part begins that was reported as foreign last; empty if none was since} */
  Optional<Place> takeForeign() {
    Optional<Place> taken = Optional.ofNullable(foreign);
    foreign = null;
    return taken;
  }

  private static Place span(Place first, int length) {
    return new Place(first.file(), first.line(), first.column(), Math.max(1, length));
  }
}
