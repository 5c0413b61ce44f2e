// How satisfied each party is with each package: small bars, a group for each package.

import {packageName, partyName} from './data.js';
import {s} from './dom.js';
import {figure, fitted, headFont, line, text, widthOf} from './chart.js';
import {say} from './say.js';
import {mark, percent, percents, WORDS} from './words.js';

const ROW = 24;
const GROUP_MIN = 330;
const GAP = 44;

export function satisfactionPicture(scenario, packages) {
  const {kase} = scenario;
  const parties = scenario.parties.map(id => kase.party.get(id));
  return figure({
    id: 'picture-satisfaction',
    title: say('how_satisfied_each_party_is'),
    says: say('the_weighted_share_of_its_demands_and'),
    draw: width => satisfactionBars(width, packages, parties),
    head: [say('package_2'), ...parties.map(p => partyName(kase, p.id))],
    rows: packages.map(p => [packageName(p.one), ...p.verdicts.map(v => `${percents(v.least, v.most)} (${WORDS[v.verdict]})`)]),
  });
}

/** A group of bars for each package. */
export function satisfactionBars(width, packages, parties) {
  const columns = Math.max(1, Math.floor((width + GAP) / (GROUP_MIN + GAP)));
  const each = (width - GAP * (columns - 1)) / columns;
  const names = packages.map(p => fitted(packageName(p.one), each, 2, headFont()));
  const lines = Math.max(1, ...names.map(n => n.length));
  const tall = ROW * parties.length + 60 + 19 * lines;
  return {
    height: tall * Math.ceil(packages.length / columns),
    parts: packages.map((p, i) => s('g', {transform: `translate(${(i % columns) * (each + GAP)} ${Math.floor(i / columns) * tall})`},
      group(p, names[i], 19 * (lines - 1), parties, each))),
  };
}

function group(p, name, down, parties, width) {
  const label = 8 + Math.min(width / 3, Math.max(70, ...parties.map(party => widthOf(party.short))));
  const value = 30 + Math.max(48, ...p.verdicts.map(v => widthOf(percents(v.least, v.most))));
  const bar = width - label - value;
  const base = ROW * parties.length + 34 + down;
  return [
    name.map((part, i) => text(0, 18 + down + 19 * (i - name.length + 1), part, 'head')),
    [0, 0.5, 1].map(share => line(label + bar * share, 30 + down, label + bar * share, base, 'grid')),
    p.verdicts.map((v, i) => row(v, parties[i], 42 + down + i * ROW, label, bar)),
    text(label, base + 16, percent(0), 'tick'),
    text(label + bar, base + 16, percent(1), 'tick', 'end'),
    bar > widthOf(say('satisfaction')) + 80 && text(label + bar / 2, base + 16, say('satisfaction'), 'tick', 'middle'),
  ];
}

function row(v, party, y, label, bar) {
  const known = v.least !== null;
  const sign = mark(v.verdict, 13);
  sign.setAttribute('x', label + bar + 8);
  sign.setAttribute('y', y - 7);
  return [
    text(label - 8, y + 4, party.short, '', 'end'),
    s('rect', {class: 'trough', x: label, y: y - 5, width: bar, height: 10}),
    known && s('rect', {class: 'fill ' + v.verdict, x: label, y: y - 5, width: bar * v.least, height: 10}),
    known && v.most > v.least && s('rect', {class: 'range ' + v.verdict, x: label + bar * v.least, y: y - 5, width: bar * (v.most - v.least), height: 10}),
    sign,
    text(label + bar + 26, y + 4, percents(v.least, v.most), 'value'),
  ];
}
