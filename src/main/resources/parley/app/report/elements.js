// Reads what stands between `when` and `then`, as text of the rule language.

import {Constraints, Depth, QUOTAS, isComparison, isGlued} from './constraints.js';
import {isWord} from './cursor.js';
import {conditionHelp, foreignMessage, isForeignCondition} from './foreign.js';
import {didYouMean, nearest} from './nearest.js';
import {FUNCTIONS} from './statements.js';

export const RULE_HELP = 'a rule reads `rule "…" when … then … end`';
const PATTERN_HELP = 'a condition reads like `Terms( issue == "option" )` or `Conclusion( name == "…" )`';
const PREFIX_HELP = 'write `and` and `or` between conditions: `( Terms( … ) or Terms( … ) )`';
const PARENTHESES_HELP = 'every `(` needs its `)`';
const TYPES = ['Terms', 'Conclusion'];
const MANY = 1e6;

export class Elements {
  constructor(words) {
    this.words = words;
    this.depth = new Depth(words);
    this.constraints = new Constraints(words, this.depth);
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
      throw words.unexpected('expected a condition', PATTERN_HELP);
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
    if (!TYPES.some(t => isWord(type, t))) {
      throw this.unbound(variable, type) ?? this.unknownPattern(type);
    }
    words.next();
    words.expect('(', `a condition reads like \`${type.text}( … )\``);
    if (type.text === 'Conclusion') {
      this.requireComparison();
    }
    const constraints = [];
    if (!words.nextIs(')')) {
      do {
        this.constraints.constraint(constraints);
      } while (words.take(','));
    }
    words.expect(')', PARENTHESES_HELP);
    this.refuseSource();
    return {type: 'pattern', of: type.text, place: type.place, variable, constraints};
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

  unknownPattern(type) {
    const {words} = this;
    const isPlain = type.kind === 'word';
    if (isWord(type, 'AND') || isWord(type, 'OR')) {
      return words.unexpected('expected a condition or `then`', `write \`${type.text.toLowerCase()}\``);
    }
    if (FUNCTIONS.includes(type.text)) {
      return words.unexpected('expected `then`', RULE_HELP);
    }
    if (isPlain && nearest(type.text, ['then']) !== null) {
      return words.unexpected('expected a condition or `then`', 'did you mean `then`?');
    }
    if (isWord(type, ')')) {
      return words.unexpected('expected a condition', 'every `)` needs its `(`');
    }
    if (isComparison(type, words.peek(1))) {
      return words.unexpected('expected a condition', `issues are compared within \`Terms( … )\`: \`Terms( ${type.text} == "…" )\``);
    }
    if (QUOTAS.includes(type.text)) {
      return words.unexpected('expected a condition', `a count goes inside \`Terms( … )\`: \`Terms( ${type.text}(2, …) )\``);
    }
    return this.foreignPattern(type) ?? words.unexpected('expected a condition', PATTERN_HELP);
  }

  /** What looks like a condition of another Drools program; null if nothing does. */
  foreignPattern(type) {
    const {words} = this;
    if (isForeignCondition(type)) {
      return words.foreign(type.place, foreignMessage(type.text), conditionHelp(type.text));
    }
    if (type.kind === 'word' && words.nextIs(':', 1)) {
      return this.unmarked(type, words.peek(2));
    }
    if (type.kind === 'word' && (words.nextIs('(', 1) || words.nextIs('.', 1))) {
      return this.cannotMatch(type);
    }
    const isPath = type.kind === 'broken' && ['/', '?'].includes(type.text);
    return isPath && ['word', 'broken'].includes(words.peek(1).kind) ? words.foreign(type.place, 'a condition cannot match a path', PATTERN_HELP) : null;
  }

  /** A variable without its sign, before a pattern. */
  unmarked(name, type) {
    return TYPES.includes(type.text)
      ? this.words.unexpected('expected a condition', `a variable begins with \`$\`: \`$${name.text} : ${type.text}( … )\``) : this.cannotMatch(type);
  }

  cannotMatch(type) {
    const near = nearest(type.text, TYPES);
    const message = `a condition cannot match \`${type.text}\``;
    return near === null ? this.words.foreign(type.place, message, PATTERN_HELP) : this.words.wrong(type.place, message, didYouMean(near));
  }
}

function joined(place, parts) {
  return parts.length === 1 ? parts[0] : {type: 'and', place, parts};
}

/** Into how many rules Drools would split one. */
export function alternatives(element) {
  switch (element.type) {
    case 'and': return element.parts.map(alternatives).reduce((a, b) => Math.min(MANY, a * b), 1);
    case 'or': return Math.min(MANY, element.parts.map(alternatives).reduce((a, b) => a + b, 0));
    case 'not': case 'exists': return alternatives(element.part);
    default: return 1;
  }
}

/** How many patterns all those rules have together. */
export function patterns(element) {
  switch (element.type) {
    case 'and': return element.parts.map(p => Math.min(MANY, Math.floor(patterns(p) * alternatives(element) / alternatives(p)))).reduce((a, b) => Math.min(MANY, a + b), 0);
    case 'or': return Math.min(MANY, element.parts.map(patterns).reduce((a, b) => a + b, 0));
    case 'not': case 'exists': return patterns(element.part);
    default: return 1;
  }
}
