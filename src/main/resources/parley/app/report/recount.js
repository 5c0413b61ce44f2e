// What the program found out about all packages when the page was made, found again under changed rules.

import {tableOf} from './agreement.js';
import {NONE} from './diagram.js';
import {blocks} from './rules.js';
import {bounded} from './space.js';
import {dealsLeft, worldOf} from './verdicts.js';

const SETS_MAX = 12;
const SIZE_MAX = 9;

/** A scenario under changes with counts, repairs and days of its own; one without changes as it is. */
export function recounted(scenario) {
  if (!scenario.original) {
    return scenario;
  }
  const world = worldOf(scenario, scenario.asOf);
  const table = tableOf(scenario, scenario.parties);
  const deals = text(dealsLeft(world, table, openTerms(scenario.kase)));
  const found = deals === '0' && table.rule === null ? repairsOf(scenario.kase, world, scenario.parties) : {repairs: [], more: false};
  return {...scenario, deals, conflicts: [], moreConflicts: false, repairs: found.repairs, moreRepairs: found.more, days: daysOf(scenario), stopped: undefined};
}

function openTerms(kase) {
  return kase.issues.map(() => -1);
}

function text(count) {
  return count === null ? null : String(count);
}

/** The smallest sets of stances whose giving up opens deals, of the least size there is, with how many. */
export function repairsOf(kase, world, parties) {
  return (world.space && bounded(() => smallest(kase, world, parties))) ?? {repairs: [], more: false};
}

function smallest(kase, {space, counted}, parties) {
  const d = space.diagram;
  const stances = parties.flatMap(p => counted.stances.get(p).filter(blocks));
  const blocked = stances.map(rule => (rule.kind === 'demand' ? d.minus(space.condition(rule), space.givenUp(rule)) : space.condition(rule)));
  const start = parties.reduce((all, p) => d.and(all, space.satisfying(p)), space.possible);
  let level = [start, ...Array(SIZE_MAX).fill(NONE)];
  for (const set of blocked) {
    level = level.map((one, n) => d.or(d.minus(one, set), n > 0 ? d.and(level[n - 1], set) : NONE));
  }
  const size = level.findIndex(set => set !== NONE);
  if (size <= 0) {
    return {repairs: [], more: false};
  }
  const found = [];
  const split = (set, at, given) => {
    if (set === NONE || found.length > SETS_MAX) {
      return;
    }
    if (at === blocked.length) {
      found.push({stances: given.map(n => kase.rules.indexOf(stances[n])), deals: text(space.size(set, openTerms(kase)))});
      return;
    }
    if (given.length < size) {
      split(d.and(set, blocked[at]), at + 1, [...given, at]);
    }
    split(d.minus(set, blocked[at]), at + 1, given);
  };
  split(level[size], 0, []);
  return {repairs: found.slice(0, SETS_MAX), more: found.length > SETS_MAX};
}

/** How the zone of agreement moves: each day on which a rule starts or ends, and the scenario's own. Worked out when asked for. */
function daysOf(scenario) {
  const {kase} = scenario;
  const days = [...new Set([scenario.asOf, ...kase.rules.flatMap(r => [r.from, r.until])].filter(Boolean))].sort();
  const places = fits => kase.rules.map((_, n) => n).filter(n => fits(kase.rules[n]));
  return days.map(day => {
    const one = {day, starts: places(r => r.from === day), ends: places(r => r.until === day)};
    const counts = once(() => zoneOn(scenario, day));
    Object.defineProperties(one, {accepts: {get: () => counts().accepts}, deals: {get: () => counts().deals}});
    return one;
  });
}

function zoneOn(scenario, day) {
  const world = worldOf(scenario, day);
  const any = openTerms(scenario.kase);
  const accepts = Object.fromEntries(scenario.parties.map(p =>
    [p, text(world.space && bounded(() => world.space.size(world.space.acceptSets.get(p), any)))]));
  return {accepts, deals: text(dealsLeft(world, tableOf(scenario, scenario.parties), any))};
}

function once(work) {
  let found;
  return () => (found ??= work());
}
