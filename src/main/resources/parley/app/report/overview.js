// The first thing to read: what becomes of each package, and what stands in the way.

import {tableOf} from './agreement.js';
import {answer} from './answer.js';
import {packageName, partyName, termsOf} from './data.js';
import {h, table} from './dom.js';
import {glossary} from './glossary.js';
import {claimSources, isHeldByReservation} from './reasons.js';
import {isDecisive} from './rules.js';
import {say} from './say.js';
import {outcome, verdicts} from './verdicts.js';
import {dayWords, kindWord, listed, outcomeTag, percent, plural, verdictTag} from './words.js';

const DECISIVE_SHOWN = 8;
const CONFLICTS_SHOWN = 5;
const REPAIRS_SHOWN = 3;

/** Each package of a scenario with what every party does; what the page cannot work out, the rules said when it was made. */
export function judged(scenario, world) {
  return scenario.packages.map(one => {
    const terms = termsOf(scenario.kase, one.stated, one.open);
    const found = outcome(world, tableOf(scenario, scenario.parties), terms);
    return {
      one,
      terms,
      verdicts: verdicts(world, scenario.parties, terms).map(v => (v.verdict === 'unknown' && !scenario.original ? {...v, verdict: one.verdicts[v.party] ?? v.verdict} : v)),
      outcome: found === 'unknown' && !scenario.original ? one.outcome : found,
    };
  });
}

export function overview(scenario, world, packages, explore) {
  return [
    answer(scenario, world, packages, explore),
    glossary(),
    !scenario.original && disagreement(packages),
    matrix(scenario, packages),
    legend(scenario, packages),
    inTheWay(scenario, packages),
    amongAll(scenario, world),
  ];
}

/** The rules themselves judged these packages when the page was made: were they ever to differ, it must be seen. */
function disagreement(packages) {
  const different = packages.filter(p => p.outcome !== 'unknown' && (p.outcome !== p.one.outcome
    || p.verdicts.some(v => p.one.verdicts[v.party] && v.verdict !== p.one.verdicts[v.party])));
  return different.length > 0 && h('p', {class: 'alarm', role: 'alert'},
    say('this_page_and_the_rules_it_was', listed(different.map(p => p.one.id))));
}

function matrix(scenario, packages) {
  if (packages.length === 0) {
    return h('p', {class: 'quiet'}, say('the_scenario_proposes_no_package_explore_makes'));
  }
  const head = [say('package_2'), ...scenario.parties.map(p => partyName(scenario.kase, p)), say('outcome')];
  const rows = packages.map(p => [
    h('a', {href: '#package-' + p.one.id, 'data-package': p.one.id}, packageName(p.one)),
    ...p.verdicts.map(v => verdictTag(v.verdict)),
    outcomeTag(p.outcome),
  ]);
  return h('div', {class: 'wide'}, table(say('what_each_party_does_with_each_package'), head, rows, 'matrix'));
}

function legend({kase, parties}, packages) {
  const hasLeast = parties.some(p => kase.party.get(p).reservation !== undefined);
  const depends = packages.some(p => p.verdicts.some(v => v.verdict === 'depends'));
  return h('p', {class: 'legend'},
    h('span', {}, verdictTag('accepts'), say('no_red_line_is_crossed_and_every'), hasLeast && say('and_its_satisfaction_reaches_its_reservation_value')),
    h('span', {}, verdictTag('holds_out'), say('a_demand_is_unmet'), hasLeast && say('or_its_satisfaction_is_below_its_reservation_value')),
    h('span', {}, verdictTag('rejects'), say('a_red_line_is_crossed_whatever_else')),
    depends && h('span', {}, verdictTag('depends'), say('open_issues_decide')));
}

