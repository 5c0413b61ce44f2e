// Reads what stands between a rule's annotations and `when`, as text of the rule language.

import {RULE_HELP, isWord, touches} from './cursor.js';
import {attributeHelp, foreignMessage, isForeignAttribute} from './foreign.js';
import {didYouMean, nearest} from './nearest.js';

const ANNOTATIONS = ['claims', 'weight', 'cost', 'confidence', 'accept'];
const ATTRIBUTES = ['date-effective', 'date-expires'];

export class Attributes {
  /** `foreign` receives where those stand that are not known here. */
  constructor(words, problems, head, foreign) {
    this.words = words;
    this.problems = problems;
    this.head = head;
    this.foreign = foreign;
  }

  /** Reads all up to `when`. */
  attributes(into) {
    const {words} = this;
    while (!words.nextIs('when')) {
      if (words.nextIs('dialect')) {
        this.head.dialectInRule();
      } else {
        const attribute = this.attribute();
        if (attribute) {
          into.push(attribute);
        }
        words.listen();
      }
    }
  }

  /** Whether a date of the rule begins here. */
  nextIsDate() {
    return this.words.nextIs('date') && this.words.nextIs('-', 1);
  }

  /** The next attribute; null if it was reported, and passed over. */
  attribute() {
    const {words} = this;
    this.requireAttribute(words.peek());
    const name = words.hyphenated();
    if (isForeignAttribute(name.value)) {
      this.problems.error(name.place, foreignMessage(name.value), attributeHelp(name.value));
      this.passValue(name.value === 'extends');
      this.foreign.push({from: name.place, to: words.peek().place});
      return null;
    }
    if (!ATTRIBUTES.includes(name.value)) {
      throw words.wrong(name.place, foreignMessage(name.value),
        didYouMean(nearest(name.value, ATTRIBUTES)) ?? 'a rule may say `date-effective "2025-12-15"` and `date-expires "…"`');
    }
    const token = words.expectKind('string', 'a date in quotes', words.nextIs(':') ? 'delete the colon' : `such as \`${name.value} "2025-12-15"\``);
    return {name, value: {value: token.value, place: token.place}};
  }

  requireAttribute(first) {
    const {words} = this;
    const wrong = help => words.unexpected('expected `when`', help);
    if (isWord(first, '@')) {
      throw wrong('annotations come before `date-effective` and `date-expires`');
    }
    if (isWord(first, ':')) {
      throw wrong('delete this colon');
    }
    if (isWord(first, 'date') && words.peek(1).kind === 'broken') {
      words.next();
      throw wrong(RULE_HELP);
    }
    if (first.kind !== 'word' || ['then', 'end', 'rule'].includes(first.text)) {
      throw wrong(RULE_HELP);
    }
    if ((words.nextIs('(', 1) || words.nextIs(':', 1)) && ANNOTATIONS.includes(first.text)) {
      throw wrong(`did you mean \`@${first.text}\`?`);
    }
    if (!words.nextIs('-', 1) && !isForeignAttribute(first.text)) {
      throw wrong(this.help(first));
    }
  }

  help(first) {
    const before = this.words.peek(-1);
    if (before.kind === 'string' && touches(before, first)) {
      return `the name ends at its second \`${before.text[0]}\`: put it in the other kind of quotes`;
    }
    if (first.text.toLowerCase() === 'if') {
      return `write \`when\` for \`${first.text}\``;
    }
    const joined = `${first.text}-${this.words.peek(1).text}`;
    return ATTRIBUTES.includes(joined) ? `write \`${joined}\` with a hyphen` : didYouMean(nearest(first.text, ['when', ...ATTRIBUTES])) ?? RULE_HELP;
  }

  /** Passes over what stands after an attribute that is not known here. */
  passValue(isByName) {
    const {words} = this;
    do {
      words.take('-');
      const isValue = ['string', 'number'].includes(words.peek().kind);
      if (words.nextIs('(')) {
        this.passParentheses();
      } else if (isValue || words.nextIsAny(['true', 'false']) || isByName) {
        words.next();
      }
    } while (words.take(','));
  }

  passParentheses() {
    const {words} = this;
    let open = 0;
    do {
      open += words.nextIs('(') ? 1 : words.nextIs(')') ? -1 : 0;
      words.next();
    } while (open > 0 && words.peek().kind !== 'end');
  }
}
