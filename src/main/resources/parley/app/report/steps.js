// A run told step by step: who proposes what, who accepts, and for which stance, on whose words, somebody refuses.

import {many} from './many.js';
import {issueName, optionName, partyName} from './data.js';
import {h} from './dom.js';
import {claimSources} from './reasons.js';
import {because} from './rules.js';
import {dayWords, kindWord, listed, percent} from './words.js';

/** The parts that tell a run; rounds in which nothing is new are only named. */
export function stepList(world, path) {
  const {kase} = world;
  const rounds = Map.groupBy ? Map.groupBy(path.steps, step => step.round) : grouped(path.steps);
  const teller = new Teller(world);
  const told = [];
  let before = '';
  for (const [round, steps] of rounds) {
    const gist = JSON.stringify(steps.map(({kind, party, terms, because: why, day}) => [kind, party, terms, why, day]));
    if (gist === before) {
      told.at(-1).to = round;
    } else {
      told.push({from: round, to: round, parts: teller.round(steps)});
    }
    before = gist;
  }
  return [
    h('h3', {}, `Run ${path.run}, step by step`),
    path.off.length > 0 && h('p', {class: 'quiet'}, `Not really held in this run: ${listed(path.off.map(n => `${partyName(kase, kase.rules[n].owner)}: ${kase.rules[n].name}`))}.`),
    ...told.map(({from, to, parts}) => h('details', {class: 'rest round'}, h('summary', {}, `Round ${from}${parts.short}`
      + (to > from ? `; the same again until round ${to}` : '')), h('ul', {class: 'steps'}, parts.items))),
    path.left > 0 && h('p', {class: 'quiet'}, `${many(path.left, 'more step')}: parley negotiate --path ${path.run} tells them.`),
    h('p', {}, path.deal ? `A deal in round ${path.round}.` : `No deal after ${many(path.round, 'round')}.`),
  ].filter(Boolean);
}

function grouped(steps) {
  const rounds = new Map();
  steps.forEach(step => rounds.set(step.round, [...(rounds.get(step.round) ?? []), step]));
  return rounds;
}

class Teller {
  constructor(world) {
    this.world = world;
    this.kase = world.kase;
    this.last = new Map();
    this.reasoned = new Set();
  }

  /** The items of a round, and in short what it brings. */
  round(steps) {
    const items = [];
    let terms = null;
    let whose = '';
    let yes = [];
    const flush = () => {
      if (yes.length > 0) {
        items.push(h('li', {class: 'answer-step'}, `Accepted by ${listed(yes)}`));
        yes = [];
      }
    };
    for (const step of steps) {
      if (step.to && step.to !== whose) {
        flush();
        whose = step.to;
        terms = this.last.get(whose);
        items.push(h('li', {}, `On the offer of ${this.name(whose)}`));
      }
      if (step.kind === 'yes') {
        yes.push(this.name(step.party));
        continue;
      }
      flush();
      terms = step.terms ?? terms;
      whose = step.kind === 'offer' ? step.party : whose;
      items.push(this.item(step, terms));
    }
    flush();
    const gives = steps.filter(step => step.kind === 'offer' && step.gives.length > 0).map(step => this.name(step.party));
    return {items, short: gives.length > 0 ? `: ${listed([...new Set(gives)])} ${gives.length === 1 ? 'gives' : 'give'} something up` : ''};
  }

  name(party) {
    return partyName(this.kase, party);
  }

  item(step, terms) {
    const {kase} = this;
    switch (step.kind) {
      case 'offer': return h('li', {}, h('strong', {}, this.name(step.party)), this.offer(step), this.gifts(step));
      case 'draft': return h('li', {}, 'The mediator’s draft: ', this.changes(null, step.terms));
      case 'no': return h('li', {class: 'answer-step'}, `${this.name(step.party)} refuses: `, step.because.length > 0
        ? step.because.map(n => this.reason(n, terms)) : `it asks for a satisfaction of at least ${percent(step.asks)}`);
      case 'silent': return h('li', {class: 'answer-step'}, `${this.name(step.party)} is silent`);
      case 'yields': return h('li', {}, `${this.name(step.party)} risks least by insisting (${percent(step.risk)}) and concedes`);
      case 'pass': return h('li', {}, `${this.name(step.party)} proposes nothing: no package would do`);
      default: return h('li', {}, `${dayWords(step.day)}. `, [['dropped', 'ends'], ['taken', 'begins']].flatMap(([field, word]) =>
        step[field].map(n => `${this.name(kase.rules[n].owner)}: “${kase.rules[n].name}” ${word}. `)));
    }
  }

  offer(step) {
    const before = this.last.get(step.party);
    this.last.set(step.party, step.terms);
    if (before && before.join() === step.terms.join()) {
      return ' repeats its offer';
    }
    return [before ? ' now proposes ' : ' proposes ', this.changes(before, step.terms), ` (asks at least ${percent(step.asks)}`,
      step.near.length > 0 && `; nearest to the last offer of ${listed(step.near.map(id => this.name(id)))}`, ')'];
  }

  /** What terms choose otherwise than others, or than the status quo. */
  changes(before, terms) {
    const {issues} = this.kase;
    const from = before ?? issues.map(issue => issue.statusQuo);
    const changed = issues.map((_, i) => i).filter(i => terms[i] !== from[i]);
    return changed.length === 0 ? 'the status quo' : listed(changed.map(i => `${issueName(issues[i])}: ${optionName(issues[i], terms[i])}`));
  }

  gifts(step) {
    return step.gives.length > 0 && h('ul', {}, step.gives.map(([n, conceded]) =>
      h('li', {}, conceded ? 'concedes ' : 'gives up ', this.reason(n, step.terms))));
  }

  /** A stance; its reason and its claims where it is first named. */
  reason(number, terms) {
    const rule = this.kase.rules[number];
    if (this.reasoned.has(number)) {
      return h('span', {class: 'again'}, `“${rule.name}” `);
    }
    this.reasoned.add(number);
    return h('span', {}, `“${rule.name}” `, h('span', {class: 'kind'}, kindWord(rule.kind)), ': ', because(this.kase, rule, terms), ' ', claimSources(this.world, rule));
  }
}
