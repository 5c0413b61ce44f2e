// The first thing to read: what becomes of each package, and what stands in the way.

import {packageName, partyName, termsOf} from './data.js';
import {h, table} from './dom.js';
import {decisive, outcome, verdicts} from './verdicts.js';
import {dayWords, grouped, kindWord, listed, outcomeTag, plural, verdictTag} from './words.js';

const DECISIVE_SHOWN = 8;
const CONFLICTS_SHOWN = 5;
const REPAIRS_SHOWN = 3;

/** Each package of a scenario with what every party does. */
export function judged(scenario, world) {
  return scenario.packages.map(one => {
    const terms = termsOf(scenario.kase, one.stated, one.open);
    return {one, terms, verdicts: verdicts(world, scenario.parties, terms), outcome: outcome(world, scenario.parties, terms)};
  });
}

export function overview(scenario, world, packages) {
  return [
    h('p', {class: 'lead'}, leadWords(scenario, packages)),
    disagreement(packages),
    matrix(scenario, packages),
    legend(packages),
    inTheWay(scenario, packages),
    amongAll(scenario),
  ];
}

function leadWords(scenario, packages) {
  const deals = packages.filter(p => p.outcome === 'deal').map(p => packageName(p.one));
  const words = [];
  if (packages.length > 0) {
    words.push(deals.length === 0
      ? `None of the ${plural(packages.length, 'package')} on the table is a deal.`
      : `Of the ${plural(packages.length, 'package')} on the table, ${plural(deals.length, 'is a deal', 'are deals')}: ${listed(deals)}.`);
  }
  if (scenario.deals === null) {
    words.push('How many of all possible packages are deals was not found in the time given.');
  } else {
    const all = `Of all ${grouped(scenario.total)} possible packages, `;
    words.push(all + (scenario.deals === '0' ? 'not one' : grouped(scenario.deals))
      + (scenario.deals === '1' || scenario.deals === '0' ? ' is' : ' are')
      + ` accepted by ${partyCount(scenario.parties.length)}.`);
  }
  return words.join(' ');
}

function partyCount(count) {
  return count === 1 ? 'the one party that must agree' : count === 2 ? 'both parties' : `all ${count} parties`;
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

/** The stances that keep parties from accepting, those that stand against most packages first. */
function inTheWay(scenario, packages) {
  const against = new Map();
  for (const p of packages) {
    for (const rule of new Set(p.verdicts.flatMap(decisive).map(f => f.rule))) {
      against.set(rule, [...(against.get(rule) ?? []), p]);
    }
  }
  const sorted = [...against].sort((a, b) => b[1].length - a[1].length || a[0].number - b[0].number);
  if (sorted.length === 0) {
    return null;
  }
  const rows = sorted.map(([rule, blocked]) => [
    rule.name,
    partyName(scenario.kase, rule.owner),
    kindWord(rule.kind),
    `${blocked.length} of ${packages.length}`,
  ]);
  const head = ['Stance', 'Party', 'Kind', 'Packages it blocks'];
  return [
    h('h3', {}, 'What decides'),
    h('p', {}, 'The red lines crossed and demands unmet that alone keep a party from accepting.'),
    table(null, head, rows.slice(0, DECISIVE_SHOWN), 'plain numbers'),
    rows.length > DECISIVE_SHOWN && h('details', {}, h('summary', {}, `${rows.length - DECISIVE_SHOWN} more`),
      table(null, head, rows.slice(DECISIVE_SHOWN), 'plain numbers')),
  ];
}

function amongAll(scenario) {
  const stance = number => {
    const rule = scenario.kase.rules[number];
    return h('li', {}, h('span', {class: 'who'}, partyName(scenario.kase, rule.owner)), ' ', rule.name, ' ',
      h('span', {class: 'kind'}, kindWord(rule.kind)));
  };
  const set = numbers => h('li', {}, h('ul', {class: 'stances'}, numbers.map(stance)));
  const more = (shown, all, further) => (further || all > shown ? ' There are more.' : '');
  const {conflicts, repairs} = scenario;
  return [
    conflicts.length > 0 && [
      h('h3', {}, 'What cannot all stand'),
      h('p', {}, 'Each of these sets leaves no package at all; without any one of its stances some package is left.'
        + more(CONFLICTS_SHOWN, conflicts.length, scenario.moreConflicts)),
      h('ol', {class: 'sets'}, conflicts.slice(0, CONFLICTS_SHOWN).map(set)),
    ],
    repairs.length > 0 && [
      h('h3', {}, 'What would have to give'),
      h('p', {}, 'The smallest sets of stances that would have to be given up together for a deal to exist.'
        + more(REPAIRS_SHOWN, repairs.length, scenario.moreRepairs)),
      h('ol', {class: 'sets'}, repairs.slice(0, REPAIRS_SHOWN).map(r => h('li', {},
        h('p', {}, r.deals === null ? 'Opens deals' : `Opens ${plural(r.deals, 'deal')}`),
        h('ul', {class: 'stances'}, r.stances.map(stance))))),
    ],
    scenario.stopped && h('p', {class: 'quiet'}, `The search for these was ${scenario.stopped}.`),
    h('p', {class: 'quiet'}, `Rules as in force on ${dayWords(scenario.asOf)}.`),
  ];
}
