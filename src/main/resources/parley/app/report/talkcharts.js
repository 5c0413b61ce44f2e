// Two pictures of talks: in which round they end, and what each party gets out of their deals.

import {partyName} from './data.js';
import {s} from './dom.js';
import {figure, fitted, line, text, widthOf} from './chart.js';
import {say} from './say.js';
import {grouped, percent, plural} from './words.js';

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
    title: say('how_the_runs_end'),
    says: [say('x_with_a_deal_x_without', plural(deals, say('run'), say('runs')), grouped(failed)),
      deals > 0 && say('most_deals_x_come_in_x', grouped(most.count), roundWords(most))].filter(Boolean).join(' '),
    draw: width => drawEnds(width, columns, failed, Math.max(1, runs)),
    head: [say('ends_2'), say('runs_2'), say('share')],
    rows: [...columns.filter(c => c.count > 0).map(c => [say('a_deal_in_x', roundWords(c)), grouped(c.count), percent(c.count / Math.max(1, runs))]),
      [say('no_deal_2'), grouped(failed), percent(failed / Math.max(1, runs))]],
  });
}

/** "round 3", or "rounds 3 to 5". */
export function roundWords({from, to}) {
  return from === to ? say('round_x', from) : say('rounds_x_to_x', from, to);
}

function drawEnds(width, columns, failed, runs) {
  const none = Math.max(64, widthOf(say('no_deal')) + 12);
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
      text(0, 12, say('share_of_runs'), 'tick'),
      [0, 0.5, 1].map(part => [line(left, y(top * part), width, y(top * part), 'grid'), text(left - 8, y(top * part) + 4, percent(top * part), 'tick', 'end')]),
      columns.map((c, i) => [
        bar('accepts', left + i * each + Math.min(2, each * 0.1), Math.max(1, each - Math.min(4, each * 0.2)), c.count),
        i % every === 0 && text(left + (i + 0.5) * each, TALL + 40, String(c.from), 'tick', 'middle'),
      ]),
      bar('rejects', atEnd - 20, 40, failed),
      line(left, TALL + 22, width, TALL + 22, 'axis'),
      text(atEnd, TALL + 40, say('no_deal'), 'tick', 'middle'),
      failed > 0 && text(atEnd, y(failed / runs) - 5, percent(failed / runs), 'value', 'middle'),
      text(left + room / 2, TALL + 60, say('a_deal_in_round'), 'tick', 'middle'),
    ],
  };
}

/** For each party the satisfaction that nine deals of ten and one of ten reach, with the middle and the reservation value. */
export function gainsPicture(scenario) {
  const {kase, talks} = scenario;
  const parties = scenario.parties.filter(id => talks.satisfaction[id]).map(id => ({one: kase.party.get(id), got: talks.satisfaction[id]}));
  const words = got => `${percent(got.median)} (${say('x_to_x', percent(got.p10), percent(got.p90))})`;
  const held = parties.filter(p => p.one.reservation !== undefined);
  return parties.length > 0 && figure({
    id: 'picture-gains',
    title: say('how_satisfied_deals_leave_each_party'),
    says: [say('the_middle_deal_and_from_the_10th'), held.length > 0 && say('a_dashed_line_stands_at_its')].filter(Boolean).join(' '),
    draw: width => drawGains(width, parties),
    head: [say('party_2'), say('median'), say('percentile_x', 10), say('percentile_x', 90), say('reservation_value_2')],
    rows: parties.map(({one, got}) => [partyName(kase, one.id), percent(got.median), percent(got.p10), percent(got.p90), one.reservationWords ?? say('none')]),
  });

  function drawGains(width, all) {
    const label = 8 + Math.min(width / 3, Math.max(60, ...all.map(p => widthOf(p.one.short))));
    const value = width > 520 ? 16 + Math.max(...all.map(p => widthOf(words(p.got)))) : 16 + widthOf(percent(1));
    const bar = width - label - value;
    const x = share => label + bar * share;
    const base = 14 + all.length * ROW;
    return {
      height: base + 40,
      parts: [
        [0, 0.5, 1].map(t => [line(x(t), 6, x(t), base, 'grid'), text(x(t), base + 16, percent(t), 'tick', t === 0 ? 'start' : t === 1 ? 'end' : 'middle')]),
        text(x(0.5), base + 34, say('satisfaction_with_deals'), 'tick', 'middle'),
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
