// Reads what stands between a condition's parentheses, as text of the rule language.

import {isWord, splitNumber, touches} from './cursor.js';
import {foreignMessage} from './foreign.js';
import {didYouMean, nearest} from './nearest.js';
import {SUM_HELP, Sums, alone, literal, plain} from './sums.js';

export const QUOTAS = ['atLeast', 'atMost', 'exactly'];
export const OPERATORS = ['==', '!=', 'in', 'not in', '<', '<=', '>', '>='];
const COMPARISON_HELP = 'a comparison reads like `issue == "option"` or `issue in ("one", "other")`';
const END_HELP = 'comparisons are joined with `,`, `&&` or `||`, and `)` ends the condition';
const LIST_HELP = 'a list reads like `in ("one", "other")`';
const PARENTHESES_HELP = 'every `(` needs its `)`';
const OTHER_OPERATORS = ['matches', 'contains', 'memberOf', 'soundslike', 'str', 'excludes', 'instanceof', 'convertable_to', 'isdef'];
const CALLS = 'calls and properties are not part of the rule language';
const DEPTH_MAX = 50;

/** Counts how deep parentheses nest. */
export class Depth {
  constructor(words) {
    this.words = words;
    this.now = 0;
  }

  enter(place) {
    if (++this.now > DEPTH_MAX) {
      throw this.words.wrong(place, `parentheses nest deeper than ${DEPTH_MAX}`, 'split the rule, or let another rule `conclude` a part of it');
    }
  }

  leave() {
    this.now--;
  }
}

export class Constraints extends Sums {
  constructor(words, depth) {
    super(words);
    this.depth = depth;
  }

  /** One constraint, up to a comma or the closing parenthesis; adds a binding's two parts. */
  constraint(into) {
    const {words} = this;
    if (words.peek().kind === 'variable' && words.nextIs(':', 1)) {
      this.bound(into);
    } else {
      into.push(this.anyOf());
    }
    this.requireEnd();
  }

  bound(into) {
    const {words} = this;
    const variable = words.next();
    words.next();
    const field = words.expectKind('word', 'an issue', 'a variable is bound like `$v : issue`');
    into.push({type: 'binding', place: variable.place, variable, field});
    if (this.sumGoesOn()) {
      throw words.wrong(words.peek().place, 'a variable means one issue, not for a sum',
        `bind it first: \`${variable.text} : ${field.text}, ${variable.text} + …\``);
    }
    if (!this.atEnd()) {
      into.push(this.comparison({type: 'field', name: field.text, place: field.place}));
    }
  }

  atEnd() {
    return this.words.nextIsAny([',', ')']);
  }

  requireEnd() {
    const {words} = this;
    if (words.nextIsAny(['.', '('])) {
      throw words.foreign(words.peek().place, CALLS, COMPARISON_HELP);
    }
    if (words.nextIsBelow() && words.nextIsAny(['then', 'end'])) {
      throw words.wrong(words.peek(-1).place, 'the `)` after this is missing', PARENTHESES_HELP);
    }
    if (!this.atEnd()) {
      const next = words.peek().text;
      const small = next.toLowerCase();
      throw words.unexpected('expected `,` or `)`', small === 'and' ? `within \`Terms( … )\` write \`&&\` or a comma for \`${next}\``
        : small === 'or' ? `within \`Terms( … )\` write \`||\` for \`${next}\`` : END_HELP);
    }
  }

  anyOf() {
    return this.joined('||', 'any', () => this.joined('&&', 'all', () => this.single()));
  }

  joined(sign, type, part) {
    const parts = [part()];
    while (this.words.take(sign)) {
      parts.push(part());
    }
    return parts.length === 1 ? parts[0] : {type, place: parts[0].place, parts};
  }

  single() {
    const {words} = this;
    const first = words.peek();
    if (words.take('!')) {
      return this.negated(first);
    }
    if (words.take('(')) {
      return this.parenthesized(first.place);
    }
    if (isWord(first, 'true') || isWord(first, 'false')) {
      words.next();
      return {type: 'fixed', place: first.place, value: first.text === 'true'};
    }
    if (QUOTAS.includes(first.text) && words.nextIs('(', 1)) {
      return this.counted();
    }
    if (this.sumBegins()) {
      return this.compared(first.place, this.sumSide());
    }
    return this.comparison(this.operand());
  }

  counted() {
    const {words} = this;
    const quota = words.next();
    const help = `a count reads like \`${quota.text}(2, issue == "option", other <= 3, …)\``;
    words.next();
    this.depth.enter(quota.place);
    if ((words.peek().kind !== 'number' && !words.nextIs('-')) || !words.nextIsValue()) {
      throw words.unexpected('expected a number', help);
    }
    const number = words.value();
    const parts = [];
    while (!words.nextIs(')')) {
      words.expect(',', help);
      parts.push(this.part(help));
    }
    words.expect(')', PARENTHESES_HELP);
    this.depth.leave();
    if (!/^[1-9][0-9]{0,3}$/.test(number.text) || Number(number.text) > parts.length) {
      throw words.wrong(number.place, `\`${quota.text}\` counts ${parts.length === 1 ? '1 part' : parts.length + ' parts'}, so its number cannot be ${number.text}`,
        parts.length === 0 ? help : `write a whole number from 1 to ${parts.length}`);
    }
    return {type: 'counted', place: quota.place, quota: quota.text, number: Number(number.text), parts};
  }

