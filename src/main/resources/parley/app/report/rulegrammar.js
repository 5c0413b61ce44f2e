// Reads rules as text by the grammar of the rule language; after an error it goes on with the next rule.

import {Cursor, Unreadable, isWord, splitNumber} from './cursor.js';
import {Elements, RULE_HELP, alternatives, patterns} from './elements.js';
import {wordsOf} from './lexer.js';
import {nearest} from './nearest.js';
import {Head} from './rulehead.js';
import {Statements} from './statements.js';

const ALTERNATIVES_HELP = 'use `||` inside `Terms( … )`, or let other rules `conclude` parts of it';
const ANNOTATIONS = ['claims', 'weight', 'cost', 'confidence', 'accept'];
const ATTRIBUTES = ['date-effective', 'date-expires'];
const OTHER_ATTRIBUTES = ['salience', 'enabled', 'duration', 'timer', 'calendars', 'dialect', 'extends'];
const OTHER_STATEMENTS = ['global', 'function', 'query', 'declare', 'unit', 'template', 'expander', 'extends'];
const PROBLEMS_MAX = 100;
const TOKENS_MAX = 2000;

class Grammar {
  constructor(tokens, problems) {
    this.problems = problems;
    this.words = new Cursor(tokens, problems);
    this.head = new Head(this.words, problems);
    this.rules = [];
    this.whole = true;
  }

  file() {
    const {words} = this;
    if (!this.tries(() => this.head.packageStatement())) {
      this.skip();
    }
    while (words.peek().kind !== 'end' && this.problems.all.length < PROBLEMS_MAX) {
      const from = words.at;
      if (!this.tries(() => this.statement())) {
        this.whole = false;
        if (words.at === from) {
          words.next();
        }
        this.skip();
      }
    }
  }

  tries(reading) {
    try {
      reading();
      return true;
    } catch (e) {
      if (e instanceof Unreadable) {
        return false;
      }
      throw e;
    }
  }

  /** Goes on to what looks like the start of the next rule. */
  skip() {
    const {words} = this;
    const starts = () => (words.nextIs('rule') && (words.peek().place.column === 1 || words.peek(1).kind === 'string'))
      || (words.nextIs('import') && words.peek(1).kind === 'word') || (words.nextIs('dialect') && words.peek(1).kind === 'string');
    while (words.peek().kind !== 'end' && !starts()) {
      words.next();
    }
  }

  statement() {
    const {words} = this;
    const token = words.peek();
    if (isWord(token, 'rule')) {
      this.rules.push(this.rule());
    } else if (isWord(token, 'import') || isWord(token, 'dialect')) {
      this.head.statement(this.rules.length === 0);
    } else if (token.kind === 'word' && OTHER_STATEMENTS.includes(token.text)) {
      throw words.wrong(token.place, `\`${token.text}\` is not part of the rule language`, 'a rule file has a package, imports, a dialect and rules');
    } else if (isWord(token, 'package')) {
      throw this.head.packageLater(token);
    } else {
      throw words.unexpected('expected `rule`', did(nearest(token.text, ['rule', 'import', 'dialect', 'package'])) ?? RULE_HELP);
    }
  }

