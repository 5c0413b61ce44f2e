// Verdicts on packages, also where issues are open: then what all ways to settle them share.

import {isMet} from './agreement.js';
import {NONE} from './diagram.js';
import {KIND_ORDER, because, counts, inForce, isDecisive, isSilent, judge} from './rules.js';
import {bounded, spaceOrNull} from './space.js';
import {satisfactionRange} from './trade.js';

const worlds = new Map();

/** The rules of a scenario's case on a day, with the space of its packages; made once. */
export function worldOf(scenario, day) {
  const key = scenario.number + ' ' + day;
  if (!worlds.has(key)) {
    const counted = inForce(scenario.kase, day);
    const space = spaceOrNull(scenario.kase, scenario.levels, counted);
    worlds.set(key, {kase: scenario.kase, counted, space, day});
  }
  return worlds.get(key);
}

export function isComplete(terms) {
  return !terms.includes(-1);
}

/** What each of the parties does; `least` and `most` are its satisfaction, null where not computed. */
export function verdicts(world, parties, terms) {
  return parties.map(party => (isComplete(terms) ? whole(world, party, terms) : partial(world, party, terms)));
}

/** What becomes of a package at a table: everybody's verdict taken together. */
export function outcome(world, table, terms) {
  if (isComplete(terms)) {
    const verdict = new Map(table.parties.map(p => [p, whole(world, p, terms).verdict]));
    return isMet(table, p => verdict.get(p) === 'accepts') ? 'deal'
      : isMet(table, p => ['accepts', 'silent'].includes(verdict.get(p))) ? 'open' : 'no_deal';
  }
  const deals = dealsLeft(world, table, terms);
  const unopposed = world.space && bounded(() => world.space.size(world.space.unopposed(table), terms));
  if (deals === null || unopposed === null) {
    return 'unknown';
  }
  return unopposed === 0n ? 'no_deal' : deals === ways(world.kase, terms) ? 'deal' : 'open';
}

/** How many deals of a table are left under some terms; null where not computed. */
export function dealsLeft(world, table, terms) {
  return world.space && bounded(() => world.space.size(world.space.deals(table), terms));
}

/** How many complete packages agree with the terms. */
export function ways(kase, terms) {
  return terms.reduce((n, option, i) => (option < 0 ? n * BigInt(kase.issues[i].options.length) : n), 1n);
}

/** The findings that keep a party from accepting, at least in some case. */
export function decisive(one) {
  const blocking = one.findings.filter(isDecisive);
  return one.verdict === 'rejects' ? blocking.filter(f => f.rule.kind === 'red_line') : blocking;
}

function whole(world, party, terms) {
  const found = judge(world.kase, world.counted, party, terms);
  return {...found, least: found.satisfaction, most: found.satisfaction};
}

function partial(world, party, terms) {
  if (isSilent(world.kase, world.counted, party)) {
    return {party, verdict: 'silent', findings: [], least: null, most: null};
  }
  const [least, most] = satisfactionRange(world.kase, world.counted, party, terms);
  const found = world.space && bounded(() => ({
    verdict: verdictAmong(
      ways(world.kase, terms),
      world.space.size(world.space.acceptSets.get(party), terms),
      world.space.size(world.space.rejectSets.get(party), terms)),
    findings: findings(world, party, terms),
  }));
  return {party, verdict: 'unknown', findings: [], ...found, least, most};
}

/** The verdict that all completions share, or that it depends. */
export function verdictAmong(all, accepted, rejected) {
  if (accepted === all) return 'accepts';
  if (rejected === all) return 'rejects';
  return accepted === 0n && rejected === 0n ? 'holds_out' : 'depends';
}

function findings(world, party, terms) {
  const {space, kase} = world;
  const all = ways(kase, terms);
  const found = [];
  for (const rule of world.counted.stances.get(party)) {
    const set = space.condition(rule);
    const cases = space.size(set, terms);
    if (cases > 0n) {
      const covered = counts(rule) ? space.diagram.and(set, space.givenUp(rule)) : NONE;
      const given = space.size(covered, terms);
      found.push({
        rule,
        givenUp: given === cases,
        givenUpInSome: given > 0n && given < cases,
        inSome: cases < all,
        because: because(kase, rule, terms),
      });
    }
  }
  return found.sort((a, b) => KIND_ORDER.indexOf(a.rule.kind) - KIND_ORDER.indexOf(b.rule.kind));
}