  /** A comparison, or a condition in parentheses. */
  part(help) {
    const {words} = this;
    if (words.nextIsAny(['!', 'true', 'false']) || (QUOTAS.includes(words.peek().text) && words.nextIs('(', 1))) {
      throw words.unexpected('expected a comparison', 'put this part in parentheses: `( … )`');
    }
    const part = this.single();
    if (words.nextIsAny(['&&', '||'])) {
      throw words.unexpected('expected `,` or `)`', 'put a part of several comparisons in parentheses: `( … )`');
    } else if (!this.atEnd()) {
      throw words.unexpected('expected `,` or `)`', help);
    }
    return part;
  }

  negated(sign) {
    const {words} = this;
    if (!words.nextIsAny(['(', '!', 'true', 'false'])) {
      throw words.unexpected('expected `(` after `!`', 'put what is negated in parentheses: `!( … )`');
    }
    this.depth.enter(sign.place);
    const part = this.single();
    this.depth.leave();
    return {type: 'negated', place: sign.place, part};
  }

  parenthesized(open) {
    const {words} = this;
    this.depth.enter(open);
    const inner = this.anyOf();
    this.depth.leave();
    if (words.nextIs(',')) {
      throw words.unexpected('expected `)`', 'inside parentheses write `&&` for `,`');
    }
    words.expect(')', PARENTHESES_HELP);
    return inner.type === 'any' ? {...inner, enclosed: true} : inner;
  }

  operand() {
    const {words} = this;
    const first = words.peek();
    if (words.nextIsValue()) {
      return literal(words.value());
    }
    if (first.kind !== 'variable' && first.kind !== 'word') {
      throw words.unexpected('expected a comparison', COMPARISON_HELP);
    }
    words.next();
    this.refuseCall(first);
    return {type: first.kind === 'variable' ? 'variable' : 'field', name: first.text, place: first.place};
  }

  refuseCall(name) {
    const {words} = this;
    const evaluates = isWord(name, 'eval') && words.nextIs('(');
    if (evaluates || words.nextIsAny(['.', '(', '@'])) {
      const quota = words.nextIs('(') ? nearest(name.text, QUOTAS) : null;
      throw words.foreign(evaluates || quota !== null ? name.place : words.peek().place, evaluates ? foreignMessage('eval') : CALLS,
        didYouMean(quota) ?? (evaluates ? 'compare an issue: `issue == "option"`' : COMPARISON_HELP));
    }
  }

  comparison(left) {
    const {words} = this;
    if (left.type === 'literal' && (this.atEnd() || words.nextIsAny(['||', '&&']))) {
      const split = splitNumber(words);
      if (split) {
        throw words.wrong(split.place, split.message, split.meant ? `write ${split.meant}` : 'write it like 600000 or 0.5');
      }
      throw words.unexpected('expected a comparison sign', left.isString ? 'name the issue again, or write `issue in ("one", "other")`'
        : 'a number has digits and a point only: 7500 or 0.5');
    }
    return this.compared(left.place, this.sumGoesOn() ? this.sumRest(false, left) : [alone(left)]);
  }

  compared(place, left) {
    const {words} = this;
    const one = plain(left);
    if (one === null && words.nextIs(')')) {
      throw words.unexpected('expected a comparison sign', 'a sum has no parentheses around it: `a + b <= c`');
    }
    const operator = this.operator();
    if (operator.value === 'in' || operator.value === 'not in') {
      if (one === null) {
        throw words.wrong(operator.place, 'a sum is not compared with a list', SUM_HELP);
      }
      return {type: 'compared', place, left: one, operator, right: this.values()};
    }
    const right = this.sumBegins() || (words.nextIs('(') && words.nextIs('+', 2)) ? this.sumSide() : this.right();
    const other = plain(right);
    return one !== null && other !== null ? {type: 'compared', place, left: one, operator, right: [other]}
      : {type: 'summed', place, left: this.ofNumbers(left), operator, right: this.ofNumbers(right)};
  }

  right() {
    const first = this.operand();
    return this.sumGoesOn() ? this.sumRest(false, first) : [alone(first)];
  }

  operator() {
    const {words} = this;
    const sign = words.peek();
    if (isWord(sign, '<') && words.nextIs('>', 1)) {
      throw words.unexpected('expected a comparison sign', 'write `!=` for `<>`');
    }
    if (isWord(sign, 'not') && words.nextIs('in', 1)) {
      words.next();
      words.next();
      return {value: 'not in', place: sign.place};
    }
    if (OPERATORS.some(o => isWord(sign, o))) {
      words.next();
      return {value: sign.text, place: sign.place};
    }
    if (sign.kind === 'word' && OTHER_OPERATORS.includes(sign.text)) {
      throw words.foreign(sign.place, foreignMessage(sign.text), COMPARISON_HELP);
    }
    throw words.unexpected('expected a comparison sign', isWord(sign, 'is') ? 'write `==` for `is`'
      : isWord(sign, ':') ? 'a variable begins with `$`: `$v : issue`' : COMPARISON_HELP);
  }

  values() {
    const {words} = this;
    words.expect('(', LIST_HELP);
    const values = [];
    do {
      if (!words.nextIsValue()) {
        throw words.unexpected('expected an option in quotes or a number', words.peek().kind === 'word' ? `write \`"${words.peek().text}"\`` : LIST_HELP);
      }
      values.push(literal(words.value()));
    } while (words.take(','));
    words.expect(')', PARENTHESES_HELP);
    return values;
  }
}

/** Whether two words look like the beginning of a comparison. */
export function isComparison(left, sign) {
  return left.kind === 'word' && (OPERATORS.some(o => isWord(sign, o)) || isWord(sign, 'not') || isWord(sign, 'is'));
}

/** Whether a word and what follows it touch, so that Drools takes them for one. */
export function isGlued(before, variable) {
  return before.kind === 'word' && touches(before, variable);
}
