// The first thing to read: what becomes of each package, and what stands in the way.

import {tableOf} from './agreement.js';
import {answer} from './answer.js';
import {packageName, partyName, termsOf} from './data.js';
import {h, table} from './dom.js';
import {glossary} from './glossary.js';
import {claimSources} from './reasons.js';
import {isDecisive} from './rules.js';
import {outcome, verdicts} from './verdicts.js';
import {dayWords, kindWord, listed, outcomeTag, plural, verdictTag} from './words.js';

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
    legend(packages),
    inTheWay(scenario, packages),
    amongAll(scenario, world),
  ];
}

/** The rules themselves judged these packages when the page was made: were they ever to differ, it must be seen. */
function disagreement(packages) {
  const different = packages.filter(p => p.outcome !== 'unknown' && (p.outcome !== p.one.outcome
    || p.verdicts.some(v => p.one.verdicts[v.party] && v.verdict !== p.one.verdicts[v.party])));
  return different.length > 0 && h('p', {class: 'alarm', role: 'alert'},
    `This page and the rules it was made from disagree on ${listed(different.map(p => p.one.id))}. Please report this.`);
}

function matrix(scenario, packages) {
  if (packages.length === 0) {
    return h('p', {class: 'quiet'}, 'The scenario proposes no package. Explore makes one.');
  }
  const head = ['Package', ...scenario.parties.map(p => partyName(scenario.kase, p)), 'Outcome'];
  const rows = packages.map(p => [
    h('a', {href: '#package-' + p.one.id, 'data-package': p.one.id}, packageName(p.one)),
    ...p.verdicts.map(v => verdictTag(v.verdict)),
    outcomeTag(p.outcome),
  ]);
  return h('div', {class: 'wide'}, table('What each party does with each package', head, rows, 'matrix'));
}

function legend(packages) {
  const depends = packages.some(p => p.verdicts.some(v => v.verdict === 'depends'));
  return h('p', {class: 'legend'},
    h('span', {}, verdictTag('accepts'), ' no red line is crossed, and every demand is met or given up'),
    h('span', {}, verdictTag('holds_out'), ' a demand is unmet'),
    h('span', {}, verdictTag('rejects'), ' a red line is crossed, whatever else is offered'),
    depends && h('span', {}, verdictTag('depends'), ' open issues decide'));
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
  const sorted = [...against].sort((a, b) => b[1] - a[1] || a[0].number - b[0].number);
  if (sorted.length === 0) {
    return null;
  }
  const rows = sorted.map(([rule, count]) => [
    rule.name,
    partyName(scenario.kase, rule.owner),
    kindWord(rule.kind),
    `${count} of ${packages.length}`,
  ]);
  const head = ['Stance', 'Party', 'Kind', 'Crossed or unmet in'];
  return [
    h('h3', {}, 'What stands in the way'),
    h('p', {}, 'The red lines crossed, the demands unmet and not given up, and in how many of the packages on the table they are.'),
    folded(rows, DECISIVE_SHOWN, part => table(null, head, part, 'plain numbers')),
  ];
}

/** What `shown` makes of the first things, and below, folded away, of the rest. */
function folded(things, most, shown) {
  return [
    shown(things.slice(0, most), 0),
    things.length > most && h('details', {class: 'rest'}, h('summary', {}, `${things.length - most} more`),
      shown(things.slice(most), most)),
  ];
}

function amongAll(scenario, world) {
  const {conflicts, repairs} = scenario;
  const stances = numbers => h('ul', {class: 'stances'}, numbers.map(n => stanceItem(world, scenario.kase.rules[n])));
  const list = (things, most, item) => folded(things, most, (part, before) =>
    h('ol', {class: 'sets', start: before + 1}, part.map(one => h('li', {}, item(one)))));
  return [
    scenario.original && h('p', {class: 'quiet'}, 'Which stances cannot all stand under your changes is not worked out here; save the rules, and `parley diagnose` says it.'),
    conflicts.length > 0 && [
      h('h3', {}, 'What cannot all stand'),
      h('p', {}, 'Each of these sets leaves no package at all; without any one of its stances some package is left. '
        + extent(conflicts, CONFLICTS_SHOWN, scenario.moreConflicts)),
      list(conflicts, CONFLICTS_SHOWN, stances),
    ],
    repairs.length > 0 && [
      h('h3', {}, 'What would have to give'),
      h('p', {}, 'The smallest sets of stances that would have to be given up together for a deal to exist. '
        + extent(repairs, REPAIRS_SHOWN, scenario.moreRepairs)),
      list(repairs, REPAIRS_SHOWN, r => [
        h('p', {}, r.deals === null ? 'Opens deals' : `Opens ${plural(r.deals, 'deal')}`), stances(r.stances)]),
    ],
    scenario.stopped && h('p', {class: 'quiet'}, `The search for these was ${scenario.stopped}.`),
    h('p', {class: 'quiet'}, `Rules as in force on ${dayWords(scenario.asOf)}.`),
  ];
}

/** How many of the sets are shown, and whether there are more than were looked for. */
function extent(sets, shown, more) {
  const further = more ? ` There are more than these ${sets.length}; parley diagnose lists all.` : '';
  return sets.length > shown ? `${shown} of ${sets.length} are shown, the rest folds out below.${further}`
    : further.trim() || `${sets.length} in all.`;
}

function stanceItem(world, rule) {
  return h('li', {}, h('span', {class: 'who'}, partyName(world.kase, rule.owner)), ' ', rule.name, ' ',
    h('span', {class: 'kind'}, kindWord(rule.kind)), claimSources(world, rule));
}
