// The answer, before anything else: is there a deal; if not, who could agree with whom, what comes nearest, and on what it turns.

import {tableOf} from './agreement.js';
import {issueName, optionName, packageName, partyName} from './data.js';
import {NONE} from './diagram.js';
import {h} from './dom.js';
import {claimSources} from './reasons.js';
import {say} from './say.js';
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
  const who = table.rule !== null ? say('as_many_as_the_agreement_rule_asks')
    : scenario.parties.length === 1 ? partyName(scenario.kase, scenario.parties[0])
      : scenario.parties.length === 2 ? say('both_parties') : say('all_x_parties', scenario.parties.length);
  const words = [spaceWords(scenario, who)];
  if (deals.length > 0) {
    words.push(say('of_the_x_on_the_table_x', plural(packages.length, say('package'), say('packages')), plural(deals.length, say('is_a_deal'), say('are_deals')))
      + listed(deals.map(p => packageName(p.one))) + '.');
  } else if (packages.length > 0) {
    words.push(packages.length === 1 ? say('the_package_on_the_table_is_not') : say('none_of_the_x_packages_on_the', grouped(packages.length)));
  }
  return scenario.deals === '0' && deals.length === 0 ? words[0] : words.join(' ');
}

function spaceWords({deals, total}, who) {
  if (deals === null) {
    return say('whether_a_deal_is_possible_was_not');
  }
  return deals === '0' ? say('no_deal_is_possible_none_of_the', grouped(total), who)
    : say('a_deal_is_possible_x_x_of', plural(deals, say('package_satisfies'), say('packages_satisfy')), who, grouped(total), exactPercent(BigInt(deals), BigInt(total)));
}

function silentWords({kase, parties}, world) {
  const silent = parties.filter(p => world.counted.stances.get(p).length === 0 && !kase.party.get(p).indifferent);
  return silent.length > 0 && h('p', {}, say('no_stance_of_x_is_known_on', listed(silent.map(p => partyName(kase, p)))));
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
  return h('section', {}, h('h3', {}, say('who_could_agree')), h('ul', {class: 'coalitions'}, shown.map(({group, count}) => h('li', {},
    h('a', {href: explore({agree: group})}, groupWords(kase, parties, group)), ` – ${plural(count, say('package'), say('packages'))}`))),
  rest > 0 && h('p', {class: 'quiet'}, say('and_x', plural(rest, say('smaller_coalition'), say('smaller_coalitions')))));
}

function groupWords(kase, parties, group, allBut = say('all_but_x', '{0}')) {
  const names = ids => listed(ids.map(id => partyName(kase, id)));
  const left = parties.filter(p => !group.includes(p));
  return left.length < group.length && left.length > 0 ? allBut.replace('{0}', () => names(left)) : group.length === 1 ? say('x_alone', names(group)) : names(group);
}

/** The package on the table that the most accept, or that the fewest changes make a deal. */
function nearestPart(scenario, world, table, packages, explore) {
  const {kase} = scenario;
  const near = world.space && packages.length > 0 && bounded(() => nearestPackage(scenario, world, table, packages));
  if (!near) {
    return null;
  }
  const changed = near.terms.map((_, i) => i).filter(i => near.from.terms[i] !== near.terms[i]);
  const group = near.group.length === scenario.parties.length ? say('a_deal') : say('accepted_by_x', groupWords(kase, scenario.parties, near.group, say('all_but_x_within', '{0}')));
  return h('section', {}, h('h3', {}, say('what_comes_nearest')),
    h('p', {}, h('a', {href: explore({from: near.from.one.id, terms: near.terms, agree: near.group})}, packageName(near.from.one)),
      changed.length === 0 ? say('is_x_as_it_stands', group) : say('would_be_x_with_x', group, plural(changed.length, say('change'), say('changes')))),
    changed.length > 0 && h('ul', {}, changed.map(i => h('li', {}, issueName(kase.issues[i]) + ': ' + optionName(kase.issues[i], near.terms[i])
      + (near.from.terms[i] >= 0 ? say('instead_of_x', optionName(kase.issues[i], near.from.terms[i])) : '')))));
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
  return most.length > 0 && h('section', {}, h('h3', {}, say('on_what_it_turns')),
    h('p', {}, say('of_the_x_of_stances_that_would', plural(repairs.length, say('smallest_set'), say('smallest_sets')))),
    h('ul', {class: 'stances'}, most.map(([n, count]) => {
      const rule = kase.rules[n];
      return h('li', {}, h('span', {class: 'who'}, partyName(kase, rule.owner)), ' ', rule.name, ' ',
        h('span', {class: 'kind'}, say('x_in_x', kindWord(rule.kind), count === repairs.length ? say('every_one') : say('x_of_x', count, repairs.length))),
        claimSources(world, rule));
    })));
}
