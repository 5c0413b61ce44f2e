// What is said of a word that stands where a condition should begin.

import {QUOTAS, isComparison} from './comparisonparser.js';
import {RULE_HELP, isWord} from './cursor.js';
import {conditionHelp, foreignMessage, isForeignCondition} from './foreign.js';
import {didYouMean, nearest} from './nearest.js';
import {FUNCTIONS} from './statements.js';

export const HELP = 'a condition reads like `Terms( issue == "option" )` or `Conclusion( name == "…" )`';
export const TYPES = ['Terms', 'Conclusion'];

export class ElementErrors {
  constructor(words) {
    this.words = words;
  }

  /** The error of a word that begins no condition; it has been reported. */
  notPattern(type) {
    const {words} = this;
    const isPlain = type.kind === 'word';
    if (isWord(type, 'AND') || isWord(type, 'OR')) {
      return words.unexpected('expected a condition or `then`', `write \`${type.text.toLowerCase()}\``);
    }
    if (FUNCTIONS.includes(type.text)) {
      return words.unexpected('expected `then`', RULE_HELP);
    }
    if (isWord(type, 'when') && !FUNCTIONS.includes(words.peek(1).text)) {
      return words.unexpected('expected a condition or `then`', 'a rule has one `when`: delete the second');
    }
    if (isPlain && nearest(type.text, ['then']) !== null) {
      return words.unexpected('expected a condition or `then`', 'did you mean `then`?');
    }
    if (isWord(type, ')') || (isWord(type, ':') && words.nextIs('when', -1))) {
      return words.unexpected('expected a condition', type.text === ')' ? 'every `)` needs its `(`' : 'delete the colon behind `when`');
    }
    if (words.nextIs(')', -1) && (isWord(type, ';') || isWord(type, ','))) {
      return words.unexpected('expected a condition', 'delete it: each condition has a line of its own');
    }
    const within = this.within(type);
    if (within !== null) {
      return words.unexpected('expected a condition', within);
    }
    return this.foreignPattern(type) ?? words.unexpected('expected a condition', HELP);
  }

  /** What is said of something that goes inside `Terms( … )`; null if it is nothing of that. */
  within(type) {
    if (isComparison(type, this.words.peek(1))) {
      return `issues are compared within \`Terms( … )\`: \`Terms( ${type.text} == "…" )\``;
    }
    return QUOTAS.includes(type.text) ? `a count goes inside \`Terms( … )\`: \`Terms( ${type.text}(2, …) )\`` : null;
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
    return isPath && ['word', 'broken'].includes(words.peek(1).kind) ? words.foreign(type.place, 'a condition cannot match a path', HELP) : null;
  }

  /** A variable without its sign, before a pattern; or an issue and its option, as in a package. */
  unmarked(name, type) {
    if (['then', '&&', ','].some(end => this.words.nextIs(end, 3))) {
      return this.words.unexpected('expected a condition',
        `issues are compared within \`Terms( … )\`: \`Terms( ${name.text} == "${type.text.replaceAll('"', '')}" )\``);
    }
    return TYPES.includes(type.text)
      ? this.words.unexpected('expected a condition', `a variable begins with \`$\`: \`$${name.text} : ${type.text}( … )\``) : this.cannotMatch(type);
  }

  cannotMatch(type) {
    const near = nearest(type.text, TYPES);
    const message = `a condition cannot match \`${type.text}\``;
    return near === null ? this.words.foreign(type.place, message, HELP) : this.words.wrong(type.place, message, didYouMean(near));
  }
}
