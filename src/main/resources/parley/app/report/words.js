// How verdicts, numbers and names read. A verdict has a shape and a word besides its colour.

import {h, s} from './dom.js';
import {say} from './say.js';

export const WORDS = {
  accepts: say('accepts'),
  holds_out: say('holds_out'),
  rejects: say('rejects'),
  silent: say('no_stance_known'),
  depends: say('depends'),
  unknown: say('not_computed'),
  deal: say('deal'),
  no_deal: say('no_deal'),
  open: say('open'),
  impossible: say('impossible'),
};

const KINDS = {
  red_line: say('red_line'),
  demand: say('demand'),
  preference: say('would_like'),
  concession: say('concession'),
  context: say('context'),
  conclusion: say('conclusion'),
  impossible: say('impossible'),
};

/** Sums of weights differ by so much from what they would be without binary fractions. */
const NOISE = 1e-9;

const SIGNS = {
  accepts: 'M4.6 8.3 7 10.7 11.5 5.6',
  holds_out: 'M4.4 9c1-2 2.4-2 3.6-1s2.6 1 3.6-1',
  rejects: 'M5.4 5.4 10.6 10.6M10.6 5.4 5.4 10.6',
  depends: 'M6.2 6.3c.1-2.5 3.7-2.4 3.7 0 0 1.5-1.9 1.5-1.9 3M8 11.2v.4',
  unknown: 'M5 8H11',
  silent: 'M5 8H11',
};

/** The shape of a verdict: a disc, a ring, a square or a diamond, each with its own sign. */
export function mark(verdict, size = 16) {
  return s('svg', {class: 'mark ' + verdict, viewBox: '0 0 16 16', width: size, height: size, 'aria-hidden': 'true'},
    shape(verdict, 8, 8, 7), s('path', {class: 'sign', d: SIGNS[verdict]}));
}

/** The outline of a verdict's shape around a point. */
function shape(verdict, x, y, r) {
  if (verdict === 'rejects') {
    return s('rect', {class: 'shape', x: x - r + 0.5, y: y - r + 0.5, width: 2 * r - 1, height: 2 * r - 1, rx: 1.5});
  }
  if (verdict === 'depends') {
    return s('path', {class: 'shape', d: `M${x} ${y - r - 0.5}L${x + r + 0.5} ${y}L${x} ${y + r + 0.5}L${x - r - 0.5} ${y}Z`});
  }
  return s('circle', {class: 'shape', cx: x, cy: y, r: r - 0.5});
}

/** A verdict as shape and word. */
export function verdictTag(verdict) {
  return h('span', {class: 'verdict ' + verdict}, mark(verdict), h('span', {class: 'word'}, WORDS[verdict]));
}

/** An outcome as a word in its tone. */
export function outcomeTag(outcome) {
  return h('span', {class: 'outcome ' + outcome}, WORDS[outcome]);
}

export function kindWord(kind) {
  return KINDS[kind];
}

/** In whole percents, rounded half up; a share that is neither 0 nor 1 never reads as 0% or 100%. */
export function percent(share) {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > NOISE) {
    return '<1' + say('percent_sign');
  }
  return rounded === 100 && share < 1 - NOISE ? '>99' + say('percent_sign') : rounded + say('percent_sign');
}

/** "75%", or "25% to 75%" where open issues decide; nothing where it was not computed. */
export function percents(least, most) {
  if (least === null) {
    return '–';
  }
  return percent(least) === percent(most) ? percent(least) : say('x_to_x', percent(least), percent(most));
}

/** A share of packages by the same rule, with one digit after the point, with two below 1% and above 99%. */
export function exactPercent(part, whole) {
  if (part === 0n || part === whole) {
    return part === 0n ? percent(0) : percent(1);
  }
  if (part * 10000n < whole || (whole - part) * 10000n < whole) {
    return (part * 10000n < whole ? say('less_than_a_ten_thousandth') : say('more_than_all_but_a_ten_thousandth')) + say('percent_sign');
  }
  const fine = part * 100n < whole || (whole - part) * 100n < whole;
  const parts = fine ? 10000n : 1000n;
  return String(Number((2n * part * parts + whole) / (2n * whole)) / (fine ? 100 : 10)).replace('.', say('decimal_mark')) + say('percent_sign');
}

/** Digits in groups of three. */
export function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, say('group_mark'));
}

export function plural(count, one, many) {
  return grouped(count) + ' ' + (String(count) === '1' ? one : many);
}

/** "a, b and c". */
export function listed(words) {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + say('and_2') + words.at(-1);
}

/** "15 December 2025", in the page's one language wherever it is read. */
export function dayWords(iso) {
  const months = [say('january'), say('february'), say('march'), say('april'), say('may'), say('june'), say('july'), say('august'), say('september'),
    say('october'), say('november'), say('december')];
  const [year, month, day] = iso.split('-');
  return say('day_month_year', Number(day), months[Number(month) - 1], year);
}
