// What two parties can get together: packages by both parties' satisfaction, with the efficient frontier.

import {packageName, partyName} from './data.js';
import {h, put, s, watched} from './dom.js';
import {figure, fitted, line, text} from './chart.js';
import {conclusionsOn, judge} from './rules.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {frontier} from './trade.js';
import {isComplete} from './verdicts.js';
import {grouped, percent, plural} from './words.js';

/** Up to so many packages all are shown; beyond, a sample of this size. */
const SHOWN_MAX = 3000;
const KEPT = 6;
const CLASSES = ['crossed', 'short', 'both'];

export function cloudPicture(store, scenario, world, packages) {
  const place = h('div', {});
  const show = ([one, other]) => put(place, cloud(store, scenario, world, packages, one, other));
  if (scenario.kase.parties.length < 2) {
    return null;
  }
  let shown = store.state;
  show(shown.pair);
  const follow = state => {
    const isOther = state.pair.join() !== shown.pair.join();
    if (isOther || state.terms.join() !== shown.terms.join()) {
      shown = state;
      show(state.pair);
      if (isOther) {
        place.querySelector(`[name=${store.asked ?? 'pair-0'}]`)?.focus();
      }
    }
  };
  const isNear = watched(place, () => follow(store.state));
  const off = store.listen(state => {
    if (!place.isConnected) {
      off();
    } else if (isNear() && state.scenario === (scenario.original ?? scenario).number) {
      follow(state);
    }
  });
  return place;
}

/** What the last pictures show of all packages; it stays the same while terms change. */
const known = new Map();

function worked(scenario, world, one, other) {
  const key = [scenario.number, scenario.asOf, one, other].join('|');
  if (!known.has(key)) {
    if (known.size >= KEPT) {
      known.delete(known.keys().next().value);
    }
    const {kase} = scenario;
    const all = BigInt(scenario.total) <= BigInt(SHOWN_MAX);
    known.set(key, {all, counts: pairsOf(kase, world.counted, one, other, all ? everyPackage(kase) : sample(kase, SHOWN_MAX)), edge: frontier(kase, world.counted, one, other)});
  }
  return known.get(key);
}

function cloud(store, scenario, world, packages, one, other) {
  const {kase} = scenario;
  const total = BigInt(scenario.total);
  const {all, counts, edge} = worked(scenario, world, one, other);
  const {terms} = store.state;
  const at = some => [one, other].map(id => judge(kase, world.counted, id, some).satisfaction ?? 0);
  const explored = isComplete(terms) ? at(terms) : null;
  const address = some => store.address({...store.state, view: 'explore', terms: some});
  const open = edge?.map(([a, b, some], n) => ({at: [a, b], href: address(some), words: say('efficient_point_x_with_x_and_x', n + 1, percent(a), percent(b))}));
  const proposed = packages.filter(p => isComplete(p.terms)).map((p, i) => ({
    name: packageName(p.one), number: i + 1, at: at(p.terms),
  }));
  const of = c => [...counts.values()].filter(v => v.kind === c).reduce((n, v) => n + v.count, 0);
  const names = [one, other].map(id => partyName(kase, id));
  const both = all ? null : world.space && bounded(() => world.space.size(world.space.together([one, other]), kase.issues.map(() => -1)));
  const shown = all ? say('all_x_packages', grouped(total)) : say('a_random_sample_of_x_of_the', grouped(SHOWN_MAX), grouped(total));
  return figure({
    id: 'picture-cloud',
    title: say('what_x_and_x_can_get_together', names[0], names[1]),
    says: say('x_x_and_x_both_accept_x', shown, names[0], names[1], grouped(of('both')), grouped(of('short')), grouped(of('crossed')), [both !== null && say('among_all_packages_both_accept_x', grouped(both)), edgeWords(edge, all)].filter(Boolean).join(' ')),
    note: say('a_larger_mark_stands_for_more_packages') + (all ? '' : say('they_are_drawn_besides_the_sample')),
    controls: chooser(store, kase, one, other),
    draw: width => draw(width, names, counts, open, proposed, explored),
    isOpen: true,
    head: [say('point'), names[0], names[1]],
    rows: [
      ...proposed.map(p => [`${p.number} ${p.name}`, ...p.at.map(percent)]),
      explored && [say('what_you_explore'), ...explored.map(percent)],
      ...(open ?? []).map(p => [h('a', {href: p.href}, say('efficient')), ...p.at.map(percent)]),
    ].filter(Boolean),
  });
}

