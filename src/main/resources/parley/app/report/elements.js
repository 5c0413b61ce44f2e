// Reads what stands between `when` and `then`, as text of the rule language.

import {isComparison} from './comparisonparser.js';
import {Constraints, Depth, isGlued} from './constraints.js';
import {Unreadable, isWord} from './cursor.js';
import {ElementErrors, HELP, TYPES} from './elementerrors.js';
import {Enclosed} from './enclosed.js';
import {conditionHelp, foreignMessage, isForeignCondition} from './foreign.js';

const PREFIX_HELP = 'write `and` and `or` between conditions: `( Terms( … ) or Terms( … ) )`';
const PARENTHESES_HELP = 'every `(` needs its `)`';
const PREFIXES = ['not', 'exists', 'and', 'or', '('];

export class Elements {
  constructor(words) {
    this.words = words;
    this.depth = new Depth(words);
    this.constraints = new Constraints(words, this.depth);
    /** The single conditions read so far, of broken ones what could be read. */
    this.patterns = [];
    /** Whether nothing of what was read was left out. */
    this.isSound = true;
  }

  /** Whether a single condition begins here. */
  nextIsPattern() {
    return isType(this.words.peek()) && this.words.nextIs('(', 1);
  }

  /** Whether what comes next looks like a condition's beginning. */
  nextIsPlausible() {
    const {words} = this;
    const first = words.peek();
    const inner = words.peek(isWord(first, '(') ? 1 : 0);
    return inner.kind === 'variable' || isType(inner) || isComparison(first, words.peek(1)) || PREFIXES.includes(inner.text)
      || (inner.kind === 'word' && words.nextIs('(', 1));
  }

  when() {
    const {words} = this;
    const {place} = words.peek();
    if (words.nextIs('then')) {
      throw words.unexpected('expected a condition', 'a rule that always holds says `Terms()`');
    }
    const parts = [];
    while (!words.nextIs('then')) {
      parts.push(this.nextIsPrefixed() ? this.alone() : this.or());
    }
    return joined(place, parts);
  }

  alone() {
    const element = this.prefixed();
    if (this.words.nextIsAny(['or', '||', 'and', '&&'])) {
      throw this.words.unexpected('expected another condition or `then`', PREFIX_HELP);
    }
    return element;
  }

  or() {
    const parts = [this.and()];
    while (this.words.take('or') || this.words.take('||')) {
      parts.push(this.and());
    }
    return parts.length === 1 ? parts[0] : {type: 'or', place: parts[0].place, parts};
  }

  and() {
    const parts = [this.unary()];
    while (this.words.take('and') || this.words.take('&&')) {
      parts.push(this.unary());
    }
    return joined(parts[0].place, parts);
  }

  nextIsPrefixed() {
    return this.words.nextIs('(') && (this.words.nextIs('or', 1) || this.words.nextIs('and', 1));
  }

  unary() {
    const first = this.words.peek();
    if (this.words.take('not')) {
      return {type: 'not', place: first.place, part: this.group(first)};
    }
    if (this.words.take('exists')) {
      return {type: 'exists', place: first.place, part: this.group(first)};
    }
    return this.words.nextIs('(') ? this.parenthesized() : this.pattern();
  }

  group(before) {
    const {words} = this;
    if (words.nextIsAny(['not', 'exists'])) {
      throw words.unexpected(`expected a condition after \`${before.text}\``, `put it in parentheses: \`${before.text}( … )\``);
    }
    return this.nextIsPrefixed() ? this.prefixed() : words.nextIs('(') ? this.parenthesized() : this.pattern();
  }

  parenthesized() {
    const {words} = this;
    if (this.nextIsPrefixed()) {
      throw words.wrong(words.peek(1).place, `\`(${words.peek(1).text} …)\` cannot be a part of another condition`, PREFIX_HELP);
    }
    const open = words.next();
    this.depth.enter(open.place);
    const inner = this.or();
    this.depth.leave();
    words.expect(')', 'every `(` needs its `)`; join conditions with `and` or `or`');
    return inner;
  }

