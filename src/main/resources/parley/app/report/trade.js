// What parties lose of their demands and preferences, over all packages: one party's range, two parties' efficient frontier.

import {eliminate, restricted, tabulate} from './elimination.js';
import {concedes, counts, rejects} from './kinds.js';
import {conclusionsOn, holds, support} from './rules.js';

const CLOSE = 1e-9;

/** What has been worked out for the rules of a day, by name. */
const known = new WeakMap();

function once(counted, name, work) {
  if (!known.has(counted)) {
    known.set(counted, new Map());
  }
  const found = known.get(counted);
  if (!found.has(name)) {
    found.set(name, work());
  }
  return found.get(name);
}

/** The least and greatest satisfaction of a party over all ways to settle open issues; nulls where too many. */
export function satisfactionRange(kase, counted, party, terms) {
  const spoken = once(counted, 'support ' + party, () => {
    const found = new Set();
    counted.impossible.forEach(r => support(counted, r.when, found));
    counted.stances.get(party).forEach(r => support(counted, r.when, found));
    return [...found];
  });
  return once(counted, `range ${party} ${spoken.map(issue => terms[issue])}`, () => range(kase, counted, party, terms));
}

function range(kase, counted, party, terms) {
  const all = weightOf(counted, party);
  const losses = lossTables(kase, counted, party, terms);
  const ruledOut = losses && ruleTables(kase, counted, counted.impossible, terms);
  if (!ruledOut) {
    return [null, null];
  }
  const among = worst => [...losses, ...summed(ruledOut, worst)];
  let most = best(kase, among(-Infinity), Math.max);
  let least = best(kase, among(Infinity), Math.min);
  if (least === Infinity) { // nothing that is possible is left: then of what is not
    most = best(kase, losses, Math.max);
    least = best(kase, losses, Math.min);
  }
  if (most === null || least === null) {
    return [null, null];
  }
  return all === 0 ? [1, 1] : [1 - most / all, 1 - least / all];
}

function best(kase, tables, choose) {
  return eliminate(tables, sizesOf(kase), 0, (a, b) => a + b, choose);
}

/**
 * The pairs of satisfaction of which none is better for one party without being worse for the other, among the
 * possible packages on which neither crosses a red line; best for the first party first, each with terms that have it:
 * [one, other, terms]. Null where too many.
 */
export function frontier(kase, counted, first, second) {
  const open = kase.issues.map(() => -1);
  const one = lossTables(kase, counted, first, open);
  const other = lossTables(kase, counted, second, open);
  const lines = one && other && lineTables(kase, counted, [first, second], open);
  if (!lines) {
    return null;
  }
  const tables = [
    ...mapped(one, loss => [[loss, 0]]),
    ...mapped(other, loss => [[0, loss]]),
    ...mapped(lines, crossed => (crossed ? [] : [[0, 0]])),
  ];
  const noted = (cell, issue, option) => cell.map(([a, b, choices]) => [a, b, {issue, option, choices}]);
  const pairs = eliminate(tables, sizesOf(kase), [[0, 0]], sums, (a, b) => efficient([...a, ...b]), noted);
  const share = (party, loss) => {
    const all = weightOf(counted, party);
    return all === 0 ? 1 : 1 - loss / all;
  };
  return pairs && pairs.map(([a, b, choices]) => [share(first, a), share(second, b), termsOfChoices(kase, choices)]);
}

/** The status quo where no choice was noted. */
function termsOfChoices(kase, choices) {
  const terms = kase.issues.map(issue => issue.statusQuo);
  const left = [choices];
  while (left.length > 0) {
    const one = left.pop();
    if (Array.isArray(one)) {
      left.push(...one);
    } else if (one) {
      terms[one.issue] = one.option;
      left.push(one.choices);
    }
  }
  return terms;
}

function summed(ruledOut, worst) {
  return mapped(ruledOut, out => (out ? worst : 0));
}

function mapped(tables, cell) {
  return tables.map(t => ({issues: t.issues, cells: t.cells.map(cell)}));
}

function sums(a, b) {
  return efficient(a.flatMap(x => b.map(y => [x[0] + y[0], x[1] + y[1], x[2] && y[2] ? [x[2], y[2]] : x[2] ?? y[2]])));
}

/** The pairs of losses that no other pair undercuts, by the first loss. */
function efficient(pairs) {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const kept = [];
  for (const pair of sorted) {
    if (kept.length === 0 || pair[1] < kept.at(-1)[1] - CLOSE) {
      kept.push(pair);
    }
  }
  return kept;
}

/** A table for each demand and preference over its open issues: how much of its weight is lost. Null where one would be too large. */
function lossTables(kase, counted, party, terms) {
  const open = kase.issues.map(() => -1);
  const whole = once(counted, 'losses ' + party, () => fullLossTables(kase, counted, party, open));
  return whole ? whole.map(t => restricted(t, terms, sizesOf(kase))) : fullLossTables(kase, counted, party, terms);
}

function fullLossTables(kase, counted, party, terms) {
  const own = counted.stances.get(party);
  return tables(own.filter(counts), demand => {
    const gives = own.filter(r => concedes(r) && r.demand === demand.demand);
    return over(kase, counted, [demand, ...gives], terms, (at, concluded) => {
      if (!holds(demand.when, at, concluded)) {
        return 0;
      }
      const costs = gives.filter(r => holds(r.when, at, concluded)).map(r => r.cost);
      return demand.weight * Math.min(1, ...costs);
    });
  });
}

/** A table for each red line, and for what is impossible: whether it is crossed. */
function lineTables(kase, counted, parties, terms) {
  const lines = parties.flatMap(p => counted.stances.get(p).filter(rejects));
  return ruleTables(kase, counted, [...counted.impossible, ...lines], terms);
}

/** A table for each rule: whether its condition holds. */
function ruleTables(kase, counted, rules, terms) {
  return tables(rules, line =>
    over(kase, counted, [line], terms, (at, concluded) => holds(line.when, at, concluded)));
}

function tables(rules, table) {
  const all = rules.map(table);
  return all.includes(null) ? null : all;
}

/** A table over the open issues that some rules speak of. */
function over(kase, counted, rules, terms, cell) {
  const spoken = new Set();
  rules.forEach(r => support(counted, r.when, spoken));
  const open = [...spoken].filter(issue => terms[issue] < 0);
  return tabulate(open, sizesOf(kase), at => {
    const settled = terms.map((option, issue) => (option >= 0 ? option : at[issue] ?? 0));
    return cell(settled, conclusionsOn(counted, settled));
  });
}

function sizesOf(kase) {
  return kase.issues.map(i => i.options.length);
}

function weightOf(counted, party) {
  return counted.stances.get(party).filter(counts).reduce((sum, r) => sum + r.weight, 0);
}
