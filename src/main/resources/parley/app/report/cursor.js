// Walks over the words of rules as text; what the grammar does not expect becomes an error at its place.

import {INVISIBLE} from './lexer.js';

const NUMBER = /^(0|[1-9][0-9]{0,15})(\.[0-9]{1,9})?$/;
const FRACTION = /^(0|[1-9][0-9]{0,15})(\.[0-9]{1,9})?(\/[0-9]{1,16})?$/;
const NAME_MAX = 300;

export const RULE_HELP = 'a rule reads `rule "…" when … then … end`';

/** Leaves the rule that is being read; its problem has been reported. */
export class Unreadable extends Error {}

/** Whether something could be read; if not, its problem has been reported. */
export function tries(reading) {
  try {
    reading();
    return true;
  } catch (e) {
    if (e instanceof Unreadable) {
      return false;
    }
    throw e;
  }
}

export function isWord(token, word) {
  return (token.kind === 'word' || token.kind === 'symbol') && token.text === word;
}

export function shown(token) {
  return token.kind === 'end' ? 'the end of the file' : `\`${token.text}\``;
}

export function touches(one, next) {
  return one.end === next.start;
}

export class Cursor {
  constructor(tokens, problems) {
    this.tokens = tokens;
    this.problems = problems;
    this.at = 0;
    this.foreignFrom = null;
    this.isMuted = false;
    this.parentheses = null;
  }

  peek(ahead = 0) {
    return this.tokens[Math.max(0, Math.min(this.at + ahead, this.tokens.length - 1))];
  }

  next() {
    const token = this.peek();
    if (token.kind !== 'end') {
      this.at++;
    }
    return token;
  }

  /** Leaves out all that follows. */
  toEnd() {
    this.at = this.tokens.length - 1;
  }

  /** The words from a position up to the present one. */
  since(from) {
    return this.tokens.slice(from, this.at);
  }

  isAtEnd() {
    return this.peek().kind === 'end';
  }

  /** Whether a rule seems to begin here. */
  startsRule() {
    const {place} = this.peek();
    const isLine = place.column === 1 && this.peek(1).place.line === place.line;
    return this.nextIs('rule') && (isLine || this.peek(1).kind === 'string');
  }

  nextIs(word, ahead = 0) {
    return isWord(this.peek(ahead), word);
  }

  nextIsAny(words) {
    return words.some(word => this.nextIs(word));
  }

  take(word) {
    const taken = this.nextIs(word);
    if (taken) {
      this.next();
    }
    return taken;
  }

  expect(word, help) {
    if (!this.nextIs(word)) {
      throw this.unexpected(`expected \`${word}\``, help);
    }
    return this.next();
  }

  expectKind(kind, what, help) {
    if (this.peek().kind !== kind) {
      throw this.unexpected(`expected ${what}`, help);
    }
    return this.next();
  }

  /** Words joined by hyphens without blanks, as one. */
  hyphenated() {
    let last = this.next();
    const {place} = last;
    let name = last.text;
    while (this.nextIs('-') && touches(last, this.peek()) && touches(this.peek(), this.peek(1)) && this.peek(1).kind === 'word' && name.length < NAME_MAX) {
      this.next();
      last = this.next();
      name += '-' + last.text;
    }
    return {value: name, place: {...place, length: name.length}};
  }

  nextIsBelow() {
    return this.peek().place.line > this.peek(-1).place.line;
  }

  /** Whether the next word has a line of its own. */
  nextIsAlone() {
    return this.nextIsBelow() && this.peek(1).place.line > this.peek().place.line;
  }

  nextIsValue() {
    const {kind} = this.peek();
    return kind === 'string' || kind === 'number' || (this.nextIs('-') && this.peek(1).kind === 'number' && touches(this.peek(), this.peek(1)));
  }

  value() {
    return this.peek().kind === 'string' ? this.string() : this.number(NUMBER, '600000 or 0.5, with at most 16 digits before the point and 9 after it');
  }

  valueOrFraction() {
    return this.peek().kind === 'string' ? this.string() : this.number(FRACTION, '2, 0.5 or 1/3, with at most nine decimals');
  }

  string() {
    const token = this.next();
    return {text: token.value, isString: true, place: token.place};
  }

