// Which stances cannot stand together: a row for each stance, a column for each smallest conflict.

import {partyName} from './data.js';
import {h, s} from './dom.js';
import {figure, fitted, line, text} from './chart.js';
import {rejects} from './kinds.js';
import {say} from './say.js';
import {kindWord, listed, plural} from './words.js';

/** Room for a column's number, and beside the last one. */
const NUMBER = 18;
const EDGE = 6;

const TITLE = say('which_stances_stand_against_each_other');

export function conflictPicture(scenario) {
  const {kase, conflicts} = scenario;
  if (conflicts.length === 0) {
    return h('figure', {class: 'picture', id: 'picture-conflicts'}, h('figcaption', {}, h('h3', {}, TITLE),
      h('p', {}, scenario.stopped ? say('the_search_for_conflicts_was_x', scenario.stopped)
        : scenario.deals === '0' ? say('no_conflict_was_found') : say('there_are_deals_so_no_stances_exclude'))));
  }
  const rows = stanceRows(kase, scenario.parties, conflicts);
  const most = Math.max(...conflicts.map(c => c.length));
  return figure({
    id: 'picture-conflicts',
    title: TITLE,
    says: say('each_column_joins_stances_that_leave_no', plural(conflicts.length, say('conflict'), say('conflicts')), plural(most, say('stance'), say('stances')), scenario.moreConflicts ? say('there_are_more') : ''),
    draw: width => draw(width, kase, rows, conflicts),
    head: [say('conflict_2'), say('stances_2')],
    rows: conflicts.map((c, i) => [String(i + 1), listed(c.map(n =>
      `${partyName(kase, kase.rules[n].owner)}: ${kase.rules[n].name} (${kindWord(kase.rules[n].kind)})`))]),
  });
}

/** The stances of all conflicts by party, after a row for the party itself. */
function stanceRows(kase, parties, conflicts) {
  const involved = new Set(conflicts.flat());
  return parties.flatMap(party => {
    const own = [...involved].filter(n => kase.rules[n].owner === party).sort((a, b) => a - b);
    return own.length === 0 ? [] : [{party}, ...own.map(rule => ({rule}))];
  });
}

function draw(width, kase, rows, conflicts) {
  const label = Math.min(360, Math.max(150, width * 0.5));
  const step = Math.min(46, (width - label - 12 - EDGE) / conflicts.length);
  const x = i => label + 12 + step * (i + 0.5);
  const places = new Map();
  const parts = [];
  let y = 34;
  for (const row of rows) {
    if (row.party) {
      y += 8;
      parts.push(text(0, y + 15, partyName(kase, row.party), 'head'));
      y += 24;
      continue;
    }
    const words = fitted(kase.rules[row.rule].name, label - 16);
    const tall = 10 + 17 * words.length;
    places.set(row.rule, y + tall / 2);
    parts.push(line(0, y, width, y, 'grid'));
    words.forEach((part, i) => parts.push(text(12, y + 18 + 17 * i, part)));
    y += tall;
  }
  const every = Math.ceil(NUMBER / step);
  conflicts.forEach((conflict, i) => parts.push(column(kase, conflict, x(i), places, i % every === 0 ? String(i + 1) : '')));
  parts.push(text(label + 12, 12, say('conflicts'), 'tick'));
  return {height: y + 8, parts};
}

function column(kase, conflict, x, places, number) {
  const heights = conflict.map(n => places.get(n));
  return s('g', {class: 'conflict'},
    number && text(x, 28, number, 'tick', 'middle'),
    line(x, Math.min(...heights), x, Math.max(...heights), 'join'),
    conflict.map(n => (rejects(kase.rules[n])
      ? s('rect', {class: 'dot', x: x - 5, y: places.get(n) - 5, width: 10, height: 10})
      : s('circle', {class: 'dot', cx: x, cy: places.get(n), r: 5.5}))));
}