  rule() {
    const {words} = this;
    const from = words.at;
    const start = words.next();
    const name = this.text('the rule\'s name in quotes', 'a rule begins like `rule "No new taxes"`');
    if (name.value.trim() === '' || /["\\\n\t]/.test(name.value)) {
      this.problems.error(name.place, 'a rule\'s name needs words, without `"`, `\\` or line ends', 'such as `rule "No Western troops"`');
    }
    const annotations = this.annotations();
    const attributes = this.attributes();
    words.expect('when', RULE_HELP);
    const when = new Elements(words).when();
    this.requireFewAlternatives(name, when);
    words.expect('then', RULE_HELP);
    const then = new Statements(words).statement();
    const end = words.expect('end', 'every rule ends with `end`');
    if (words.at - from > TOKENS_MAX) {
      throw words.wrong(name.place, `the rule has more than ${TOKENS_MAX} words and signs`, 'split it, or let another rule `conclude` a part of it');
    }
    return {name, annotations, attributes, when, then, from: start.start, to: end.end};
  }

  requireFewAlternatives(name, when) {
    if (alternatives(when) > 64) {
      throw this.words.wrong(name.place, 'the rule\'s `or`s make more than 64 alternatives', ALTERNATIVES_HELP);
    }
    if (patterns(when) > 1000) {
      throw this.words.wrong(name.place, 'the rule\'s alternatives have more than 1000 conditions together', ALTERNATIVES_HELP);
    }
  }

  text(what, help) {
    const token = this.words.expectKind('string', what, help);
    return {value: token.value, place: token.place};
  }

  annotations() {
    const {words} = this;
    const found = [];
    while (words.take('@')) {
      const name = words.expectKind('word', 'an annotation\'s name', 'such as `@claims("001.4")`');
      words.expect('(', `an annotation reads like \`@${name.text}( … )\``);
      if (!words.nextIsValue()) {
        throw words.unexpected('expected a text in quotes or a number', 'such as `@claims("001.4")` or `@weight(2)`');
      }
      const value = words.valueOrFraction();
      if (!words.take(')')) {
        throw this.notClosed(name, value);
      }
      found.push({name: name.text, place: name.place, value});
    }
    return found;
  }

  notClosed(name, value) {
    const {words} = this;
    const split = splitNumber(words);
    const written = inner => `\`@${name.text}(${inner})\``;
    if (split) {
      return words.wrong(split.place, split.message, 'write ' + written(split.meant ?? '0.5'));
    } else if (words.peek().place.line > value.place.line) {
      return words.wrong(value.place, 'the `)` after this value is missing', 'write ' + written(value.isString ? `"${value.text}"` : value.text));
    }
    let all = value.text;
    for (let at = 0; words.nextIs(',', at) && words.peek(at + 1).kind === 'string'; at += 2) {
      all += ', ' + words.peek(at + 1).value;
    }
    const isList = value.isString && words.peek(1).kind === 'string';
    return words.unexpected('expected `)`', isList ? 'write all in one text: ' + written(`"${all}"`) : 'an annotation has one value');
  }

  attributes() {
    const {words} = this;
    const found = [];
    while (!words.nextIs('when')) {
      if (words.nextIs('dialect')) {
        const token = words.next();
        words.expectKind('string', '`"mvel"`', 'write `dialect "mvel"` before the first rule');
        words.take(';');
        this.problems.error(token.place, '`dialect` inside a rule', 'delete it: the dialect belongs before the first rule, if anywhere');
      } else {
        found.push(this.attribute());
      }
    }
    return found;
  }

  attribute() {
    const {words} = this;
    const first = words.peek();
    if (isWord(first, '@')) {
      throw words.unexpected('expected `when`', 'annotations come before `date-effective` and `date-expires`');
    }
    if (first.kind !== 'word' || ['then', 'end', 'rule'].includes(first.text)) {
      throw words.unexpected('expected `when`', RULE_HELP);
    }
    if (words.nextIs('(', 1) && ANNOTATIONS.includes(first.text)) {
      throw words.unexpected('expected `when`', `did you mean \`@${first.text}\`?`);
    }
    if (!words.nextIs('-', 1) && !OTHER_ATTRIBUTES.includes(first.text)) {
      throw words.unexpected('expected `when`', did(nearest(first.text, ['when', ...ATTRIBUTES])) ?? RULE_HELP);
    }
    const name = words.hyphenated();
    if (!ATTRIBUTES.includes(name.value)) {
      throw words.wrong(name.place, `\`${name.value}\` is not part of the rule language`,
        did(nearest(name.value, ATTRIBUTES)) ?? 'a rule may say `date-effective "2025-12-15"` and `date-expires "…"`');
    }
    return {name, value: this.text('a date in quotes', `such as \`${name.value} "2025-12-15"\``)};
  }
}

/** The rules of a text as a tree, and whether every one could be read. */
export function grammarOf(text, problems) {
  const grammar = new Grammar(wordsOf(text, problems), problems);
  grammar.file();
  return {head: grammar.head, rules: grammar.rules, whole: grammar.whole};
}

function did(name) {
  return name === null ? null : `did you mean \`${name}\`?`;
}
