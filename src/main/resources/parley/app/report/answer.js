// The answer, before anything else: is there a deal; if not, who could agree with whom, what comes nearest, and on what it turns.

import {tableOf} from './agreement.js';
import {issueName, optionName, packageName, partyName} from './data.js';
import {NONE} from './diagram.js';
import {h} from './dom.js';
import {claimSources, speakerWords} from './reasons.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {Standoff} from './standoff.js';
import {exactPercent, grouped, kindWord, listed, plural} from './words.js';

const COALITIONS_SHOWN = 4;
const STANCES_SHOWN = 3;
const DEALS_SHOWN = 3;
const TERMS_SHOWN = 4;

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
    silentWords(scenario, world, table),
    h('div', {class: 'answer-parts'}, deals.length === 0 && nearestPart(scenario, world, table, packages, explore),
      isDeal ? [onWhomItHangs(scenario, world, table, explore), inEveryDeal(scenario, world, table), dealsTurnOn(scenario, world, table)]
        : [coalitionPart(scenario, world, explore), turningPart(scenario, world)]));
}

function verdictWords(scenario, table, deals, packages) {
  const who = table.rule !== null ? say('as_many_as_the_agreement_rule_asks')
    : scenario.parties.length === 1 ? partyName(scenario.kase, scenario.parties[0])
      : scenario.parties.length === 2 ? say('both_parties') : say('all_x_parties', scenario.parties.length);
  const words = [spaceWords(scenario, who)];
  const shown = deals.length > DEALS_SHOWN + 1 ? DEALS_SHOWN : deals.length;
  if (deals.length > 0) {
    words.push(say('of_the_x_on_the_table_x', plural(packages.length, say('package'), say('packages')), plural(deals.length, say('is_a_deal'), say('are_deals'))),
      deals.slice(0, shown).map((p, i) => [i > 0 && '; ', h('a', {href: '#package-' + p.one.id, 'data-package': p.one.id}, packageName(p.one))]),
      deals.length > shown && say('and_x_more', deals.length - shown), '.');
  } else if (packages.length > 0 && scenario.deals !== '0') {
    words.push(packages.length === 1 ? say('the_package_on_the_table_is_not') : say('none_of_the_x_packages_on_the', grouped(packages.length)));
  }
  return words.map((part, i) => (i === 1 ? [' ', part] : part));
}

function spaceWords({deals, total}, who) {
  if (deals === null) {
    return say('whether_a_deal_is_possible_was_not');
  }
  return deals === '0' ? say('no_deal_is_possible_none_of_the', grouped(total), who)
    : say('a_deal_is_possible_x_x_of', plural(deals, say('package_satisfies'), say('packages_satisfy')), who, grouped(total), exactPercent(BigInt(deals), BigInt(total)));
}

function silentWords({kase, parties}, world, table) {
  const silent = parties.filter(p => world.counted.stances.get(p).length === 0 && !kase.party.get(p).indifferent);
  return silent.length > 0 && h('p', {}, say('no_stance_of_x_is_known_on', listed(silent.map(p => partyName(kase, p)))), unopposedWords(kase, world, table));
}

/** How many deals there would be if the silent parties accepted. */
function unopposedWords(kase, world, table) {
  const found = world.space && bounded(() => world.space.size(world.space.unopposed(table), kase.issues.map(() => -1)));
  return typeof found === 'bigint' && say('silent_x_if_they_accept', plural(found, say('deal'), say('deals')));
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
  return h('section', {}, h('h3', {}, say('who_could_agree')), h('ul', {class: 'coalitions'}, shown.map(one => coalitionLine(kase, parties, one, explore))),
  rest > 0 && h('p', {class: 'quiet'}, say('and_x', plural(rest, say('smaller_coalition'), say('smaller_coalitions')))));
}

function coalitionLine(kase, parties, {group, count}, explore) {
  return h('li', {}, h('a', {href: explore({agree: group})}, group.length === parties.length ? say('all_x', parties.length) : groupWords(kase, parties, group)), ` – ${plural(count, say('package'), say('packages'))}`);
}

function groupWords(kase, parties, group, allBut = say('all_but_x', '{0}')) {
  const names = ids => listed(ids.map(id => partyName(kase, id)));
  const left = parties.filter(p => !group.includes(p));
  return left.length < group.length && left.length > 0 ? allBut.replace('{0}', () => names(left)) : group.length === 1 ? say('x_alone', names(group)) : names(group);
}

