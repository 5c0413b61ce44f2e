// Reads what stands between `then` and `end`, as text of the rule language: one statement.

import {isWord, shown} from './cursor.js';
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
  }

  /** The statement; leaves `end` as the next word. */
  statement() {
    const {words} = this;
    const callee = this.callee();
    const help = `such as \`${form(callee.value)}\``;
    words.expect('(', help);
    this.passDrools(help);
    let name = null;
    if (!NAMELESS.includes(callee.value)) {
      name = this.name(help);
      words.expect(',', help);
    }
    const because = this.because();
    words.expect(')', this.endHelp(callee.value));
    words.take(';');
    this.requireEnd();
    return {callee, name, because};
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
    if (this.words.peek().kind === 'word') {
      return 'within a text in `"`, quote with `\'`';
    }
    return NAMELESS.includes(name) && this.words.nextIs(',') ? `\`${name}\` has no name: \`${form(name)}\`` : REASON_HELP;
  }

  name(help) {
    const token = this.words.expectKind('string', 'a name in quotes', help);
    if (this.words.nextIs(',') && !/^[\p{L}\p{Nd} _-]*$/u.test(token.value)) {
      throw this.words.wrong(token.place, 'a name has letters, digits, spaces, `_` and `-` only', 'such as `"binding_guarantees"`');
    }
    return {value: token.value, place: token.place};
  }

  callee() {
    const {words} = this;
    const token = words.peek();
    if (isWord(token, 'end')) {
      throw words.unexpected('expected a statement', HELP);
    }
    if (token.kind !== 'word' || !FUNCTIONS.includes(token.text)) {
      const near = nearest(token.text, FUNCTIONS);
      const message = `${shown(token)} is not a statement of the rule language`;
      throw near === null ? words.foreign(token.place, message, HELP) : words.wrong(token.place, message, didYouMean(near));
    }
    words.next();
    return {value: token.text, place: token.place};
  }

  because() {
    const parts = [];
    do {
      parts.push(this.part());
    } while (this.words.take('+'));
    if (parts[0].type !== 'literal') {
      throw this.words.wrong(parts[0].place, 'a reason begins with a text in quotes', 'such as `"It is " + $v`');
    }
    return parts;
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
    if (next.kind === 'end' || words.nextIs('rule')) {
      throw words.unexpected('expected `end`', 'every rule ends with `end`');
    }
    throw words.foreign(next.place, 'more than one statement after `then`', 'a rule has one statement; write another rule for another stance');
  }
}
