// What the program found out about all packages when the page was made, found again under changed rules.

import {tableOf} from './agreement.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {Standoff} from './standoff.js';
import {dealsLeft, worldOf} from './verdicts.js';

const SETS_MAX = 12;
const NOTHING = {conflicts: [], moreConflicts: false, repairs: [], moreRepairs: false, stopped: undefined};

/** A scenario under changes with counts, repairs and days of its own; one without changes as it is. */
export function recounted(scenario) {
  if (!scenario.original) {
    return scenario;
  }
  const world = worldOf(scenario, scenario.asOf);
  const table = tableOf(scenario, scenario.parties);
  const deals = text(dealsLeft(world, table, openTerms(scenario.kase)));
  return {...scenario, deals, ...(deals === '0' ? standoff(scenario, world, table) : {...NOTHING, stopped: deals === null ? cut() : undefined}), days: daysOf(scenario)};
}

function openTerms(kase) {
  return kase.issues.map(() => -1);
}

function text(count) {
  return count === null ? null : String(count);
}

/** Which stances cannot all stand and what would have to give, where nothing is a deal; `stopped` says what kept these from being found whole. */
function standoff(scenario, world, table) {
  const found = bounded(() => {
    const one = new Standoff(world, table);
    const conflicts = one.conflicts(SETS_MAX);
    const repairs = one.repairs(SETS_MAX);
    const places = stances => stances.map(rule => scenario.kase.rules.indexOf(rule));
    return {
      conflicts: conflicts.sets.map(places), moreConflicts: conflicts.more,
      repairs: repairs.sets.map(({stances, deals}) => ({stances: places(stances), deals: String(deals)})), moreRepairs: repairs.more,
      stopped: conflicts.cut || repairs.cut ? cut() : undefined,
    };
  });
  return found ?? {...NOTHING, moreConflicts: true, moreRepairs: true, stopped: cut()};
}

function cut() {
  return say('cut_short_as_it_would_take_too_long');
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
