// How the zone of agreement moves: for each party how many packages it accepts from each day on, and the deals.

import {partyName} from './data.js';
import {h, s} from './dom.js';
import {figure, fitted, headFont, line, text, widthOf} from './chart.js';
import {say} from './say.js';
import {dayWords, exactPercent, grouped, listed, plural} from './words.js';

const ROW = 62;

/** Below this width names are short. */
const NARROW = 540;

/** A heading's letters are wider than plain ones. */
const HEAD_WIDER = 1.2;
const DAY = 86400000;

export function timelinePicture(scenario) {
  const {kase, days} = scenario;
  const series = [
    ...scenario.parties.map(id => ({name: partyName(kase, id), short: kase.party.get(id).short, counts: days.map(d => d.accepts[id] ?? null)})),
    {name: say('deals_of_all'), short: say('deals_2'), counts: days.map(d => d.deals), deals: true},
  ];
  return figure({
    id: 'picture-timeline',
    title: say('how_many_packages_each_party_accepts_by'),
    says: says(scenario),
    note: say('the_dashed_line_is_the_day_of'),
    draw: width => draw(width, scenario, series),
    head: [say('from_2'), ...series.map(one => one.name), say('starts_and_ends')],
    rows: days.map((d, i) => [dayWords(d.day),
      ...series.map(one => (one.counts[i] === null ? say('not_found') : grouped(one.counts[i]))), moves(kase, d)]),
  });
}

function says(scenario) {
  const periods = dealPeriods(scenario.days);
  const when = periods.length === 0 ? say('on_no_day_is_there_a_deal')
    : say('all_that_must_agree_have_deals_x', listed(periods));
  return say('stances_start_and_end_x_on_which', plural(scenario.days.length, say('day_2'), say('days')), when);
}

/** "from 1 March 2025 until before 2 April 2025", for each stretch of days with deals. */
function dealPeriods(days) {
  const has = d => d !== undefined && d.deals !== null && d.deals !== '0';
  return days.map((d, i) => {
    if (!has(d) || has(days[i - 1])) {
      return null;
    }
    const end = days.slice(i).find(later => !has(later));
    return end ? say('from_x_2', dayWords(d.day)) + say('until_before_x', dayWords(end.day)) : say('from_x_on', dayWords(d.day));
  }).filter(Boolean);
}

function moves(kase, d) {
  const item = (sign, n) => h('li', {}, `${sign} ${kase.rules[n].owner === 'common' ? say('shared') : partyName(kase, kase.rules[n].owner)}: ${kase.rules[n].name}`);
  return h('ul', {class: 'moves'}, d.starts.map(n => item(say('starts'), n)), d.ends.map(n => item(say('ends'), n)));
}

function draw(width, scenario, series) {
  const named = one => (width < NARROW ? one.short : one.name);
  const label = Math.min(width * 0.4, Math.max(...series.map(one => widthOf(named(one)))) * HEAD_WIDER);
  const value = 62;
  const times = scenario.days.map(d => Date.parse(d.day));
  const first = firstShown(times);
  const last = times.at(-1) + Math.max(20 * DAY, (times.at(-1) - first) * 0.06);
  const x = time => label + 10 + (width - label - value - 20) * ((Math.max(time, first) - first) / (last - first));
  const base = 26 + series.length * ROW;
  const scale = scaleOf(series, BigInt(scenario.total));
  const own = x(Date.parse(scenario.asOf));
  return {
    height: base + 46,
    parts: [
      series.map((one, i) => row(one, named(one), 26 + i * ROW, times.map(x), x(last), scale, label, width)),
      times.map(time => line(x(time), base, x(time), base + 5, 'axis')),
      line(x(times[0]), base, x(last), base, 'axis'),
      line(own, 20, own, base, 'today'),
      monthTicks(first, last, width - label - value - 20).map(time => text(x(time), base + 20, monthWords(time), 'tick', 'middle')),
      text(0, 12, say('share_of_all_packages_on_a_logarithmic'), 'tick'),
      first > times[0] && text(x(first), base + 40, say('since') + dayWords(scenario.days[0].day), 'tick'),
      (first === times[0] || width > 420) && text(x(last), base + 40, say('date'), 'tick', 'end'),
    ],
  };
}

/** The first day, or shortly before the second where the first lies further back than all the rest takes. */
function firstShown(times) {
  const rest = times.at(-1) - times[1];
  return times[1] - times[0] > rest ? times[1] - Math.max(10 * DAY, rest * 0.08) : times[0];
}

/** Heights from 0 to 1: none at the bottom, all at the top, the smallest count there is well above the bottom. */
function scaleOf(series, total) {
  const logs = series.flatMap(one => one.counts).filter(c => c !== null && c !== '0').map(c => Math.log(Number(c)));
  const most = Math.log(Number(total));
  const least = Math.min(most, ...logs) - Math.max(1, 0.12 * (most - Math.min(...logs)));
  return {total, height: count => (count === null || count === '0' ? 0 : (Math.log(Number(count)) - least) / (most - least))};
}

function row(one, name, top, xs, end, scale, label, width) {
  const bottom = top + ROW - 16;
  const height = count => (ROW - 24) * scale.height(count);
  let path = `M${xs[0]} ${bottom}`;
  let lines = '';
  one.counts.forEach((count, i) => {
    const y = bottom - height(count);
    const to = xs[i + 1] ?? end;
    path += `L${xs[i]} ${y}H${to}`;
    lines += `${i === 0 ? 'M' : 'L'}${xs[i]} ${y}H${to}`;
  });
  const newest = one.counts.at(-1);
  return s('g', {class: one.deals ? 'series deals' : 'series'},
    line(xs[0], bottom, end, bottom, 'grid'),
    s('path', {class: 'area', d: `${path}L${end} ${bottom}Z`}),
    s('path', {class: 'step', d: lines}),
    text(label, bottom - 6, fitted(name, label, 1, one.deals ? headFont() : undefined)[0], one.deals ? 'head' : '', 'end'),
    newest !== null && text(width, bottom - 6, exactPercent(BigInt(newest), scale.total), 'value', 'end'));
}

/** First days of months, as many as have room. */
function monthTicks(first, last, room) {
  const start = new Date(first);
  const ticks = [];
  const months = (last - first) / (30 * DAY);
  const step = Math.max(1, Math.ceil(months * (widthOf(monthWords(first)) + 24) / room));
  for (let m = 1; ; m += step) {
    const time = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + m, 1);
    if (time > last) {
      return ticks;
    }
    ticks.push(time);
  }
}

function monthWords(time) {
  const date = new Date(time);
  return [say('jan'), say('feb'), say('mar'), say('apr'), say('may'), say('jun'), say('jul'), say('aug'), say('sep'), say('oct'), say('nov'), say('dec')][date.getUTCMonth()]
    + ' ' + date.getUTCFullYear();
}