function edgeWords(edge, all) {
  if (edge === null) {
    return say('the_efficient_frontier_is_left_out_as');
  }
  return edge.length === 0 ? say('there_is_no_package_on_which_neither')
    : say(all ? 'the_efficient_frontier_has_x' : 'the_efficient_frontier_over_all_packages_and', plural(edge.length, say('point_2'), say('points')));
}

function chooser(store, kase, one, other) {
  const select = (at, chosen, taken) => h('select', {name: 'pair-' + at, onchange: e => {
    store.asked = 'pair-' + at;
    store.change({pair: at === 0 ? [e.target.value, other] : [one, e.target.value]});
  }}, kase.parties.filter(p => p.id !== taken).map(p => h('option', {value: p.id, selected: p.id === chosen}, partyName(kase, p.id))));
  return h('div', {class: 'tools unprinted'}, h('label', {}, say('across'), select(0, one, other)), h('label', {}, say('upwards'), select(1, other, one)));
}

/** All packages, or as many drawn evenly where there are more. */
export function packagesShown(kase, total) {
  return total <= BigInt(SHOWN_MAX) ? everyPackage(kase) : sample(kase, SHOWN_MAX);
}

/** Equal pairs of satisfaction counted, by what the two parties do. */
export function pairsOf(kase, counted, one, other, packages) {
  const counts = new Map();
  for (const terms of packages) {
    const concluded = conclusionsOn(counted, terms);
    const two = [one, other].map(id => judge(kase, counted, id, terms, concluded));
    const kind = two.some(v => v.verdict === 'rejects') ? 'crossed' : two.every(v => v.verdict === 'accepts') ? 'both' : 'short';
    const at = two.map(v => Math.round(v.satisfaction * 1000) / 1000);
    const key = kind + at;
    const found = counts.get(key) ?? {kind, at, count: 0};
    found.count++;
    counts.set(key, found);
  }
  return counts;
}

function* everyPackage(kase) {
  const terms = kase.issues.map(() => 0);
  for (;;) {
    yield [...terms];
    let i = terms.length - 1;
    while (i >= 0 && ++terms[i] === kase.issues[i].options.length) {
      terms[i--] = 0;
    }
    if (i < 0) {
      return;
    }
  }
}

/** Packages drawn evenly; the same ones each time (mulberry32). */
function* sample(kase, count) {
  let seed = 1;
  const random = () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let n = 0; n < count; n++) {
    yield kase.issues.map(issue => Math.floor(random() * issue.options.length));
  }
}

