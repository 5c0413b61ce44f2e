// Reads one comparison as text of the rule language: what is compared, the sign, and what it is compared with.

import {isWord, splitNumber} from './cursor.js';
import {foreignMessage} from './foreign.js';
import {didYouMean, nearest} from './nearest.js';
import {SUM_HELP, Sums, alone, literal, plain} from './sums.js';

export const QUOTAS = ['atLeast', 'atMost', 'exactly'];
export const COMPARISON_HELP = 'a comparison reads like `issue == "option"` or `issue in ("one", "other")`';
export const CALLS = 'calls and properties are not part of the rule language';
const PARENTHESES_HELP = 'every `(` needs its `)`';
const LIST = '`in ("one", "other")`';
const LIST_HELP = 'a list reads like ' + LIST;
const OPERATORS = ['==', '!=', 'in', 'not in', '<', '<=', '>', '>='];
const OTHER_OPERATORS = ['matches', 'contains', 'memberOf', 'soundslike', 'str', 'excludes', 'instanceof', 'convertable_to', 'isdef'];
const VALUES = ['string', 'number', 'word', 'variable'];
/** Signs that have been reported, and of which it is clear what they mean. */
const BROKEN = new Map([['=', '=='], ['\u2260', '!='], ['\u2264', '<='], ['\u2265', '>=']]);

export class ComparisonParser extends Sums {
  atEnd() {
    return this.words.nextIsAny([',', ')']);
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
    if (isWord(first, 'not') && this.negatesComparison()) {
      throw words.unexpected('expected a comparison', 'write `!=` for `==`, or `!( … )` around what is negated');
    }
    words.next();
    this.refuseCall(first);
    return {type: first.kind === 'variable' ? 'variable' : 'field', name: first.text, place: first.place};
  }

  /** An issue may be called `not`. */
  negatesComparison() {
    const {words} = this;
    return !words.nextIs('not', 1) && !words.nextIs('in', 1) && isComparison(words.peek(1), words.peek(2));
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
    const meant = sign.kind === 'broken' && VALUES.includes(words.peek(1).kind) ? BROKEN.get(sign.text) : OPERATORS.find(o => isWord(sign, o));
    if (meant) {
      words.next();
      return {value: meant, place: sign.place};
    }
    if (sign.kind === 'word' && OTHER_OPERATORS.includes(sign.text)) {
      throw words.foreign(sign.place, foreignMessage(sign.text), COMPARISON_HELP);
    }
    throw words.unexpected('expected a comparison sign', this.signHelp(sign));
  }

  signHelp(sign) {
    const {words} = this;
    if (isWord(sign, 'is')) {
      return words.nextIs('not', 1) ? 'write `!=` for `is not`' : 'write `==` for `is`';
    }
    if (isWord(sign, 'equals')) {
      return 'write `==` for `equals`';
    }
    if (isWord(sign, ':')) {
      return 'a variable begins with `$`: `$v : issue`; to compare, write `==`';
    }
    if (isWord(sign, 'not') && words.nextIs('==', 1)) {
      return 'write `!=` for `not ==`';
    }
    const name = words.peek(-1);
    return name.kind === 'word' && isComparison(sign, words.peek(1)) ? `a name has no spaces: \`${name.text}_${sign.text}\``.toLowerCase() : COMPARISON_HELP;
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
    words.expect(')', this.listHelp());
    return values;
  }

  listHelp() {
    const {words} = this;
    if (words.peek().kind === 'string') {
      return 'put a comma between the options: ' + LIST;
    }
    return words.nextIsAny(['or', '||', 'and']) ? `write a comma for \`${words.peek().text}\`: ${LIST}` : PARENTHESES_HELP;
  }
}

/** Whether two words look like the beginning of a comparison. */
export function isComparison(left, sign) {
  return left.kind === 'word' && (OPERATORS.some(o => isWord(sign, o)) || isWord(sign, 'not') || isWord(sign, 'is'));
}
