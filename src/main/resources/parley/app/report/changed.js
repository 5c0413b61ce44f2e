// A case under the changes that a reader has made to its rules, as if its files said so.

import {conditionOf, fitting, nameOf, none, ruleOf, unpack} from './changes.js';
import {concedes, counts, isStance, statementOf} from './kinds.js';
import {valueOf} from './numbers.js';
import {stanceWords} from './prose.js';

const KEPT = 12;
const scenarios = new Map();

/** A scenario under the changes that a text says; the scenario itself where there are none. */
export function underChanges(scenario, text) {
  const changes = text === '' ? null : unpack(text);
  if (!changes) {
    return scenario;
  }
  const key = scenario.number + ' ' + text;
  if (!scenarios.has(key)) {
    if (scenarios.size >= KEPT) {
      scenarios.delete(scenarios.keys().next().value);
    }
    scenarios.set(key, {...scenario, kase: changedCase(scenario.kase, changes), number: key, original: scenario});
  }
  return scenarios.get(key);
}

/** The changes in force in a state: those of its text, or none. */
export function changesOf(state) {
  return (state.rules !== '' && unpack(state.rules)) || none();
}

/** A case whose stances, reservation values and agreement rule are changed. */
function changedCase(kase, said) {
  const changes = fitting(kase, said);
  const own = changes.own.map((one, n) => ({...ownRule(kase, one), number: kase.rules.length + n}));
  const replaced = new Set(own.map(nameOf));
  const kept = kase.rules.filter(rule => isShared(rule) || !(isLeftOut(kase, changes, rule) || replaced.has(nameOf(rule))));
  const all = kept.map(rule => (isShared(rule) ? rule : altered(kase, kept, changes, rule))).concat(own);
  const rules = all.filter(rule => !concedes(rule) || all.some(r => counts(r) && r.owner === rule.owner && r.demand === rule.demand));
  const parties = kase.parties.map(p => {
    const least = changes.least[p.id];
    return least === undefined ? p : {...p, reservation: valueOf(least), reservationWords: least};
  });
  return {
    ...kase, rules, parties, party: new Map(parties.map(p => [p.id, p])),
    agreement: changes.agreement === undefined ? kase.agreement : changes.agreement ?? undefined,
  };
}

function isShared(rule) {
  return !isStance(rule);
}

/** Whether a stance is switched off, or rests on articles alone that are left out. */
export function isLeftOut(kase, changes, rule) {
  return changes.off.includes(nameOf(rule))
    || (rule.claims.length > 0 && rule.claims.every(c => changes.articles.includes(kase.claims[c].article)));
}

function altered(kase, rules, changes, rule) {
  const name = nameOf(rule);
  const next = {...rule};
  const kind = changes.kind[name];
  if (kind && kind !== rule.kind && !concedes(rule)) {
    next.kind = kind;
    next.demand = statementOf(next).isNamed ? demandOf(rules, changes, rule, kind) : undefined;
    next.words = stanceWords(kase, next);
  }
  if (changes.weight[name] !== undefined && counts(next)) {
    next.weight = valueOf(changes.weight[name]);
    next.weightWords = changes.weight[name];
  }
  if (changes.sure[name] !== undefined) {
    next.confidence = valueOf(changes.sure[name]);
    next.confidenceWords = changes.sure[name];
  }
  return next;
}

/** A demand and a preference of one party share no name, so that a stance that changes its kind may need one of its own. */
function demandOf(rules, changes, rule, kind) {
  const wanted = rule.demand ?? demandName(rule.name);
  const others = rules.filter(r => r !== rule && r.owner === rule.owner && isStance(r) && !concedes(r) && r.demand);
  const clash = others.some(r => r.demand === wanted && (changes.kind[nameOf(r)] ?? r.kind) !== kind);
  return clash ? demandName(`${rule.name} as ${kind}`) : wanted;
}

/** Names of demands have letters, digits, spaces, `_` and `-`. */
export function demandName(words) {
  return words.normalize('NFKD').replace(/[^\p{L}\p{N} _-]/gu, '').trim().replace(/\s+/g, ' ') || 'stance';
}

/** A stance of one's own as a rule of the case: what its text writes, or what the form said. */
export function ownRule(kase, own) {
  const rule = own.text === undefined ? formRule(kase, own) : {...ruleOf(kase, own), text: own.text};
  return {...rule, words: stanceWords(kase, rule)};
}

function formRule(kase, own) {
  return {
    kind: own.kind, owner: own.party, name: own.name, own: true,
    demand: concedes(own) ? own.demand : statementOf(own).isNamed ? demandName(own.name) : undefined,
    weight: 1, weightWords: '1', cost: 0.5, costWords: '0.5', confidence: 1, file: '', line: 0,
    because: [own.because], claims: [], when: conditionOf(kase, own),
  };
}
