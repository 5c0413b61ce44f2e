// Reads rules of a party as text: the same rules as Parley reads, and the same errors at the same places.

import {AnnotationReader} from './annotationreader.js';
import {ConditionReader} from './conditionreader.js';
import {DraftReader} from './draftreader.js';
import {concedes, counts, holdsOut, isStance} from './kinds.js';
import {nearestHelp} from './nearest.js';
import {valueOf} from './numbers.js';
import {readPeriod} from './periodreader.js';
import {Problems} from './problems.js';
import {grammarOf} from './rulegrammar.js';
import {isNamed, isRule} from './ruleparser.js';
import {StatementReader, statedIn} from './statementreader.js';

/**
 * The rules of a text, as stances of a party of a case as it stands, and what is wrong: {rules, problems}. Each rule
 * has its own text. No rule counts while an error is left.
 */
export function readRules(kase, party, text) {
  const problems = new Problems();
  const {head, rules, drafts, isAllRead} = grammarOf(text, problems);
  const broken = problems.all.map(p => ({line: p.line, column: p.column}));
  head.check(kase, party, problems);
  const reader = new Reader(kase, party, problems);
  reader.requireUnique([...rules, ...drafts.filter(isRule)].map(rule => rule.name).filter(name => name !== null));
  const read = rules.map(rule => ({...reader.read(rule), text: text.slice(rule.from, rule.to)}));
  const draftReader = new DraftReader(kase, party, problems);
  drafts.forEach(draft => draftReader.read(draft));
  const isAllNamed = isAllRead && drafts.every(isNamed);
  reader.checkDemands([...rules, ...drafts].filter(rule => rule.then !== null), isAllNamed && !head.isBroken);
  const isTold = p => (isAllNamed || p.unknown !== 'conclusion') && !holdsBroken(p, broken);
  return {rules: read, problems: problems.sorted().filter(isTold), isGood: problems.all.every(p => p.severity !== 'error')};
}

/** Whether a sign within a place is wrong, so that nothing else is said of it. */
function holdsBroken({line, column, length}, broken) {
  return broken.some(b => b.line === line && b.column > column && b.column < column + length);
}

class Reader {
  constructor(kase, party, problems) {
    this.kase = kase;
    this.party = party;
    this.problems = problems;
  }

  read(syntax) {
    const {then} = syntax;
    const conditions = new ConditionReader(this.kase, this.problems);
    const when = conditions.read(syntax.when);
    const statements = new StatementReader(this.kase, this.party, this.problems);
    const because = statements.because(then, conditions);
    const notes = new AnnotationReader(this.kase, this.party, syntax.annotations, this.problems);
    const stated = statedIn(then);
    this.warnIdle(stated, notes);
    statements.requireOwner(then);
    const [weight, cost, confidence] = [notes.weight(), notes.cost(), notes.confidence()];
    return {
      kind: stated.kind, owner: this.party, name: syntax.name.value, own: true, demand: statements.name(then), weight: valueOf(weight), weightWords: weight,
      cost: valueOf(cost), costWords: cost, confidence: valueOf(confidence), confidenceWords: valueOf(confidence) === 1 ? undefined : confidence,
      ...readPeriod(syntax.attributes, this.problems), file: '', line: 0, because, claims: notes.claims(), accepted: notes.accepted(), when,
    };
  }

  warnIdle(stated, notes) {
    if (!concedes(stated)) {
      notes.warnWithoutEffect('cost', 'it says what a concession costs its party');
    }
    if (concedes(stated) || !isStance(stated)) {
      notes.warnWithoutEffect('weight', 'it says how much a red line, demand or preference matters');
    }
  }

  /** No two rules of a party have one name. */
  requireUnique(names) {
    const lines = new Map();
    for (const {value, place} of names.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)) {
      if (lines.has(value)) {
        this.problems.error(place, `\`${this.party}\` has a rule of this name already`, `the first is in line ${lines.get(value)}; give this one another name`);
      } else {
        lines.set(value, place.line);
      }
    }
  }

  /** What is given up must be asked for, and nothing is both demanded and liked. */
  checkDemands(rules, isAllNamed) {
    const replaced = new Set(rules.map(r => r.name?.value));
    const written = rules.filter(r => r.then.name).map(({then}) => ({kind: statedIn(then).kind, demand: then.name.value, place: then.name.place}));
    const all = [...this.kase.rules.filter(r => r.owner === this.party && !replaced.has(r.name)), ...written];
    const made = [...new Set(all.filter(counts).map(r => r.demand))];
    const demanded = all.filter(holdsOut).map(r => r.demand);
    for (const rule of written) {
      if (isAllNamed && concedes(rule) && !made.includes(rule.demand)) {
        this.problems.error(rule.place, `\`${this.party}\` makes no demand \`${rule.demand}\` to give up`,
          nearestHelp(rule.demand, made) ?? `a rule of \`${this.party}\` must state it with \`demand\` or \`prefer\``, {unknown: 'given_up'});
      } else if (counts(rule) && !holdsOut(rule) && demanded.includes(rule.demand)) {
        this.problems.error(rule.place, `\`${this.party}\` both demands and prefers \`${rule.demand}\``, 'a concession names one of them; give the preference a name of its own');
      }
    }
  }
}
