// How the parties get from their opening positions to a deal, or do not: what many runs of talks gave.

import {partyName} from './data.js';
import {h, table} from './dom.js';
import {claimSources} from './reasons.js';
import {say} from './say.js';
import {stepList} from './steps.js';
import {endsPicture, gainsPicture} from './talkcharts.js';
import {worldOf} from './verdicts.js';
import {walkPicture} from './walk.js';
import {dayWords, grouped, kindWord, percent, plural} from './words.js';

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
    h('p', {class: 'intro'}, say('the_parties_bargain_on_these_rules')),
    h('p', {class: 'lead'}, headline(talks)),
    talks.stopped && h('p', {class: 'alarm'}, say('only_x_made_then_x', plural(talks.runs, say('run'), say('runs')), talks.stopped)),
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
    return say('no_run_was_made');
  }
  return [say(deals === 1 ? 'x_of_x_ends_with_a_deal' : 'x_of_x_end_with_a_deal', grouped(deals), plural(runs, say('run'), say('runs')), percent(rate.low), percent(rate.high)),
    rounds && say('half_of_the_deals_come_by_round_x', rounds.median),
    unchanged && say('x_of_deals_change_nothing', percent(unchanged))].filter(Boolean).join(' ');
}

/** What kept parties from accepting; a red line or demand leads to its claims. */
function blocked(world, {blockedBy}) {
  const why = one => (one.rule === undefined
    ? [one.silent ? say('no_stance_is_known_of_it') : say('aspires_to_more_satisfaction')]
    : [world.kase.rules[one.rule].name, ' ', h('span', {class: 'kind'}, kindWord(world.kase.rules[one.rule].kind)), claimSources(world, world.kase.rules[one.rule])]);
  return blockedBy.length > 0 && [
    h('h3', {}, say('what_blocked_the_runs_that_failed')),
    h('p', {}, say('what_kept_parties_from_the_offers')),
    listed(blockedBy.map(one => [partyName(world.kase, one.party), why(one), percent(one.share)]), [say('party_2'), say('because_of'), say('runs_2')]),
  ];
}

function givenUp(world, {givenUp: all}) {
  const row = one => [
    world.kase.rules[one.rule].name,
    partyName(world.kase, world.kase.rules[one.rule].owner),
    percent(one.share) + (one.conceded > 0 ? say('x_by_a_concession', one.conceded === one.share ? say('all_of_them') : percent(one.conceded)) : ''),
    String(one.round),
  ];
  return all.length > 0 && [
    h('h3', {}, say('what_was_given_up_for_deals')),
    h('p', {}, say('demands_that_a_party_goes_without')),
    listed(all.map(row), [say('demand_2'), say('party_2'), say('deals_2'), say('from_round')]),
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
  return h('details', {class: 'rest'}, h('summary', {}, say('how_often_each_option_is_agreed')),
    h('p', {class: 'quiet'}, counted < talks.deals ? say('of_the_x_deals_agreed_most_often', grouped(counted)) : say('of_all_x', plural(talks.deals, say('deal'), say('deals')))),
    table(null, [say('issue_2'), say('option_2'), say('deals_2')], rows, 'plain numbers'));
}

function listed(rows, head) {
  return [
    table(null, head, rows.slice(0, ROWS_SHOWN), 'plain numbers'),
    rows.length > ROWS_SHOWN && h('details', {class: 'rest'}, h('summary', {class: 'unprinted'}, say('x_more', rows.length - ROWS_SHOWN)),
      table(null, head, rows.slice(ROWS_SHOWN), 'plain numbers')),
  ];
}

/** The days of which these talks are. */
export function daysOf(talks) {
  return talks.days.replace(/\d{4}-\d\d-\d\d/g, dayWords);
}
