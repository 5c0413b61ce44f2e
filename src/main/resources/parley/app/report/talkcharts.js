// Two pictures of talks: in which round they end, and what each party gets out of their deals.

import {many} from './many.js';
import {partyName} from './data.js';
import {s} from './dom.js';
import {figure, fitted, line, text, widthOf} from './chart.js';
import {grouped, percent} from './words.js';

const BARS_MAX = 40;
const TALL = 190;
const ROW = 30;

/** A column for each round, or stretch of rounds, with the deals that come in it; one more for the runs without a deal. */
export function endsPicture(talks) {
  const {runs, deals, maxRounds} = talks;
  const step = Math.ceil(maxRounds / BARS_MAX);
  const columns = Array.from({length: Math.ceil(maxRounds / step)}, (_, i) => ({
    from: i * step + 1,
    to: Math.min(maxRounds, (i + 1) * step),
    count: 0,
  }));
  talks.byRound.forEach(([round, count]) => { columns[Math.floor((round - 1) / step)].count += count; });
  const failed = runs - deals;
  const most = columns.reduce((a, b) => (b.count > a.count ? b : a), columns[0]);
  return figure({
    id: 'picture-ends',
    title: 'How the runs end',
    says: `${many(deals, 'run')} with a deal, ${grouped(failed)} without.`
      + (deals > 0 ? ` Most deals, ${grouped(most.count)}, come in ${roundWords(most)}.` : ''),
    draw: width => drawEnds(width, columns, failed, Math.max(1, runs)),
    head: ['Ends', 'Runs', 'Share'],
    rows: [...columns.filter(c => c.count > 0).map(c => ['A deal in ' + roundWords(c), grouped(c.count), percent(c.count / Math.max(1, runs))]),
      ['No deal', grouped(failed), percent(failed / Math.max(1, runs))]],
  });
}

function roundWords({from, to}) {
  return from === to ? `round ${from}` : `rounds ${from} to ${to}`;
}

function drawEnds(width, columns, failed, runs) {
  const none = Math.max(64, widthOf('no deal') + 12);
  const left = 50;
  const room = width - left - none - 12;
  const each = room / columns.length;
  const top = Math.max(failed, ...columns.map(c => c.count)) / runs;
  const y = share => 22 + TALL * (1 - share / top);
  const bar = (kind, at, wide, count) => count > 0
    && s('rect', {class: 'fill ' + kind, x: at, y: y(count / runs), width: wide, height: TALL + 22 - y(count / runs)});
  const every = Math.max(1, Math.ceil(34 / each));
  const atEnd = left + room + 12 + none / 2;
  return {
    height: TALL + 66,
    parts: [
      text(0, 12, 'share of runs', 'tick'),
      [0, 0.5, 1].map(part => [line(left, y(top * part), width, y(top * part), 'grid'), text(left - 8, y(top * part) + 4, percent(top * part), 'tick', 'end')]),
      columns.map((c, i) => [
        bar('accepts', left + i * each + Math.min(2, each * 0.1), Math.max(1, each - Math.min(4, each * 0.2)), c.count),
        i % every === 0 && text(left + (i + 0.5) * each, TALL + 40, String(c.from), 'tick', 'middle'),
      ]),
      bar('rejects', atEnd - 20, 40, failed),
      line(left, TALL + 22, width, TALL + 22, 'axis'),
      text(atEnd, TALL + 40, 'no deal', 'tick', 'middle'),
      failed > 0 && text(atEnd, y(failed / runs) - 5, percent(failed / runs), 'value', 'middle'),
      text(left + room / 2, TALL + 60, 'a deal in round', 'tick', 'middle'),
    ],
  };
}

/** For each party the satisfaction that nine deals of ten and one of ten reach, with the middle and the reservation value. */
export function gainsPicture(scenario) {
  const {kase, talks} = scenario;
  const parties = scenario.parties.filter(id => talks.satisfaction[id]).map(id => ({one: kase.party.get(id), got: talks.satisfaction[id]}));
  const words = got => `${percent(got.median)} (${percent(got.p10)} to ${percent(got.p90)})`;
  const held = parties.filter(p => p.one.reservation !== undefined);
  return parties.length > 0 && figure({
    id: 'picture-gains',
    title: 'How satisfied deals leave each party',
    says: 'The middle deal, and from the 10th to the 90th percentile of all, by the stances that it holds in each run.'
      + (held.length > 0 ? ' A dashed line stands at its reservation value.' : ''),
    draw: width => drawGains(width, parties),
    head: ['Party', 'Median', '10th percentile', '90th percentile', 'Reservation value'],
    rows: parties.map(({one, got}) => [partyName(kase, one.id), percent(got.median), percent(got.p10), percent(got.p90), one.reservationWords ?? 'none']),
  });

  function drawGains(width, all) {
    const label = 8 + Math.min(width / 3, Math.max(60, ...all.map(p => widthOf(p.one.short))));
    const value = width > 520 ? 16 + Math.max(...all.map(p => widthOf(words(p.got)))) : 48;
    const bar = width - label - value;
    const x = share => label + bar * share;
    const base = 14 + all.length * ROW;
    return {
      height: base + 40,
      parts: [
        [0, 0.5, 1].map(t => [line(x(t), 6, x(t), base, 'grid'), text(x(t), base + 16, percent(t), 'tick', t === 0 ? 'start' : t === 1 ? 'end' : 'middle')]),
        text(x(0.5), base + 34, 'satisfaction with deals', 'tick', 'middle'),
        all.map(({one, got}, i) => {
          const y = 22 + i * ROW;
          return [
            text(label - 8, y + 4, fitted(one.short, label - 10, 1)[0], '', 'end'),
            s('rect', {class: 'spread', x: x(got.p10), y: y - 6, width: Math.max(2, x(got.p90) - x(got.p10)), height: 12}),
            s('rect', {class: 'fill accepts', x: x(got.median) - 2, y: y - 9, width: 4, height: 18}),
            one.reservation !== undefined && line(x(one.reservation), y - 12, x(one.reservation), y + 12, 'today'),
            text(label + bar + 10, y + 4, width > 520 ? words(got) : percent(got.median), 'value'),
          ];
        }),
      ],
    };
  }
}