  prefixed() {
    const {words} = this;
    words.next();
    const connective = words.next();
    const parts = [];
    while (!words.nextIs(')') && words.peek().kind !== 'end') {
      parts.push(this.unary());
    }
    if (parts.length === 0) {
      throw words.unexpected('expected a condition', HELP);
    }
    words.expect(')', PARENTHESES_HELP);
    if (connective.text === 'or' && parts.length === 1) {
      throw words.wrong(connective.place, '`(or …)` joins two conditions or more', 'leave out `or`');
    }
    return connective.text === 'or' ? {type: 'or', place: connective.place, parts} : joined(connective.place, parts);
  }

  pattern() {
    const {words} = this;
    const first = words.peek();
    let variable = null;
    if (first.kind === 'variable') {
      const before = words.peek(-1);
      if (isGlued(before, first)) {
        throw words.wrong(first.place, `a space is missing before \`${first.text}\``, `write \`${before.text} ${first.text} : …\``);
      }
      words.next();
      words.expect(':', 'a condition is bound like `$v : Terms( … )`');
      variable = first;
    }
    return this.patternOf(variable);
  }

  patternOf(variable) {
    const {words} = this;
    const type = words.peek();
    if (!isType(type)) {
      throw this.unbound(variable, type) ?? new ElementErrors(words).notPattern(type);
    }
    words.next();
    words.expect('(', words.nextIs(':') ? `delete the colon behind \`${type.text}\`, and put the rest in parentheses` : `a condition reads like \`${type.text}( … )\``);
    if (type.text === 'Conclusion') {
      this.requireComparison();
    }
    const pattern = {type: 'pattern', of: type.text, place: type.place, variable, constraints: []};
    this.patterns.push(pattern);
    this.allOf(pattern.constraints);
    this.refuseSource();
    return pattern;
  }

  allOf(read) {
    const {words} = this;
    const enclosed = new Enclosed(words);
    if (!words.nextIs(')')) {
      do {
        this.constraint(read, enclosed);
      } while (words.take(','));
    }
    words.expect(')', PARENTHESES_HELP);
  }

  /** Behind an error it goes on with the next comparison, where the parentheses leave no doubt. */
  constraint(read, enclosed) {
    const {words} = this;
    const before = read.length;
    try {
      this.constraints.constraint(read);
      words.listen();
    } catch (e) {
      read.length = before;
      if (!(e instanceof Unreadable) || words.isForeign() || !enclosed.goOn()) {
        throw e;
      }
      this.isSound = false;
      words.mute();
    }
  }

  /** A variable that stands for no condition; null if that is not what is wrong. */
  unbound(variable, type) {
    const {words} = this;
    return variable && type.kind === 'word' && !words.nextIs('(', 1) && !isForeignCondition(type)
      ? words.unexpected('expected a condition', `a variable is bound to an issue within \`Terms( … )\`: \`Terms( ${variable.text} : ${type.text} )\``) : null;
  }

  refuseSource() {
    const {words} = this;
    const {place, text} = words.peek();
    if (words.nextIsAny(['from', 'over', '@'])) {
      throw words.foreign(place, foreignMessage(text), text === '@' ? 'delete it' : conditionHelp(text));
    }
  }

  requireComparison() {
    const {words} = this;
    const first = words.peek();
    const isName = first.kind === 'string' || (first.kind === 'word' && first.text !== 'true' && first.text !== 'false');
    if (isName && words.nextIs(')', 1)) {
      throw words.unexpected('expected a comparison', `write \`Conclusion( name == "${first.value ?? first.text}" )\``);
    }
  }
}

function isType(token) {
  return TYPES.some(t => isWord(token, t));
}

function joined(place, parts) {
  return parts.length === 1 ? parts[0] : {type: 'and', place, parts};
}
