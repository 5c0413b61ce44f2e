// A run as a path through the cloud of packages: two parties' offers, round by round, among the packages that runs agree on.

import {packagesShown, pairsOf} from './cloud.js';
import {partyName} from './data.js';
import {h, put, s} from './dom.js';
import {figure, fitted, line, text} from './chart.js';
import {conclusionsOn, judge} from './rules.js';
import {say} from './say.js';
import {roundWords} from './talkcharts.js';
import {frontier} from './trade.js';
import {grouped, listed, percent, plural} from './words.js';

/** The picture with its choices; `tell` is called with the run chosen. */
export function walkPicture(store, scenario, world, tell) {
  const {talks, kase} = scenario;
  if (kase.parties.length < 2) {
    tell(talks.paths[0]);
    return null;
  }
  const place = h('div', {});
  const grounds = new Map();
  const chosen = {run: 0, pair: scenario.parties.length > 1 ? scenario.parties.slice(0, 2) : kase.parties.slice(0, 2).map(p => p.id)};
  const show = asked => {
    const path = talks.paths[chosen.run];
    put(place, walk(scenario, world, path, chosen, ground(scenario, world, grounds, chosen.pair), change));
    tell(path);
    place.querySelector(`[name=${asked}]`)?.focus();
  };
  const change = (patch, name) => {
    Object.assign(chosen, patch);
    show(name);
  };
  show();
  return place;
}

/** All packages, or a sample, and the efficient frontier, for two parties; worked out once. */
function ground({kase, total}, world, known, pair) {
  const key = pair.join();
  if (!known.has(key)) {
    const [one, other] = pair;
    known.set(key, {
      points: [...pairsOf(kase, world.counted, one, other, packagesShown(kase, BigInt(total))).values()],
      edge: frontier(kase, world.counted, one, other) ?? [],
    });
  }
  return known.get(key);
}

function walk(scenario, world, path, {run, pair}, back, change) {
  const {kase, talks} = scenario;
  const names = pair.map(id => partyName(kase, id));
  const at = terms => pair.map(id => judge(kase, world.counted, id, terms, conclusionsOn(world.counted, terms)).satisfaction ?? 1);
  const agreed = talks.agreed.map(([runs, terms]) => ({runs, at: at(terms)}));
  const legs = path ? legsOf(path, pair, names, at) : [];
  const end = path && path.deal ? at(path.deal) : null;
  return figure({
    id: 'picture-walk',
    title: path ? say(path.deal ? 'run_x_from_opening_offers_to_a_deal' : 'run_x_from_opening_offers_to_no_deal', path.run) : say('what_runs_agree_on'),
    says: says(path, legs, end, names, talks),
    note: say('grey_x_the_line_is_the_efficient', BigInt(scenario.total) <= 3000n ? say('all_packages') : say('a_sample_of_all_packages')),
    controls: h('div', {class: 'tools unprinted'},
      talks.paths.length > 1 && h('label', {}, say('run_2'), chooser('walk-run', talks.paths.map((p, i) => [String(i), runWords(p)]), String(run), value => change({run: Number(value)}, 'walk-run'))),
      [say('across'), say('upwards')].map((word, i) => h('label', {}, word, chooser('walk-' + i, kase.parties.filter(p => p.id !== pair[1 - i]).map(p => [p.id, partyName(kase, p.id)]),
        pair[i], value => change({pair: i === 0 ? [value, pair[1]] : [pair[0], value]}, 'walk-' + i))))),
    draw: width => draw(width, names, pair.map(id => kase.party.get(id).reservation), back, agreed, legs, end),
    head: [say('what'), say('rounds_or_runs'), ...names],
    rows: [
      ...legs.flatMap(leg => leg.stops.map(stop => [leg.name, roundWords(stop), ...stop.at.map(percent)])),
      ...agreed.slice(0, 20).map(one => [say('agreed'), plural(one.runs, say('run'), say('runs')), ...one.at.map(percent)]),
    ],
  });
}

function runWords(path) {
  return `${path.run} (${path.deal ? say('a_deal_in_round_x', path.round) : say('no_deal')})`;
}

function chooser(name, options, chosen, changed) {
  return h('select', {name, onchange: e => changed(e.target.value)}, options.map(([value, words]) => h('option', {value, selected: value === chosen}, words)));
}

/** Where each of the two parties' offers lie, or a mediator's drafts; an offer that stays is one stop. */
function legsOf(path, pair, names, at) {
  const drafts = path.steps.filter(step => step.kind === 'draft');
  const kinds = drafts.length > 0 ? [['drafts', say('drafts'), drafts]]
    : pair.map((id, i) => [i === 0 ? 'across' : 'upwards', names[i], path.steps.filter(step => step.kind === 'offer' && step.party === id)]);
  return kinds.map(([kind, name, steps]) => ({kind, name, stops: stopsOf(steps, at)})).filter(leg => leg.stops.length > 0);
}

function stopsOf(steps, at) {
  const stops = [];
  for (const {round, terms} of steps) {
    const here = at(terms);
    const last = stops.at(-1);
    if (last && last.at.join() === here.join()) {
      last.to = round;
    } else {
      stops.push({from: round, to: round, at: here});
    }
  }
  return stops;
}

function says(path, legs, end, names, talks) {
  const different = talks.different > 0 ? say('runs_agree_on_x', plural(talks.different, say('different_package'), say('different_packages'))) : say('no_run_agrees_on_anything');
  const more = talks.different > talks.agreed.length ? ' ' + say('the_x_agreed_most_often_are_shown', grouped(talks.agreed.length)) : '';
  if (!path) {
    return different + more;
  }
  const place = at => listed(at.map((share, i) => say('x_for_x', percent(share), names[i])));
  const moves = legs.map(leg => moveWords(leg, place));
  const last = end ? say('the_deal_of_round_x_gives_x', path.round, place(end)) : say('there_is_no_deal_after_x', plural(path.round, say('round'), say('rounds_2')));
  return [...moves, last, different + more].join(' ');
}

