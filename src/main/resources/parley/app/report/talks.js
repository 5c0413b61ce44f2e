// How the parties get from their opening positions to a deal, or do not: what many runs of talks gave.

import {many} from './many.js';
import {partyName} from './data.js';
import {h, table} from './dom.js';
import {claimSources} from './reasons.js';
import {stepList} from './steps.js';
import {endsPicture, gainsPicture} from './talkcharts.js';
import {worldOf} from './verdicts.js';
import {walkPicture} from './walk.js';
import {dayWords, grouped, kindWord, percent} from './words.js';

const ROWS_SHOWN = 8;
const OPTIONS_MIN = 0.005;

/** The section, or nothing where nobody asked how talks end. */
export function talksSection(store, scenario) {
  const {talks} = scenario;
  if (!talks) {
    return null;
  }
  const world = worldOf(scenario, talks.day);
  const steps = h('div', {});
  const tell = path => steps.replaceChildren(...(path ? stepList(world, path) : []));
  return [
    h('p', {class: 'intro'}, 'The parties bargain on these rules, round by round, in many runs. A study of the rules’ own logic under the tactics stated, and no forecast. What is changed under Rules does not reach these runs.'),
    h('p', {class: 'lead'}, headline(talks)),
    talks.stopped && h('p', {class: 'alarm'}, `Only ${many(talks.runs, 'run')} made, then ${talks.stopped}.`),
    [...talks.silence, ...talks.how].map(words => h('p', {class: 'quiet'}, words)),
    endsPicture(talks),
    blocked(world, talks),
    talks.deals > 0 && [gainsPicture(scenario), agreedOptions(scenario), givenUp(world, talks)],
    walkPicture(store, scenario, world, tell),
    steps,
    h('p', {class: 'quiet'}, talks.note),
  ];
}

function headline({runs, deals, rate, rounds, unchanged}) {
  if (!rate) {
    return 'No run was made.';
  }
  const when = rounds ? ` Half of the deals come by round ${rounds.median}.` : '';
  const same = unchanged ? ` ${percent(unchanged)} of deals change nothing: they settle for the status quo.` : '';
  return `${grouped(deals)} of ${many(runs, 'run')} ${deals === 1 ? 'ends' : 'end'} with a deal (95% interval ${percent(rate.low)} to ${percent(rate.high)}).${when}${same}`;
}

/** What kept parties from accepting; a red line or demand leads to its claims. */
function blocked(world, {blockedBy}) {
  const why = one => (one.rule === undefined
    ? [one.silent ? 'no stance of it is known' : 'aspires to more satisfaction']
    : [world.kase.rules[one.rule].name, ' ', h('span', {class: 'kind'}, kindWord(world.kase.rules[one.rule].kind)), claimSources(world, world.kase.rules[one.rule])]);
  return blockedBy.length > 0 && [
    h('h3', {}, 'What blocked the runs that failed'),
    h('p', {}, 'What kept parties from the offers of the last round, and in how many of the runs without a deal.'),
    listed(blockedBy.map(one => [partyName(world.kase, one.party), why(one), percent(one.share)]), ['Party', 'Because of', 'Runs']),
  ];
}

function givenUp(world, {givenUp: all}) {
  const row = one => [
    world.kase.rules[one.rule].name,
    partyName(world.kase, world.kase.rules[one.rule].owner),
    percent(one.share) + (one.conceded > 0 ? ` (${one.conceded === one.share ? 'all' : percent(one.conceded)} by a concession)` : ''),
    String(one.round),
  ];
  return all.length > 0 && [
    h('h3', {}, 'What was given up for deals'),
    h('p', {}, 'Demands that a party accepting the deal goes without, and the round in which it first did (median).'),
    listed(all.map(row), ['Demand', 'Party', 'Deals', 'From round']),
  ];
}

/** Options by the share of deals that have them, of issues that deals settle in more than one way. */
function agreedOptions({kase, talks}) {
  const counted = talks.agreed.reduce((n, [runs]) => n + runs, 0);
  const rows = kase.issues.flatMap((issue, i) => {
    const counts = new Map();
    talks.agreed.forEach(([runs, terms]) => counts.set(terms[i], (counts.get(terms[i]) ?? 0) + runs));
    return [...counts].sort((a, b) => b[1] - a[1]).filter(([, n]) => n >= counted * OPTIONS_MIN)
      .map(([o, n]) => [issue.title || issue.id, issue.options[o].title || issue.options[o].id, percent(n / counted)]);
  });
  return h('details', {class: 'rest'}, h('summary', {}, 'How often each option is agreed'),
    h('p', {class: 'quiet'}, counted < talks.deals ? `Of the ${grouped(counted)} deals with the packages agreed most often.` : `Of all ${many(talks.deals, 'deal')}.`),
    table(null, ['Issue', 'Option', 'Deals'], rows, 'plain numbers'));
}

function listed(rows, head) {
  return [
    table(null, head, rows.slice(0, ROWS_SHOWN), 'plain numbers'),
    rows.length > ROWS_SHOWN && h('details', {class: 'rest'}, h('summary', {}, `${rows.length - ROWS_SHOWN} more`),
      table(null, head, rows.slice(ROWS_SHOWN), 'plain numbers')),
  ];
}

/** What the whole page assumes, and of which days these talks are. */
export function assumptions(scenario) {
  return scenario.assumed && h('p', {class: 'dateline'}, `${scenario.assumed} This page is made under it.`);
}

export function daysOf(talks) {
  return talks.days.replace(/\d{4}-\d\d-\d\d/g, dayWords);
}
