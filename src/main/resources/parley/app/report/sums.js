// Reads sums in comparisons, as text of the rule language: `grants + 0.5 * floor - 3`.

import {isWord, touches} from './cursor.js';

export const SUM_HELP = 'a sum adds numeric issues, each perhaps times a number: `grants + floor <= money * 0.5`';

export class Sums {
  constructor(words) {
    this.words = words;
  }

  sumGoesOn() {
    return this.words.nextIsAny(['+', '-', '*']);
  }

  sumBegins() {
    return this.words.nextIs('-') && ['word', 'variable'].includes(this.words.peek(1).kind);
  }

  sumSide() {
    const minus = this.sumBegins() && this.words.take('-');
    return this.sumRest(minus, this.summandOperand());
  }

  sumRest(minus, first) {
    const summands = [this.summand(minus, first)];
    while (this.words.nextIsAny(['+', '-'])) {
      const less = this.words.next().text === '-';
      summands.push(this.summand(less, this.summandOperand()));
    }
    return summands;
  }

  summand(minus, first) {
    const {words} = this;
    if (!words.take('*')) {
      return this.lone(minus, first);
    }
    const second = this.summandOperand();
    const [number, issue] = first.type === 'literal' ? [first, second] : [second, first];
    if (number.type !== 'literal') {
      throw words.wrong(second.place, 'issues cannot be multiplied with one another', SUM_HELP);
    } else if (issue.type === 'literal') {
      throw words.wrong(second.place, 'a number is multiplied by an issue', 'write the product as one number');
    }
    if (words.nextIs('*')) {
      throw words.unexpected('expected `+`, `-` or a comparison sign', SUM_HELP);
    }
    return {minus, number: this.numeric(number), issue};
  }

  lone(minus, operand) {
    return operand.type === 'literal' ? {minus, number: this.numeric(operand), issue: null} : {minus, number: null, issue: operand};
  }

  /** A side of a comparison with a sum, on which a name may stand alone. */
  ofNumbers(side) {
    side.filter(s => s.number).forEach(s => this.numeric(s.number));
    return side;
  }

  numeric(number) {
    if (number.isString) {
      throw this.words.wrong(number.place, 'names cannot be added or multiplied', this.hyphenHelp() ?? SUM_HELP);
    }
    return number;
  }

  /** Before `== "option"`, a name with hyphens has been read as a difference. */
  hyphenHelp() {
    const [first, sign, last] = [-5, -4, -3].map(at => this.words.peek(at));
    const isName = isWord(sign, '-') && touches(first, sign) && first.kind === 'word' && last.kind === 'word';
    return isName ? `a name has \`_\` for \`-\`: \`${first.text}_${last.text}\`` : null;
  }

  summandOperand() {
    const {words} = this;
    const first = words.peek();
    if (words.nextIsValue()) {
      return literal(words.value());
    } else if (words.nextIs('(')) {
      throw words.wrong(first.place, 'a sum has no parentheses', 'write each product by itself: `2 * a + 2 * b` for `2 * (a + b)`');
    } else if (first.kind === 'variable' || (first.kind === 'word' && first.text !== 'true' && first.text !== 'false')) {
      words.next();
      return {type: first.kind === 'variable' ? 'variable' : 'field', name: first.text, place: first.place};
    }
    throw words.unexpected('expected an issue or a number', SUM_HELP);
  }
}

export function literal(value) {
  return {type: 'literal', ...value};
}

export function alone(operand) {
  return operand.type === 'literal' ? {minus: false, number: operand, issue: null} : {minus: false, number: null, issue: operand};
}

/** The operand that a side of one summand is; null if it is a true sum. */
export function plain(side) {
  const [only] = side;
  return side.length > 1 || only.minus || (only.number && only.issue) ? null : only.issue ?? only.number;
}