  number(form, like) {
    const token = this.next();
    const negative = isWord(token, '-');
    const digits = negative ? this.next() : token;
    const text = (negative ? '-' : '') + digits.text;
    const place = {...token.place, length: text.length};
    if (!form.test(digits.text)) {
      const plain = plainNumber(digits.text);
      throw this.wrong(place, `\`${text}\` is not a number of the rule language`, plain ? `write \`${negative ? '-' : ''}${plain}\`` : 'write it like ' + like);
    }
    if (/^-?[1-9][0-9]{0,2}\.[0-9]{2}0$/.test(text)) {
      this.problems.error(place, `\`${text}\` may mean two numbers`, `write \`${text.replace('.', '')}\` or \`${text.replace(/\.?0+$/, '')}\``);
    }
    return {text, isString: false, place};
  }

  unexpected(expected, help) {
    return this.wrong(this.peek().place, `${expected}, found ${shown(this.peek())}`, help);
  }

  wrong(place, message, help) {
    if (this.peek().kind !== 'broken' && !this.isMuted) {
      this.problems.error(place, message, help);
    }
    return new Unreadable();
  }

  /** Reports a part of a file of another Drools program; what follows it is passed over, so that nothing is said of the signs in it. */
  foreign(place, message, help) {
    const next = this.peek();
    const isHidden = next.kind === 'broken' && INVISIBLE.test(String.fromCodePoint(next.text.codePointAt(0)));
    if (!isHidden && !this.isMuted) {
      this.problems.error(place, message, help);
      this.foreignFrom = place;
    }
    return new Unreadable();
  }

  /** From now on nothing is reported: it would follow from what was. */
  mute() {
    this.isMuted = true;
  }

  /** What is found from now on is an error of its own. */
  listen() {
    this.isMuted = false;
  }

  /** Whether a foreign part was reported since the last was taken. */
  isForeign() {
    return this.foreignFrom !== null;
  }

  /** Where the part begins that was reported as foreign last; null if none was since. */
  takeForeign() {
    const from = this.foreignFrom;
    this.foreignFrom = null;
    return from;
  }
}

/** A number as other languages write it, in the form that rules have; null if that is not clear. */
function plainNumber(written) {
  let plain = '';
  if (/^[0-9]{1,16}(\.[0-9]{1,16})?[eE][0-9]{1,2}$/.test(written)) {
    plain = withoutExponent(written);
  } else if (/^[0-9]{1,3}(_[0-9]{3}){1,5}$/.test(written)) {
    plain = written.replace(/_/g, '');
  } else if (/^0[xX][0-9a-fA-F]{1,12}$/.test(written)) {
    plain = BigInt(written.replace('X', 'x')).toString();
  } else if (/^([0-9]{1,16}(\.[0-9]{1,9})?)[bBdDfFlL]$/.test(written)) {
    plain = written.slice(0, -1);
  }
  return NUMBER.test(plain) ? plain : null;
}

function withoutExponent(written) {
  const [digits, exponent] = written.toLowerCase().split('e');
  const [whole, rest = ''] = digits.split('.');
  const places = Number(exponent);
  const moved = whole + rest.slice(0, places).padEnd(places, '0');
  const left = rest.slice(places).replace(/0+$/, '');
  return (moved.replace(/^0+(?=.)/, '') || '0') + (left ? '.' + left : '');
}

/** A number with commas in it, which are none of the rule language, around what has just been read; null if there is none. */
export function splitNumber(words) {
  const joined = at => {
    const [left, comma, right] = [words.peek(at), words.peek(at + 1), words.peek(at + 2)];
    return left.kind === 'number' && isWord(comma, ',') && right.kind === 'number' && touches(left, comma) && touches(comma, right);
  };
  let from = -1;
  while (joined(from - 2)) {
    from -= 2;
  }
  let to = -1;
  while (joined(to)) {
    to += 2;
  }
  if (from === to) {
    return null;
  }
  let written = '';
  for (let i = from; i <= to; i++) {
    written += words.peek(i).text;
  }
  const meant = /^[1-9][0-9]{0,2}(,[0-9]{3})+$/.test(written) ? written.replace(/,/g, '') : /^[0-9]+,[0-9]+$/.test(written) ? written.replace(',', '.') : null;
  return {place: {...words.peek(from).place, length: written.length}, message: `\`${written}\` is not a number of the rule language`, meant};
}
