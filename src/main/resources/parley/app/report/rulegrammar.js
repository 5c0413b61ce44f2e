// Reads rules as text by the grammar of the rule language; after an error it goes on with the next rule.

import {Attributes} from './attributes.js';
import {Cursor, Unreadable, isWord, shown, splitNumber} from './cursor.js';
import {Elements, RULE_HELP, alternatives, patterns} from './elements.js';
import {foreignMessage, holds, isForeignStatement, statementHelp} from './foreign.js';
import {INVISIBLE_HELP, wordsOf} from './lexer.js';
import {didYouMean, nearest} from './nearest.js';
import {Problems} from './problems.js';
import {Head} from './rulehead.js';
import {Statements} from './statements.js';

const ALTERNATIVES_HELP = 'use `||` inside `Terms( … )`, or let other rules `conclude` parts of it';
const PROBLEMS_MAX = 100;
const RULES_MAX = 1000;
const TOKENS_MAX = 2000;

class Grammar {
  constructor(tokens, problems) {
    this.problems = problems;
    this.words = new Cursor(tokens, problems);
    this.head = new Head(this.words, problems);
    this.rules = [];
    this.foreign = [];
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
      const foreign = words.takeForeign();
      if (foreign) {
        this.foreign.push({from: foreign, to: words.peek().place});
      }
    }
  }

  /** What is wrong with single signs is told only where Parley reads them; or if nobody sees it. */
  report(signs) {
    this.problems.all.push(...signs.filter(sign => sign.help === INVISIBLE_HELP || !this.foreign.some(f => holds(f, sign))));
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
      || (words.nextIs('import') && words.peek(1).kind === 'word') || (words.nextIs('dialect') && words.peek(1).kind === 'string')
      || (words.peek().place.column === 1 && isForeignStatement(words.peek()));
    while (words.peek().kind !== 'end' && !starts()) {
      words.next();
    }
  }

  statement() {
    const {words} = this;
    const token = words.peek();
    if (isWord(token, 'rule')) {
      this.requireFewRules(token);
      this.rules.push(this.rule());
    } else if (isWord(token, 'import') || isWord(token, 'dialect')) {
      this.head.statement(this.rules.length === 0);
    } else if (isForeignStatement(token)) {
      throw words.foreign(token.place, foreignMessage(token.text), statementHelp(token.text));
    } else if (isWord(token, 'package')) {
      throw this.head.packageLater(token);
    } else {
      throw words.unexpected('expected `rule`', didYouMean(nearest(token.text, ['rule', 'import', 'dialect', 'package'])) ?? RULE_HELP);
    }
  }

  rule() {
    const {words} = this;
    const from = words.at;
    const start = words.next();
    const name = this.name();
    if (name.value.trim() === '' || /["\\\n\t]/.test(name.value)) {
      this.problems.error(name.place, 'a rule\'s name needs words, without `"`, `\\` or line ends', 'such as `rule "No Western troops"`');
    }
    const annotations = this.annotations();
    const attributes = new Attributes(words, this.problems, this.head, this.foreign).attributes();
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

  name() {
    const {words} = this;
    const wanted = 'the rule\'s name in quotes';
    const bare = words.peek();
    if (bare.kind === 'word' && !words.nextIsAny(['when', 'then']) && !words.nextIsBelow()) {
      this.problems.error(bare.place, `expected ${wanted}, found ${shown(bare)}`, `write \`rule "${bare.text}"\``);
      return {value: words.next().text, place: bare.place};
    }
    const {value, place} = words.expectKind('string', wanted, 'a rule begins like `rule "No new taxes"`');
    return {value, place};
  }

  requireFewRules(rule) {
    if (this.rules.length === RULES_MAX) {
      this.problems.error(rule.place, `a file has at most ${RULES_MAX} rules`, 'the rules from here on were not read');
      this.words.toEnd();
      throw new Unreadable();
    }
  }

  requireFewAlternatives(name, when) {
    if (alternatives(when) > 64) {
      throw this.words.wrong(name.place, 'the rule\'s `or`s make more than 64 alternatives', ALTERNATIVES_HELP);
    }
    if (patterns(when) > 1000) {
      throw this.words.wrong(name.place, 'the rule\'s alternatives have more than 1000 conditions together', ALTERNATIVES_HELP);
    }
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
}

/** The rules of a text as a tree, and whether every one could be read. */
export function grammarOf(text, problems) {
  const signs = new Problems();
  const grammar = new Grammar(wordsOf(text, signs), problems);
  grammar.file();
  grammar.report(signs.all);
  return {head: grammar.head, rules: grammar.rules, whole: grammar.whole};
}
