// Verdicts on packages, also where issues are open: then what all ways to settle them share.

import {isMet} from './agreement.js';
import {EVERY, NONE} from './diagram.js';
import {KIND_ORDER, counts, rejects} from './kinds.js';
import {because, contradictions, inForce, isDecisive, isSilent, judge} from './rules.js';
import {bounded, spaceOrNull} from './space.js';
import {satisfactionRange} from './trade.js';

/** How many are kept: changes to the rules make many. */
const WORLDS_MAX = 30;

const worlds = new Map();

/** The rules of a scenario's case on a day, with the space of its packages; made once. */
export function worldOf(scenario, day) {
  const key = scenario.number + ' ' + day;
  if (!worlds.has(key)) {
    if (worlds.size >= WORLDS_MAX) {
      worlds.delete(worlds.keys().next().value);
    }
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
    if (contradictions(world.kase, world.counted, terms).length > 0) {
      return 'impossible';
    }
    const verdict = new Map(table.parties.map(p => [p, whole(world, p, terms).verdict]));
    return isMet(table, p => verdict.get(p) === 'accepts') ? 'deal'
      : isMet(table, p => ['accepts', 'silent'].includes(verdict.get(p))) ? 'open' : 'no_deal';
  }
  const deals = dealsLeft(world, table, terms);
  const unopposed = world.space && bounded(() => world.space.size(world.space.unopposed(table), terms));
  if (deals === null || unopposed === null) {
    return 'unknown';
  }
  const all = possibleWays(world, terms);
  return all === 0n ? 'impossible' : unopposed === 0n ? 'no_deal' : deals === all ? 'deal' : 'open';
}

/** How many deals of a table are left under some terms; null where not computed. */
export function dealsLeft(world, table, terms) {
  return world.space && bounded(() => world.space.size(world.space.deals(table), terms));
}

/** How many possible packages agree with the terms; of all that do, where that is not computed. */
export function possibleWays(world, terms) {
  const {kase, counted, space} = world;
  const all = kase.issues.reduce((n, issue, i) => (terms[i] < 0 ? n * BigInt(issue.options.length) : n), 1n);
  return counted.impossible.length === 0 || !space ? all : bounded(() => space.size(space.possible, terms)) ?? all;
}

/** Why terms are impossible, whoever agrees: each rule that rules all their completions out, with its reason. */
export function clashes(world, terms) {
  const {kase, counted, space} = world;
  if (isComplete(terms)) {
    return contradictions(kase, counted, terms);
  }
  if (!space || possibleWays(world, terms) > 0n) {
    return [];
  }
  const all = possibleWays({...world, space: null}, terms);
  return counted.impossible.filter(rule => bounded(() => space.size(space.condition(rule), terms)) === all)
    .map(rule => ({rule, because: because(kase, rule, terms)}));
}

/** The same, but all that agree where none of them is possible: verdicts are given all the same. */
export function ways(world, terms) {
  return possibleWays(world, terms) || possibleWays({...world, space: null}, terms);
}

/** The findings that keep a party from accepting, at least in some case. */
export function decisive(one) {
  const blocking = one.findings.filter(isDecisive);
  return one.verdict === 'rejects' ? blocking.filter(f => rejects(f.rule)) : blocking;
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
    verdict: verdictAmong(ways(world, terms), ...sizes(world, party, terms)),
    findings: findings(world, party, terms),
  }));
  return {party, verdict: 'unknown', findings: [], ...found, least, most};
}

/** How many ways to settle open issues a party accepts, and rejects; of impossible ones where no other is left. */
function sizes({kase, counted, space}, party, terms) {
  const none = counted.impossible.length > 0 && space.size(space.possible, terms) === 0n;
  const sets = none ? [space.accepting(party, EVERY), space.rejecting(party, EVERY)]
    : [space.acceptSets.get(party), space.rejectSets.get(party)];
  return sets.map(set => space.size(set, terms));
}

/** The verdict that all completions share, or that it depends. */
export function verdictAmong(all, accepted, rejected) {
  if (accepted === all) return 'accepts';
  if (rejected === all) return 'rejects';
  return accepted === 0n && rejected === 0n ? 'holds_out' : 'depends';
}

function findings(world, party, terms) {
  const {space, kase} = world;
  const all = ways(world, terms);
  const none = space.size(space.possible, terms) === 0n;
  const found = [];
  for (const rule of world.counted.stances.get(party)) {
    const set = none ? space.condition(rule) : space.diagram.and(space.possible, space.condition(rule));
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
