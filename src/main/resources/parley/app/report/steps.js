// A run told step by step: who proposes what, who accepts, and for which stance, on whose words, somebody refuses.

import {issueName, optionName, partyName} from './data.js';
import {h} from './dom.js';
import {claimSources} from './reasons.js';
import {because} from './rules.js';
import {say} from './say.js';
import {dayWords, kindWord, listed, percent, plural} from './words.js';

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
    h('h3', {}, say('run_x_step_by_step', path.run)),
    path.off.length > 0 && h('p', {class: 'quiet'}, say('not_really_held_in_this_run_x', listed(path.off.map(n => `${partyName(kase, kase.rules[n].owner)}: ${kase.rules[n].name}`)))),
    ...told.map(({from, to, parts}) => h('details', {class: 'rest round'}, h('summary', {}, say('round_x_2', from), parts.short,
      to > from && say('the_same_again_until_round_x', to)), h('ul', {class: 'steps'}, parts.items))),
    path.left > 0 && h('p', {class: 'quiet'}, say('x_parley_negotiate_path_x_tells_them', plural(path.left, say('more_step'), say('more_steps')), path.run)),
    h('p', {}, path.deal ? say('a_deal_in_round_x_2', path.round) : say('no_deal_after_x', plural(path.round, say('round'), say('rounds_2')))),
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
        items.push(h('li', {class: 'answer-step'}, say('accepted_by_x_2', listed(yes))));
        yes = [];
      }
    };
    for (const step of steps) {
      if (step.to && step.to !== whose) {
        flush();
        whose = step.to;
        terms = this.last.get(whose);
        items.push(h('li', {}, say('on_the_offer_of_x', this.name(whose))));
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
    return {items, short: gives.length > 0 ? say(gives.length === 1 ? 'x_gives_something_up' : 'x_give_something_up', listed([...new Set(gives)])) : ''};
  }

  name(party) {
    return partyName(this.kase, party);
  }

  item(step, terms) {
    const {kase} = this;
    switch (step.kind) {
      case 'offer': return h('li', {}, h('strong', {}, this.name(step.party)), this.offer(step), this.gifts(step));
      case 'draft': return h('li', {}, say('the_mediators_draft'), this.changes(null, step.terms));
      case 'no': return h('li', {class: 'answer-step'}, say('x_refuses', this.name(step.party)), step.because.length > 0
        ? step.because.map(n => this.reason(n, terms)) : say('it_asks_for_a_satisfaction_of_at_least_x', percent(step.asks)));
      case 'silent': return h('li', {class: 'answer-step'}, say('x_is_silent', this.name(step.party)));
      case 'yields': return h('li', {}, say('x_risks_least_by_insisting_x', this.name(step.party), percent(step.risk)));
      case 'pass': return h('li', {}, say('x_proposes_nothing', this.name(step.party)));
      default: return h('li', {}, `${dayWords(step.day)}. `, ['dropped', 'taken'].flatMap(field =>
        step[field].map(n => say(field === 'dropped' ? 'x_x_ends' : 'x_x_begins', this.name(kase.rules[n].owner), kase.rules[n].name))));
    }
  }

  offer(step) {
    const before = this.last.get(step.party);
    this.last.set(step.party, step.terms);
    if (before && before.join() === step.terms.join()) {
      return say('repeats_its_offer');
    }
    return [before ? say('now_proposes') : say('proposes'), this.changes(before, step.terms), say('asks_at_least_x', percent(step.asks)),
      step.near.length > 0 && say('nearest_to_the_last_offer_of_x', listed(step.near.map(id => this.name(id)))), ')'];
  }

  /** What terms choose otherwise than others, or than the status quo. */
  changes(before, terms) {
    const {issues} = this.kase;
    const from = before ?? issues.map(issue => issue.statusQuo);
    const changed = issues.map((_, i) => i).filter(i => terms[i] !== from[i]);
    return changed.length === 0 ? say('the_status_quo_4') : listed(changed.map(i => `${issueName(issues[i])}: ${optionName(issues[i], terms[i])}`));
  }

  gifts(step) {
    return step.gives.length > 0 && h('ul', {}, step.gives.map(([n, conceded]) =>
      h('li', {}, conceded ? say('concedes') : say('gives_up'), this.reason(n, step.terms))));
  }

  /** A stance; its reason and its claims where it is first named. */
  reason(number, terms) {
    const rule = this.kase.rules[number];
    if (this.reasoned.has(number)) {
      return h('span', {class: 'again'}, say('quoted_x', rule.name) + ' ');
    }
    this.reasoned.add(number);
    return h('span', {}, say('quoted_x', rule.name) + ' ', h('span', {class: 'kind'}, kindWord(rule.kind)), ': ', because(this.kase, rule, terms), ' ', claimSources(this.world, rule));
  }
}
