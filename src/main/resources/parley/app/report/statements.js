// Reads what stands between `then` and `end`, as text of the rule language: one statement.

import {isWord, shown, touches} from './cursor.js';
import {STATEMENTS} from './kinds.js';
import {didYouMean, nearest} from './nearest.js';

export const FUNCTIONS = STATEMENTS.map(s => s.word);
const NAMELESS = STATEMENTS.filter(s => !s.isNamed).map(s => s.word);
const REASON_HELP = 'a reason is texts in quotes and variables, joined with `+`';
const HELP = 'write one of ' + FUNCTIONS.map(f => `\`${form(f)}\``).join(', ');

function form(name) {
  return NAMELESS.includes(name) ? `${name}("why")` : `${name}("name", "why")`;
}

export class Statements {
  constructor(words) {
    this.words = words;
    this.callee = null;
    this.name = null;
    this.because = [];
    /** Whether all of the statement was read. */
    this.isWhole = false;
    /** Whether nothing was read otherwise than it is written. */
    this.isSound = true;
  }

  /** Reads the statement; leaves `end` as the next word. */
  statement() {
    const {words} = this;
    this.callee = this.readCallee();
    const stated = this.callee.value;
    const help = `such as \`${form(stated)}\``;
    words.expect('(', help);
    this.passDrools(help);
    if (!NAMELESS.includes(stated)) {
      this.name = this.readName(help);
      this.requireReason(help);
    }
    this.readBecause();
    words.expect(')', this.endHelp(stated));
    words.take(';');
    this.isWhole = true;
    this.requireEnd();
  }

  /** The statement as far as it was read; null if it is not known which. */
  partial() {
    const {callee, name, because} = this;
    return callee && {callee, name, because, isNameless: NAMELESS.includes(callee.value)};
  }

  /** Whether a statement begins here. */
  begins() {
    return FUNCTIONS.includes(this.words.peek().text) && this.words.nextIs('(', 1);
  }

  /** Whether what comes next looks like a statement. */
  nextIsPlausible() {
    return this.words.peek().kind === 'word' && this.words.nextIs('(', 1);
  }

  /** The first argument of the long form, which says nothing. */
  passDrools(help) {
    const {words} = this;
    const first = words.peek();
    if (words.take('drools')) {
      words.expect(',', help);
    } else if (first.kind === 'word') {
      const near = nearest(first.text, ['drools']);
      throw words.unexpected('expected a text in quotes', near === null ? help : `did you mean \`drools\`? It may be left out: ${help}`);
    }
  }

  endHelp(name) {
    const next = this.words.peek();
    if (next.kind === 'word' || (next.kind === 'number' && touches(this.words.peek(-1), next))) {
      return this.words.peek(-1).text.startsWith('\'') ? 'put the text in `"`: it ends at its second `\'`' : 'within a text in `"`, quote with `\'`';
    }
    return NAMELESS.includes(name) && this.words.nextIs(',') ? `\`${name}\` has no name: \`${form(name)}\`` : REASON_HELP;
  }

  /** Where only one text stands, it is not known which of the two it is. */
  requireReason(help) {
    if (this.words.nextIs(')')) {
      this.name = null;
      throw this.words.unexpected('expected `,` and a reason', help);
    }
    this.words.expect(',', help);
  }

  readName(help) {
    const token = this.words.expectKind('string', 'a name in quotes', help);
    if (this.words.nextIs(',') && !/^[\p{L}\p{Nd} _-]*$/u.test(token.value)) {
      throw this.words.wrong(token.place, 'a name has letters, digits, spaces, `_` and `-` only', 'such as `"binding_guarantees"`');
    }
    return {value: token.value, place: token.place};
  }

  readCallee() {
    const {words} = this;
    const token = words.peek();
    if (isWord(token, 'end')) {
      throw words.unexpected('expected a statement', HELP);
    }
    if (token.kind === 'word' && FUNCTIONS.includes(token.text)) {
      words.next();
      return {value: token.text, place: token.place};
    }
    return this.near(token);
  }

  /** A misspelt statement is read as the one that it is nearest to. */
  near(token) {
    const {words} = this;
    if (isWord(token, ':')) {
      throw words.unexpected('expected a statement', 'delete the colon behind `then`');
    }
    const after = words.peek(1);
    const near = nearest(token.text, FUNCTIONS) ?? (after.kind === 'word' ? nearest(token.text + after.text, FUNCTIONS) : null);
    const message = `${shown(token)} is not a statement of the rule language`;
    if (near === null) {
      throw words.foreign(token.place, message, HELP);
    }
    const error = words.wrong(token.place, message, didYouMean(near));
    if (!words.nextIs('(', 1)) {
      throw error;
    }
    this.isSound = false;
    words.next();
    return {value: near, place: token.place};
  }

  readBecause() {
    do {
      this.because.push(this.part());
    } while (this.words.take('+'));
    const [first] = this.because;
    if (first.type !== 'literal') {
      throw this.words.wrong(first.place, 'a reason begins with a text in quotes', 'such as `"It is " + $v`');
    }
  }

  part() {
    const {words} = this;
    const token = words.peek();
    if (token.kind === 'variable') {
      words.next();
      if (words.nextIs('.')) {
        throw words.wrong(words.peek().place, 'calls and properties are not part of the rule language', 'bind the issue itself: `Terms( $v : issue )`');
      }
      return {type: 'variable', name: token.text, place: token.place};
    }
    if (token.kind === 'string') {
      return {type: 'literal', ...words.value()};
    }
    if (token.kind === 'word') {
      throw words.wrong(token.place, `${shown(token)} is not allowed in a reason`, REASON_HELP);
    }
    throw words.unexpected('expected a text in quotes', REASON_HELP);
  }

  requireEnd() {
    const {words} = this;
    if (words.nextIs('end')) {
      return;
    }
    const next = words.peek();
    if (next.text.toLowerCase() === 'end') {
      throw words.unexpected('expected `end`', 'write it in small letters: `end`');
    }
    if (nearest(next.text, ['end']) !== null) {
      throw words.unexpected('expected `end`', 'did you mean `end`?');
    }
    if (next.kind === 'end' || words.nextIs('rule')) {
      throw words.unexpected('expected `end`', 'every rule ends with `end`');
    }
    throw words.foreign(next.place, 'more than one statement after `then`', 'a rule has one statement; write another rule for another stance');
  }
}