/** All who agree, and who could agree on more if one stayed away: the larger the number, the more hangs on who is missing. */
function onWhomItHangs(scenario, world, table, explore) {
  const {kase, parties} = scenario;
  if (table.rule !== null || parties.length < 3 || !world.space) {
    return null;
  }
  const any = kase.issues.map(() => -1);
  const without = bounded(() => parties.map(left => {
    const group = parties.filter(p => p !== left);
    return {group, count: world.space.size(world.space.together(group), any)};
  }));
  const more = (without ?? []).filter(g => g.count > BigInt(scenario.deals)).sort((a, b) => (a.count > b.count ? -1 : 1)).slice(0, STANCES_SHOWN);
  const all = {group: parties, count: BigInt(scenario.deals)};
  return h('section', {}, h('h3', {}, say('who_could_agree')), h('ul', {class: 'coalitions'}, [all, ...more].map(one => coalitionLine(kase, parties, one, explore))));
}

/** The options that all deals share, those first that are not the status quo. */
function inEveryDeal({kase}, world, table) {
  const found = world.space && bounded(() => world.space.count(world.space.deals(table), kase.issues.map(() => -1)).by);
  const fixed = (found ?? []).map((counts, i) => ({issue: kase.issues[i], left: counts.map((n, o) => o).filter(o => counts[o] > 0n)}))
    .filter(({issue, left}) => left.length === 1 && issue.options.length > 1)
    .sort((a, b) => (a.left[0] === a.issue.statusQuo ? 1 : 0) - (b.left[0] === b.issue.statusQuo ? 1 : 0));
  const line = ({issue, left}) => h('li', {}, h('span', {class: 'issue'}, issueName(issue)), ': ', optionName(issue, left[0]));
  return fixed.length > 0 && h('section', {}, h('h3', {}, say('what_every_deal_has')), h('ul', {}, fixed.slice(0, TERMS_SHOWN).map(line)),
    fixed.length > TERMS_SHOWN && h('details', {class: 'rest'}, h('summary', {class: 'unprinted'}, say('x_more', fixed.length - TERMS_SHOWN)), h('ul', {}, fixed.slice(TERMS_SHOWN).map(line))));
}

/** The stances without which there would be the most deals more. */
function dealsTurnOn(scenario, world, table) {
  const most = (world.space && bounded(() => new Standoff(world, table).leverage()) || [])
    .filter(one => one.deals > BigInt(scenario.deals)).sort((a, b) => (a.deals > b.deals ? -1 : a.deals < b.deals ? 1 : 0)).slice(0, STANCES_SHOWN);
  return most.length > 0 && h('section', {}, h('h3', {}, say('on_what_it_turns')), h('p', {}, say('without_one_of_these_there_would_be')),
    stanceList(world, most.map(({rule, deals}) => [rule, `${kindWord(rule.kind)}: ${plural(deals, say('deal'), say('deals'))}`])));
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
    changed.length > 0 && h('ul', {}, changed.map(i => h('li', {}, h('span', {class: 'issue'}, issueName(kase.issues[i])), ': ', optionName(kase.issues[i], near.terms[i]),
      near.from.terms[i] >= 0 && h('span', {class: 'was'}, say('instead_of_x', optionName(kase.issues[i], near.from.terms[i])))))));
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
    h('p', {}, repairs.length === 1 ? say('the_only_smallest_set_of_stances') : say('of_the_x_of_stances_that_would', plural(repairs.length, say('smallest_set'), say('smallest_sets')))),
    stanceList(world, most.map(([n, count]) => [kase.rules[n], repairs.length === 1 ? kindWord(kase.rules[n].kind) : say('x_in_x', kindWord(kase.rules[n].kind), count === repairs.length ? say('every_one') : say('x_of_x', count, repairs.length))])));
}

/** Stances, each with in how much it stands and on whose words it rests. */
function stanceList(world, stances) {
  return h('ul', {class: 'stances'}, stances.map(([rule, words]) => h('li', {}, h('span', {class: 'who'}, partyName(world.kase, rule.owner)), ' ', rule.name, ' ',
    h('span', {class: 'kind'}, words), claimSources(world, rule, speakerWords(world, rule)))));
}