/** The stances crossed or unmet, those first that are so in most packages. */
function inTheWay(scenario, packages) {
  const against = new Map();
  for (const p of packages) {
    const unmet = p.verdicts.flatMap(v => v.findings.filter(isDecisive));
    for (const rule of new Set(unmet.map(f => f.rule))) {
      against.set(rule, (against.get(rule) ?? 0) + 1);
    }
  }
  const held = scenario.parties.map(party => [party, packages.filter(p => p.verdicts.some(v => v.party === party && isHeldByReservation(scenario.kase, v))).length]).filter(([, count]) => count > 0);
  const sorted = [...against].sort((a, b) => b[1] - a[1] || a[0].number - b[0].number);
  if (sorted.length + held.length === 0) {
    return null;
  }
  const rows = sorted.map(([rule, count]) => [
    rule.name,
    partyName(scenario.kase, rule.owner),
    kindWord(rule.kind),
    say('x_of_x', count, packages.length),
  ]);
  rows.push(...held.map(([party, count]) => [leastWords(scenario.kase, party), partyName(scenario.kase, party), say('reservation_value'), say('x_of_x', count, packages.length)]));
  const head = [say('stance_2'), say('party_2'), say('kind'), say('crossed_or_unmet_in')];
  return [
    h('h3', {}, say('what_stands_in_the_way')),
    h('p', {}, say('the_red_lines_crossed_the_demands_unmet')),
    folded(rows, DECISIVE_SHOWN, part => table(null, head, part, 'plain numbers')),
  ];
}

/** "satisfaction of at least 64%" */
function leastWords(kase, party) {
  return say('a_satisfaction_of_at_least_x', percent(kase.party.get(party).reservation));
}

/** What `shown` makes of the first things, and below, folded away, of the rest. */
function folded(things, most, shown) {
  return [
    shown(things.slice(0, most), 0),
    things.length > most && h('details', {class: 'rest'}, h('summary', {class: 'unprinted'}, say('x_more', things.length - most)),
      shown(things.slice(most), most)),
  ];
}

function amongAll(scenario, world) {
  const {conflicts, repairs} = scenario;
  const stances = numbers => h('ul', {class: 'stances'}, numbers.map(n => stanceItem(world, scenario.kase.rules[n])));
  const list = (things, most, item) => folded(things, most, (part, before) =>
    h('ol', {class: 'sets', start: before + 1}, part.map(one => h('li', {}, item(one)))));
  return [
    conflicts.length > 0 && [
      h('h3', {}, say('what_cannot_all_stand')),
      h('p', {}, say('each_of_these_sets_leaves_no_package')
        + extent(conflicts, CONFLICTS_SHOWN, scenario.moreConflicts)),
      list(conflicts, CONFLICTS_SHOWN, stances),
    ],
    repairs.length > 0 && [
      h('h3', {}, say('what_would_have_to_give')),
      h('p', {}, say('the_smallest_sets_of_stances_that_would')
        + extent(repairs, REPAIRS_SHOWN, scenario.moreRepairs)),
      list(repairs, REPAIRS_SHOWN, r => [
        h('p', {}, r.deals === null ? say('opens_deals') : say('opens_x', plural(r.deals, say('deal'), say('deals')))), stances(r.stances)]),
    ],
    scenario.stopped && h('p', {class: 'quiet'}, say('the_search_for_these_was_x', scenario.stopped)),
    h('p', {class: 'quiet'}, say('rules_as_in_force_on_x_2', dayWords(scenario.asOf))),
  ];
}

/** How many of the sets are shown, and whether there are more than were looked for. */
function extent(sets, shown, more) {
  const further = more ? say('there_are_more_than_these_x_parley', sets.length) : '';
  return sets.length > shown ? say('x_of_x_are_shown_the_rest', shown, sets.length, further)
    : further.trim() || say('x_in_all', sets.length);
}

function stanceItem(world, rule) {
  return h('li', {}, h('span', {class: 'who'}, partyName(world.kase, rule.owner)), ' ', rule.name, ' ',
    h('span', {class: 'kind'}, kindWord(rule.kind)), claimSources(world, rule));
}
