// Reads one rule as text. After an error it goes on with what it can be sure of: the next annotation, the next
// condition, the statement. Nothing is said of what stands between, nor of the first thing after it unless that could be read.

import {requireFew} from './alternatives.js';
import {Annotations} from './annotations.js';
import {Attributes} from './attributes.js';
import {RULE_HELP, shown, touches, tries} from './cursor.js';
import {Elements} from './elements.js';
import {stripped} from './lookalikes.js';
import {nearest} from './nearest.js';
import {Statements} from './statements.js';

const TOKENS_MAX = 2000;
const NAME_MAX = 300;

export class RuleParser {
  constructor(words, problems, head, foreign) {
    this.words = words;
    this.problems = problems;
    this.annotations = new Annotations(words);
    this.attributes = new Attributes(words, problems, head, foreign);
    this.elements = new Elements(words);
    this.statements = new Statements(words);
    this.read = {name: null, annotations: [], attributes: [], when: null};
    this.isBroken = false;
    /** Whether the rest of the rule was not looked at. */
    this.isLeft = false;
    this.failedAt = -1;
  }

  /** Reads the rule from its first word on, as far as its end if that is found: a draft of it, of which parts may lack. */
  rule() {
    const {words, read} = this;
    const from = words.at;
    words.next();
    this.tries(() => { read.name = this.name(); });
    if (this.heading()) {
      this.tries(() => this.condition());
    }
    if (!read.when) {
      this.patterns();
    }
    this.statement();
    const tokens = words.since(from);
    this.requireFewWords(tokens);
    const {patterns} = this.elements;
    return {...read, patterns, then: this.statements.partial(), isStated: this.statements.isWhole, from: tokens[0].start, to: tokens.at(-1).end};
  }

  /** Whether every part of the rule could be read. */
  isSound() {
    return !this.isBroken && this.elements.isSound && this.statements.isSound;
  }

  /** Whether something could be read; if not, nothing is said of what may follow from that. */
  tries(reading) {
    const isRead = tries(reading);
    if (!isRead) {
      this.isBroken = true;
      this.failedAt = this.words.at;
      this.isLeft ||= this.words.isForeign();
      this.words.mute();
    }
    return isRead;
  }

  /** Reads up to the condition, and says whether `when` stands before it. */
  heading() {
    while (!this.isLeft) {
      if (this.tries(() => this.upToWhen()) || this.takeMisspelt('when')) {
        this.listenIf(this.elements.nextIsPlausible());
        return true;
      }
      this.pass(() => this.nextIsHeading() || this.nextIsPart());
      if (!this.nextIsHeading()) {
        return false;
      }
    }
    return false;
  }

  upToWhen() {
    this.annotations.annotations(this.read.annotations);
    this.attributes.attributes(this.read.attributes);
    this.words.expect('when', RULE_HELP);
  }

  listenIf(isPlausible) {
    if (isPlausible) {
      this.words.listen();
    }
  }

  takeMisspelt(word) {
    const {kind, text} = this.words.peek();
    const isMisspelt = kind === 'word' && nearest(text, [word]) !== null;
    if (isMisspelt) {
      this.words.next();
    }
    return isMisspelt;
  }

  nextIsHeading() {
    return this.words.nextIsAny(['@', 'when']) || this.attributes.nextIsDate();
  }

  /** Whether a condition or what follows the last one begins here. */
  nextIsPart() {
    return this.elements.nextIsPattern() || this.nextIsBehindCondition();
  }

  nextIsBehindCondition() {
    return this.words.nextIs('then') || this.statements.begins() || this.nextIsOutside();
  }

  nextIsOutside() {
    return this.words.isAtEnd() || this.words.nextIs('end') || this.words.startsRule();
  }

  pass(until) {
    const {words} = this;
    while (!this.isLeft && !words.isAtEnd() && !until()) {
      if (words.at !== this.failedAt) {
        this.reportMisspelt();
      }
      words.next();
    }
  }

  /** A keyword on a line of its own is one, however much around it cannot be read. */
  reportMisspelt() {
    const {words} = this;
    const near = nearest(words.peek().text, ['when', 'then']);
    if (near !== null && words.nextIsAlone()) {
      words.listen();
      words.unexpected(`expected \`${near}\``, `did you mean \`${near}\`?`);
      words.mute();
    }
  }

  condition() {
    const when = this.elements.when();
    requireFew(when, this.words, this.read.name?.place ?? when.place);
    if (this.elements.isSound) {
      this.read.when = when;
    }
  }

  /** Reads what single conditions there are behind an error, however they are joined. */
  patterns() {
    this.pass(() => this.nextIsPart());
    while (!this.isLeft && this.elements.nextIsPattern()) {
      this.tries(() => this.elements.pattern());
      this.pass(() => this.nextIsPart());
    }
  }

  statement() {
    const {words, statements} = this;
    this.pass(() => this.nextIsBehindCondition());
    if (!this.isLeft && (words.take('then') || statements.begins())) {
      this.listenIf(statements.nextIsPlausible());
      this.tries(() => statements.statement());
    }
    this.pass(() => this.nextIsOutside());
    if (!this.isLeft) {
      words.take('end');
    }
  }

  name() {
    const {words} = this;
    const wanted = 'the rule\'s name in quotes';
    const bare = words.peek();
    if (bare.kind !== 'word' || words.nextIsAny(['when', 'then']) || words.nextIsBelow()) {
      const {value, place} = words.expectKind('string', wanted,
        words.nextIs(':') ? 'delete the colon behind `rule`' : 'a rule begins like `rule "No new taxes"`');
      this.requireWords(value, place);
      return {value, place};
    }
    const meant = this.meant();
    this.problems.error(bare.place, `expected ${wanted}, found ${shown(bare)}`, `write \`rule "${meant.value}"\``);
    return meant;
  }

  /** The name behind a word too many; else the words that lack their quotes. */
  meant() {
    if (this.words.peek(1).kind !== 'string') {
      return this.restOfLine();
    }
    this.words.next();
    const {value, place} = this.words.next();
    return {value, place};
  }

  /** The words of a line as one text, up to what begins another part of a rule. */
  restOfLine() {
    const {words} = this;
    const {text, place} = words.next();
    const goesOn = () => words.peek().place.line === place.line && (['word', 'number'].includes(words.peek().kind) || words.nextIs('-'));
    let value = text;
    while (goesOn() && !words.nextIs('when') && value.length < NAME_MAX) {
      value += (touches(words.peek(-1), words.peek()) ? '' : ' ') + words.next().text;
    }
    return {value, place};
  }

  requireWords(value, place) {
    if (stripped(value) === '' || /["\\\n\t]/.test(value)) {
      this.problems.error(place, 'a rule\'s name needs words, without `"`, `\\` or line ends', 'such as `rule "No Western troops"`');
    }
  }

  requireFewWords(tokens) {
    if (tokens.length > TOKENS_MAX && this.isSound()) {
      this.isBroken = true;
      this.problems.error(this.read.name.place, `the rule has more than ${TOKENS_MAX} words and signs`, 'split it, or let another rule `conclude` a part of it');
    }
  }
}

/** Whether it is known what a draft demands, gives up or concludes, if anything. */
export function isNamed({then}) {
  return then !== null && (then.name !== null || then.isNameless);
}

/** Whether there is enough of a draft to be one rule, and not a piece of one. */
export function isRule({then, when, patterns}) {
  return then !== null && (when !== null || patterns.length > 0);
}