function moveWords({kind, name, stops}, place) {
  const [from, to] = [place(stops[0].at), place(stops.at(-1).at)];
  if (kind === 'drafts') {
    return stops.length > 1 ? say('the_mediators_drafts_begin_at_x_and_end_at_x', from, to) : say('the_mediators_drafts_begin_at_x_and_stay', from);
  }
  return stops.length > 1 ? say('x_opens_at_x_and_ends_at_x', name, from, to) : say('x_opens_at_x_and_stays', name, from);
}

function draw(width, names, reservations, {points, edge}, agreed, legs, end) {
  const side = Math.min(width - 80, 640);
  const tall = Math.min(side, 520);
  const x = share => 52 + share * side;
  const y = share => 14 + (1 - share) * tall;
  const most = Math.max(1, ...points.map(p => p.count));
  const often = Math.max(1, ...agreed.map(a => a.runs));
  const marks = legs.map(leg => leg.kind);
  return {
    height: tall + 62 + 22 * Math.ceil((marks.length + 2) / legendColumns(width)),
    parts: [
      [0, 0.25, 0.5, 0.75, 1].map(t => [line(x(t), y(0), x(t), y(1), 'grid'), line(x(0), y(t), x(1), y(t), 'grid'),
        text(x(t), y(0) + 18, percent(t), 'tick', 'middle'), text(x(0) - 8, y(t) + 4, percent(t), 'tick', 'end')]),
      text(x(0.5), y(0) + 38, fitted(say('satisfaction_of_x', names[0]), side, 1)[0], 'tick', 'middle'),
      s('text', {class: 'tick', 'text-anchor': 'middle', transform: `translate(11 ${y(0.5)}) rotate(-90)`}, fitted(say('satisfaction_of_x', names[1]), tall, 1)[0]),
      points.map(p => s('circle', {class: 'ground', cx: x(p.at[0]), cy: y(p.at[1]), r: 1.5 + 3 * Math.sqrt(p.count / most)})),
      edge.length > 0 && s('path', {class: 'frontier thin', d: through(edge, x, y)}),
      reservations[0] !== undefined && line(x(reservations[0]), y(0), x(reservations[0]), y(1), 'today'),
      reservations[1] !== undefined && line(x(0), y(reservations[1]), x(1), y(reservations[1]), 'today'),
      agreed.map(a => s('circle', {class: 'agreed', cx: x(a.at[0]), cy: y(a.at[1]), r: 3 + 9 * Math.sqrt(a.runs / often)})),
      legs.map(leg => legPart(leg, x, y)),
      end && s('path', {class: 'deal-mark', d: star(x(end[0]), y(end[1]))}),
      legend(width, tall + 62, legs),
    ],
  };
}

function through(stops, x, y) {
  return stops.map(([a, b], i) => (i === 0 ? 'M' : 'L') + x(a) + ' ' + y(b)).join('');
}

/** A line from stop to stop, a mark at each, and the rounds of the first and the last. */
function legPart({kind, stops}, x, y) {
  const ends = stops.length > 1 ? [stops[0], stops.at(-1)] : [stops[0]];
  const down = kind === 'upwards' ? 18 : -9;
  return s('g', {class: 'leg ' + kind},
    s('path', {class: 'track', d: through(stops.map(stop => stop.at), x, y)}),
    stops.map(({at: [a, b]}) => legMark(kind, x(a), y(b))),
    ends.map(({from, at: [a, b]}) => text(Math.min(x(1) - 8, Math.max(x(0) + 8, x(a))), Math.min(y(0) - 4, Math.max(24, y(b) + down)), String(from), 'number', 'middle')));
}

function legMark(kind, x, y) {
  return kind === 'upwards' ? s('rect', {class: 'stop', x: x - 3.5, y: y - 3.5, width: 7, height: 7}) : s('circle', {class: 'stop', cx: x, cy: y, r: 4});
}

function star(x, y) {
  return Array.from({length: 10}, (_, i) => {
    const r = i % 2 === 0 ? 11 : 4.6;
    const turn = Math.PI * (i / 5 - 0.5);
    return (i === 0 ? 'M' : 'L') + (x + r * Math.cos(turn)).toFixed(1) + ' ' + (y + r * Math.sin(turn)).toFixed(1);
  }).join('') + 'Z';
}

function legendColumns(width) {
  return width > 560 ? 2 : 1;
}

function legend(width, top, legs) {
  const columns = legendColumns(width);
  const entries = [
    ...legs.map(leg => [(x, y) => s('g', {class: 'leg ' + leg.kind}, line(x - 8, y, x + 8, y, 'track'), legMark(leg.kind, x, y)),
      leg.kind === 'drafts' ? say('the_mediators_drafts') : say('offers_of_x', leg.name)]),
    [(x, y) => s('circle', {class: 'agreed', cx: x, cy: y, r: 6}), say('agreed_in_some_run')],
    [(x, y) => s('path', {class: 'deal-mark', d: star(x, y)}), say('the_deal_of_this_run')],
  ];
  return entries.map(([sign, words], i) => {
    const left = 58 + (i % columns) * 300;
    const y = top + 8 + 22 * Math.floor(i / columns);
    return [sign(left, y), text(left + 16, y + 4.5, words)];
  });
}
