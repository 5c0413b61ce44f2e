// All scenarios of the page, by their days: what becomes of their packages, and how many deals there are.

import {h, table} from './dom.js';
import {say} from './say.js';
import {dayWords, grouped, plural, WORDS} from './words.js';

/** The scenarios with their places, the earliest day first. */
export function byDay(data) {
  return data.scenarios.map((s, i) => ({s, i})).sort((a, b) => (a.s.asOf < b.s.asOf ? -1 : a.s.asOf > b.s.asOf ? 1 : a.i - b.i));
}

export function scenarioTable(data, current, choose) {
  const rows = byDay(data).map(({s, i}) => [
    h('a', {href: '#', 'aria-current': i === current ? 'true' : null, onclick: event => {
      event.preventDefault();
      choose(i);
    }}, s.title || s.name),
    dayWords(s.asOf),
    outcomes(s),
    s.deals === null ? say('not_found_in_time') : grouped(s.deals),
  ]);
  return h('details', {class: 'scenario-table unprinted'}, h('summary', {}, say('all_x_scenarios_by_date', rows.length)),
    h('div', {class: 'wide'}, table(null, [say('scenario_2'), say('day'), say('packages_2'), say('deals_among_all_packages')], rows, 'plain matrix')));
}

/** "2 deals, 3 no deal". */
function outcomes(scenario) {
  const counts = new Map();
  scenario.packages.forEach(p => counts.set(p.outcome, (counts.get(p.outcome) ?? 0) + 1));
  return [...counts].map(([outcome, count]) => outcome === 'deal' ? plural(count, say('deal'), say('deals')) : `${count} ${WORDS[outcome]}`).join(', ') || say('none');
}
