// The answer, before anything else: is there a deal; if not, who could agree with whom, what comes nearest, and on what it turns.

import {tableOf} from './agreement.js';
import {issueName, optionName, packageName, partyName} from './data.js';
import {NONE} from './diagram.js';
import {h} from './dom.js';
import {claimSources} from './reasons.js';
import {bounded} from './space.js';
import {exactPercent, grouped, kindWord, listed, plural} from './words.js';

const COALITIONS_SHOWN = 4;
const STANCES_SHOWN = 3;

/** The coalitions that parties could form, each with its packages; the largest first. Null where not computed. */
export function coalitionsOf(world, parties) {
  return world.space && bounded(() => {
    const groups = world.space.coalitions(parties);
    const any = world.kase.issues.map(() => -1);
    return groups && groups.map(group => ({group, count: world.space.size(world.space.together(group), any)}));
  });
}

/** The first thing to read; `explore` gives the address of a state in Explore. */
export function answer(scenario, world, packages, explore) {
  const table = tableOf(scenario, scenario.parties);
  const deals = packages.filter(p => p.outcome === 'deal');
  const isDeal = scenario.deals !== null && scenario.deals !== '0';
  return h('div', {class: 'answer'},
    h('p', {class: 'lead'}, verdictWords(scenario, table, deals, packages)),
    silentWords(scenario, world),
    !isDeal && coalitionPart(scenario, world, explore),
    deals.length === 0 && nearestPart(scenario, world, table, packages, explore),
    !isDeal && turningPart(scenario, world));
}

function verdictWords(scenario, table, deals, packages) {
  const who = table.rule !== null ? 'as many as the agreement rule asks for'
    : scenario.parties.length === 1 ? partyName(scenario.kase, scenario.parties[0])
      : scenario.parties.length === 2 ? 'both parties' : `all ${scenario.parties.length} parties`;
  const words = [spaceWords(scenario, who)];
  if (deals.length > 0) {
    words.push(`Of the ${plural(packages.length, 'package')} on the table, ${plural(deals.length, 'is a deal', 'are deals')}: `
      + listed(deals.map(p => packageName(p.one))) + '.');
  } else if (packages.length > 0) {
    words.push(packages.length === 1 ? 'The package on the table is not one of them.' : `None of the ${grouped(packages.length)} packages on the table is a deal.`);
  }
  return scenario.deals === '0' && deals.length === 0 ? words[0] : words.join(' ');
}

function spaceWords({deals, total}, who) {
  if (deals === null) {
    return 'Whether a deal is possible was not found in the time given.';
  }
  return deals === '0' ? `No deal is possible: none of the ${grouped(total)} possible packages satisfies ${who}.`
    : `A deal is possible: ${plural(deals, 'package satisfies', 'packages satisfy')} ${who}, of ${grouped(total)} (${exactPercent(BigInt(deals), BigInt(total))}).`;
}

function silentWords({kase, parties}, world) {
  const silent = parties.filter(p => world.counted.stances.get(p).length === 0 && !kase.party.get(p).indifferent);
  return silent.length > 0 && h('p', {}, `No stance of ${listed(silent.map(p => partyName(kase, p)))} is known on this day, so `
    + 'nothing here says what it would do.');
}

/** Who could agree with whom. */
function coalitionPart(scenario, world, explore) {
  const {kase, parties} = scenario;
  const found = coalitionsOf(world, parties);
  if (!found || found.length === 0 || parties.length < 2) {
    return null;
  }
  const shown = found.slice(0, COALITIONS_SHOWN);
  const rest = found.length - shown.length;
  return h('section', {}, h('h3', {}, 'Who could agree'), h('ul', {class: 'coalitions'}, shown.map(({group, count}) => h('li', {},
    h('a', {href: explore({agree: group})}, groupWords(kase, parties, group)), ` – ${plural(count, 'package')}`))),
  rest > 0 && h('p', {class: 'quiet'}, `and ${plural(rest, 'smaller coalition')}`));
}

function groupWords(kase, parties, group) {
  const names = ids => listed(ids.map(id => partyName(kase, id)));
  const left = parties.filter(p => !group.includes(p));
  return left.length < group.length && left.length > 0 ? `All but ${names(left)}` : group.length === 1 ? `${names(group)} alone` : names(group);
}

/** The package on the table that the most accept, or that the fewest changes make a deal. */
function nearestPart(scenario, world, table, packages, explore) {
  const {kase} = scenario;
  const near = world.space && packages.length > 0 && bounded(() => nearestPackage(scenario, world, table, packages));
  if (!near) {
    return null;
  }
  const changed = near.terms.map((_, i) => i).filter(i => near.from.terms[i] !== near.terms[i]);
  const group = near.group.length === scenario.parties.length ? 'a deal' : `accepted by ${groupWords(kase, scenario.parties, near.group).replace('All', 'all')}`;
  return h('section', {}, h('h3', {}, 'What comes nearest'),
    h('p', {}, h('a', {href: explore({from: near.from.one.id, terms: near.terms, agree: near.group})}, packageName(near.from.one)),
      changed.length === 0 ? ` is ${group} as it stands.` : ` would be ${group} with ${plural(changed.length, 'change')}:`),
    changed.length > 0 && h('ul', {}, changed.map(i => h('li', {}, issueName(kase.issues[i]) + ': ' + optionName(kase.issues[i], near.terms[i])
      + (near.from.terms[i] >= 0 ? ` instead of ${optionName(kase.issues[i], near.from.terms[i])}` : '')))));
}

function nearestPackage(scenario, world, table, packages) {
  const {space} = world;
  const groups = space.deals(table) === NONE ? space.coalitions(scenario.parties) : [scenario.parties];
  const most = groups?.[0]?.length ?? 0;
  const tried = (groups ?? []).filter(g => g.length === most).flatMap(group => packages.map(from =>
    ({from, group, ...space.nearest(group.length === scenario.parties.length ? space.deals(table) : space.together(group), from.terms)})));
  return tried.sort((a, b) => a.changes - b.changes)[0];
}

/** The stances that the most ways to a deal give up, and on whose words they rest. */
function turningPart(scenario, world) {
  const {kase, repairs} = scenario;
  const uses = new Map();
  repairs.forEach(r => r.stances.forEach(n => uses.set(n, (uses.get(n) ?? 0) + 1)));
  const most = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, STANCES_SHOWN);
  return most.length > 0 && h('section', {}, h('h3', {}, 'On what it turns'),
    h('p', {}, `Of the ${plural(repairs.length, 'smallest set')} of stances that would have to be given up for a deal, these are in the most:`),
    h('ul', {class: 'stances'}, most.map(([n, count]) => {
      const rule = kase.rules[n];
      return h('li', {}, h('span', {class: 'who'}, partyName(kase, rule.owner)), ' ', rule.name, ' ',
        h('span', {class: 'kind'}, `${kindWord(rule.kind)}, in ${count === repairs.length ? 'every one' : `${count} of ${repairs.length}`}`),
        claimSources(world, rule));
    })));
}
