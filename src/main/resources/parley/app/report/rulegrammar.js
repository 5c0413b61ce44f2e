// Reads rules as text by the grammar of the rule language; after an error it goes on, so that all are told at once.

import {Cursor, RULE_HELP, Unreadable, isWord, tries} from './cursor.js';
import {foreignMessage, isForeignStatement, statementHelp} from './foreign.js';
import {wordsOf} from './lexer.js';
import {didYouMean, nearest} from './nearest.js';
import {isFence} from './pasted.js';
import {Problems} from './problems.js';
import {Head, isHeadWord} from './rulehead.js';
import {RuleParser} from './ruleparser.js';
import {told} from './signreport.js';

/** After so many, the rest of a text is not worth reading. */
const PROBLEMS_MAX = 100;
const RULES_MAX = 1000;
const STATEMENTS = ['rule', 'import', 'dialect', 'package'];

class Grammar {
  constructor(tokens, problems) {
    this.problems = problems;
    this.words = new Cursor(tokens, problems);
    this.head = new Head(this.words, problems);
    this.rules = [];
    this.drafts = [];
    this.foreign = [];
    this.isAllRead = true;
  }

  file() {
    const {words} = this;
    this.passFences();
    if (!tries(() => this.head.packageStatement())) {
      this.skip();
    }
    this.passFences();
    while (!words.isAtEnd() && this.problems.all.length < PROBLEMS_MAX) {
      this.part();
      const foreign = words.takeForeign();
      if (foreign) {
        this.foreign.push({from: foreign, to: words.peek().place});
      }
      this.passFences();
    }
  }

  part() {
    const {words} = this;
    const first = words.peek();
    if (this.startsStatement()) {
      words.listen();
    }
    if (!tries(() => this.statement())) {
      this.isAllRead &&= isHeadWord(first);
      if (words.peek() === first) {
        words.next();
      }
      this.skip();
    }
  }

  /** What surrounds a text that was copied from a page has been reported, and hides no rule. */
  passFences() {
    while (this.words.peek().kind === 'broken' && isFence(this.words.peek().text)) {
      this.words.next();
    }
  }

  statement() {
    const {words} = this;
    const token = words.peek();
    if (isWord(token, 'rule')) {
      this.requireFewRules(token);
      this.rule();
    } else if (isWord(token, 'import') || isWord(token, 'dialect')) {
      this.head.statement(this.rules.length + this.drafts.length === 0);
    } else if (isForeignStatement(token)) {
      throw words.foreign(token.place, foreignMessage(token.text), statementHelp(token.text));
    } else if (isWord(token, 'package')) {
      throw this.head.packageLater(token);
    } else {
      this.unknown(token);
    }
  }

  rule() {
    const {words} = this;
    const parser = new RuleParser(words, this.problems, this.head, this.foreign);
    const draft = parser.rule();
    const isWhole = draft.name && draft.when && draft.isStated && parser.isSound();
    (isWhole ? this.rules : this.drafts).push(draft);
    if (!isWhole) {
      words.mute();
    }
    if (parser.isLeft) {
      words.next();
      this.skip();
    }
  }

  /** A misspelt `rule` is read as one. */
  unknown(token) {
    const {words} = this;
    const near = nearest(token.text, STATEMENTS);
    const isRule = near === 'rule' && words.peek(1).kind === 'string';
    if (isRule) {
      words.listen();
    }
    const error = words.unexpected('expected `rule`', didYouMean(near) ?? ruleHelp(words.peek(-1), token, words.peek(1)));
    if (!isRule) {
      throw error;
    }
    this.rule();
  }

  /** Goes on to what looks like the start of the next rule. */
  skip() {
    while (!this.words.isAtEnd() && !this.startsStatement()) {
      this.words.next();
    }
  }

  startsStatement() {
    const {words} = this;
    return words.startsRule() || (words.nextIs('import') && words.peek(1).kind === 'word')
      || (words.nextIs('dialect') && words.peek(1).kind === 'string')
      || (words.peek().place.column === 1 && isForeignStatement(words.peek()));
  }

  requireFewRules(rule) {
    if (this.rules.length + this.drafts.length >= RULES_MAX) {
      this.problems.error(rule.place, `a file has at most ${RULES_MAX} rules`, 'the rules from here on were not read');
      this.words.toEnd();
      throw new Unreadable();
    }
  }
}

/** A text as a tree, as far as it could be read: whole rules, drafts of those of which a part could not be, and whether nothing else was passed over. */
export function grammarOf(text, problems) {
  const signs = new Problems();
  const tokens = wordsOf(text, signs);
  const grammar = new Grammar(tokens, new Problems());
  grammar.file();
  const {head, rules, drafts, isAllRead} = grammar;
  problems.all.push(...told(tokens, grammar.foreign, signs.sorted(), grammar.problems.all));
  return {head, rules, drafts, isAllRead};
}

/** Words that follow each other are a note. */
function ruleHelp(before, token, next) {
  if (isWord(before, 'end') && (isWord(token, ';') || isWord(token, '.'))) {
    return 'delete it: nothing stands behind `end`';
  }
  const isNote = (isWord(token, '-') && isWord(next, '-')) || (token.kind === 'word' && next.kind === 'word');
  return isNote ? RULE_HELP + ', a comment `// …`' : RULE_HELP;
}