function draw(width, names, counts, edge, proposed, explored) {
  const side = Math.min(width - 80, 640);
  const tall = Math.min(side, 520);
  const x = share => 52 + share * side;
  const y = share => 14 + (1 - share) * tall;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const most = Math.max(...[...counts.values()].map(v => v.count));
  return {
    height: tall + 62 + 22 * Math.ceil(5 / legendColumns(width)),
    parts: [
      ticks.map(t => [line(x(t), y(0), x(t), y(1), 'grid'), line(x(0), y(t), x(1), y(t), 'grid'),
        text(x(t), y(0) + 18, percent(t), 'tick', 'middle'), text(x(0) - 8, y(t) + 4, percent(t), 'tick', 'end')]),
      text(x(0.5), y(0) + 38, fitted(say('satisfaction_of') + names[0], side, 1)[0], 'tick', 'middle'),
      s('text', {class: 'tick', 'text-anchor': 'middle', transform: `translate(11 ${y(0.5)}) rotate(-90)`}, fitted(say('satisfaction_of') + names[1], tall, 1)[0]),
      CLASSES.map(c => [...counts.values()].filter(v => v.kind === c).map(v =>
        point(c, x(v.at[0]), y(v.at[1]), 2 + 5 * Math.sqrt(v.count / most)))),
      edge && edge.length > 0 && [
        s('path', {class: 'frontier', d: edge.map(({at: [a, b]}, i) => (i === 0 ? 'M' : 'L') + x(a) + ' ' + y(b)).join('')}),
        edge.map(({at: [a, b], href, words}) => s('a', {href, 'aria-label': words, class: 'open-point'}, s('title', {}, words),
          s('circle', {class: 'target', cx: x(a), cy: y(b), r: 12}), s('circle', {class: 'frontier-point', cx: x(a), cy: y(b), r: 5}))),
      ],
      explored && s('path', {class: 'explored-point', d: `M${x(explored[0])} ${y(explored[1]) - 9}l9 9l-9 9l-9 -9Z`}),
      numbers(proposed, x, y),
      legend(width, tall + 62),
    ],
  };
}

function point(kind, x, y, r) {
  return kind === 'crossed'
    ? s('path', {class: 'point crossed', d: `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`})
    : s('circle', {class: 'point ' + kind, cx: x, cy: y, r});
}

/** The packages' numbers, side by side where their flags would cover each other. */
function numbers(proposed, x, y) {
  const wideOf = ({packages}) => 12 + 12 * packages.length;
  const covers = (a, b) => Math.abs(a.x - b.x) < (wideOf(a) + wideOf(b)) / 2 && Math.abs(a.y - b.y) < 20;
  let flags = [];
  for (const p of proposed) {
    let flag = {packages: [p], x: x(p.at[0]), y: y(p.at[1])};
    for (let other = flags.find(f => covers(f, flag)); other; other = flags.find(f => covers(f, flag))) {
      flags = flags.filter(f => f !== other);
      flag = joined(other, flag);
    }
    flags.push(flag);
  }
  return flags.map(flag => {
    const wide = wideOf(flag);
    const cx = Math.min(x(1) - wide / 2 + 8, Math.max(x(0) + wide / 2 - 8, flag.x));
    return [
      s('rect', {class: 'flag', x: cx - wide / 2, y: flag.y - 10, width: wide, height: 20, rx: 10}),
      text(cx, flag.y + 4.5, flag.packages.map(p => p.number).join(' '), 'number', 'middle'),
    ];
  });
}

/** Two flags as one, in the middle of their packages. */
function joined(one, other) {
  const packages = [...one.packages, ...other.packages].sort((a, b) => a.number - b.number);
  const middle = axis => (one[axis] * one.packages.length + other[axis] * other.packages.length) / packages.length;
  return {packages, x: middle('x'), y: middle('y')};
}

function legendColumns(width) {
  return width > 560 ? 3 : 1;
}

function legend(width, top) {
  const columns = legendColumns(width);
  const words = {both: say('both_accept'), short: say('at_least_one_holds_out'), crossed: say('at_least_one_rejects')};
  const own = [['frontier-point', say('efficient_open_it')], ['explored-point', say('what_you_explore')]];
  return [...['both', 'short', 'crossed'], ...own].map((kind, i) => {
    const left = 58 + (i % columns) * 190;
    const y = top + 8 + 22 * Math.floor(i / columns);
    if (Array.isArray(kind)) {
      const shape = kind[0] === 'explored-point' ? s('path', {class: kind[0], d: `M${left} ${y - 7}l7 7l-7 7l-7 -7Z`}) : s('circle', {class: kind[0], cx: left, cy: y, r: 4.5});
      return [shape, text(left + 12, y + 4.5, kind[1])];
    }
    return [point(kind, left, y, 4.5), text(left + 12, y + 4.5, words[kind])];
  });
}
