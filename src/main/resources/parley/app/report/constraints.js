// Reads what stands between a condition's parentheses, as text of the rule language.

import {CALLS, COMPARISON_HELP, ComparisonParser, QUOTAS} from './comparisonparser.js';
import {isWord, touches} from './cursor.js';

const PARENTHESES_HELP = 'every `(` needs its `)`';
const END_HELP = 'comparisons are joined with `,`, `&&` or `||`, and `)` ends the condition';
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

export class Constraints extends ComparisonParser {
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

  requireEnd() {
    const {words} = this;
    if (words.nextIsAny(['.', '('])) {
      throw words.foreign(words.peek().place, CALLS, COMPARISON_HELP);
    }
    if (words.nextIsBelow() && words.nextIsAny(['then', 'end'])) {
      throw words.wrong(words.peek(-1).place, 'the `)` after this is missing', PARENTHESES_HELP);
    }
    if (!this.atEnd()) {
      throw words.unexpected('expected `,` or `)`', this.endHelp());
    }
  }

  endHelp() {
    const {words} = this;
    const next = words.peek().text;
    const small = next.toLowerCase();
    if (['<', '<=', '>', '>='].includes(next)) {
      return 'write two comparisons: `2 <= issue, issue < 5`';
    }
    if (small === 'or' && words.peek(1).kind === 'string' && !words.nextIs('==', 2) && !words.nextIs('!=', 2)) {
      return 'for one of several write `issue in ("one", "other")`';
    }
    if (words.peek(-1).kind === 'number' && words.peek().kind === 'word' && !['and', 'or'].includes(small)) {
      return 'write the number without its unit';
    }
    return small === 'and' ? `within \`Terms( … )\` write \`&&\` or a comma for \`${next}\``
      : small === 'or' ? `within \`Terms( … )\` write \`||\` for \`${next}\`` : END_HELP;
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
    words.expect(')', words.nextIsAny(['and', 'or']) ? `write \`${words.nextIs('or') ? '||' : '&&'}\` for \`${words.peek().text}\`` : PARENTHESES_HELP);
    return inner.type === 'any' ? {...inner, enclosed: true} : inner;
  }
}

/** Whether a word and what follows it touch, so that Drools takes them for one. */
export function isGlued(before, variable) {
  return before.kind === 'word' && touches(before, variable);
}
