// What follows from changed rules, beside what was: verdicts on each package, deals, coalitions.

import {coalitionsOf} from './answer.js';
import {tableOf} from './agreement.js';
import {packageName, partyName, termsOf} from './data.js';
import {h, table} from './dom.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {outcome, verdicts, worldOf} from './verdicts.js';
import {grouped, listed, mark, outcomeTag, plural, WORDS} from './words.js';

const COALITIONS_SHOWN = 4;
const VERDICTS_SHOWN = 2;

/** What the rules themselves say is asked again and again while changes come and go. */
let last = {key: null, side: null};

/** All that is compared, before and after. */
export function compared(before, after, state) {
  const packages = [...before.packages.map(p => ({name: packageName(p), terms: termsOf(before.kase, p.stated, p.open)})),
    {name: say('what_you_explore'), terms: state.terms}];
  const side = scenario => {
    const world = worldOf(scenario, state.day);
    const rule = tableOf(scenario, state.agree);
    const any = scenario.kase.issues.map(() => -1);
    return {
      kase: scenario.kase, parties: state.agree,
      packages: packages.map(({name, terms}) => ({name, verdicts: verdicts(world, state.agree, terms), outcome: outcome(world, rule, terms)})),
      deals: world.space && bounded(() => world.space.size(world.space.deals(rule), any)),
      accepts: state.agree.map(p => world.space && bounded(() => world.space.size(world.space.acceptSets.get(p), any))),
      coalitions: state.agree.length > 0 ? coalitionsOf(world, state.agree) : null,
      countOf: group => world.space && bounded(() => world.space.size(world.space.together(group), any)),
    };
  };
  const key = [before.number, state.day, state.agree, state.terms].join('|');
  if (last.key !== key) {
    last = {key, side: side(before)};
  }
  return [last.side, before === after ? last.side : side(after)];
}

/** Side by side: what moved is marked. */
export function effectsPart([before, after]) {
  const {kase, parties} = before;
  const rows = after.packages.map((p, n) => [p.name,
    ...p.verdicts.map((v, i) => moved(before.packages[n].verdicts[i].verdict, v.verdict)),
    p.outcome === before.packages[n].outcome ? outcomeTag(p.outcome) : h('span', {class: 'moved'}, outcomeTag(before.packages[n].outcome), ' → ', outcomeTag(p.outcome))]);
  return [
    h('p', {class: 'lead'}, before === after ? dealWords(before, after) : briefWords([before, after])),
    h('div', {role: 'group', 'aria-label': say('verdicts_before_and_after')}, table(null, [say('package_2'), ...parties.map(p => h('abbr', {title: partyName(kase, p)}, kase.party.get(p).short)), say('outcome')], rows, 'effects')),
    coalitionPart(before, after),
    acceptPart(before, after),
  ];
}

function moved(was, is) {
  const one = verdict => h('span', {title: WORDS[verdict]}, mark(verdict, 15), h('span', {class: 'spoken'}, WORDS[verdict]));
  return was === is ? one(is) : h('span', {class: 'moved'}, one(was), ' → ', one(is));
}

function dealWords(before, after) {
  if (after.deals === null || before.deals === null) {
    return say('this_case_is_too_large_to_count');
  }
  const now = after.deals === 0n ? say('no_package_is_a_deal') : plural(after.deals, say('package_is_a_deal'), say('packages_are_deals'));
  if (before === after) {
    return now + '.';
  }
  return before.deals === after.deals ? say('x_as_before', now) : say('x_before_x', now, before.deals === 0n ? say('none') : grouped(before.deals));
}

function names(kase, group) {
  return listed(group.map(p => partyName(kase, p)));
}

function coalitionPart(before, after) {
  if (!after.coalitions) {
    return null;
  }
  const shown = after.coalitions.slice(0, COALITIONS_SHOWN);
  const line = ({group, count}) => h('li', {}, names(after.kase, group), ` – ${plural(count, say('package'), say('packages'))}`,
    coalitionChange(before, group, count));
  return [h('h3', {}, say('who_could_agree')), shown.length === 0 ? h('p', {}, say('nobody_accepts_anything')) : h('ul', {class: 'coalitions'}, shown.map(line)),
    after.coalitions.length > shown.length && h('p', {class: 'quiet'}, say('and_x', plural(after.coalitions.length - shown.length, say('smaller_coalition'), say('smaller_coalitions'))))];
}

/** What a set of parties agreed on before, also where a larger set did then; "(new)" where on nothing. */
function coalitionChange(before, group, count) {
  const was = before.countOf(group);
  return was === null || was === count ? null : h('span', {class: 'moved'}, was === 0n ? say('new') : say('before_x', grouped(was)));
}

function acceptPart(before, after) {
  const rows = after.parties.map((p, i) => [before.accepts[i], after.accepts[i], p]).filter(([was, is]) => was !== null && is !== null && was !== is);
  return rows.length > 0 && [h('h3', {}, say('what_each_party_accepts')), h('ul', {class: 'coalitions'}, rows.map(([was, is, p]) =>
    h('li', {}, `${partyName(after.kase, p)}: ${plural(is, say('package'), say('packages'))}`, h('span', {class: 'moved'}, say('before_x', grouped(was))))))];
}

/** "2,304 packages are deals; before, 1,536. 3 verdicts change." */
export function briefWords([before, after]) {
  const changed = after.packages.flatMap((p, n) => p.verdicts.filter((v, i) => v.verdict !== before.packages[n].verdicts[i].verdict)).length;
  return `${dealWords(before, after)} ${changed === 0 ? say('no_verdict_changes') : plural(changed, say('verdict_changes'), say('verdicts_change'))}.`;
}

/** The same of what is not added yet, with the first verdicts that would change. */
export function aheadWords(both) {
  const changed = verdictWords(both);
  return [say('with_it_x', briefWords(both)), ...changed.slice(0, VERDICTS_SHOWN)].join(' ');
}

/** "An offer: Russia rejects (before: holds out)." */
function verdictWords([before, after]) {
  return after.packages.flatMap((p, n) => p.verdicts.map((v, i) => [p.name, before.packages[n].verdicts[i].verdict, v]))
    .filter(([, was, v]) => was !== v.verdict).map(([name, was, v]) => say('x_x_x_before_x', name, partyName(after.kase, v.party), WORDS[v.verdict], WORDS[was]));
}

/** The same as sentences. */
export function effectWords([before, after]) {
  const changed = verdictWords([before, after]);
  const outcomes = after.packages.map((p, n) => `${p.name}: ${WORDS[p.outcome]}${p.outcome === before.packages[n].outcome ? '' : say('before_x_2', WORDS[before.packages[n].outcome])}.`);
  const groups = (after.coalitions ?? []).slice(0, COALITIONS_SHOWN).map(c => say('x_could_agree_on_x', names(after.kase, c.group), plural(c.count, say('package'), say('packages'))));
  return [dealWords(before, after), ...outcomes, ...changed, ...groups];
}
