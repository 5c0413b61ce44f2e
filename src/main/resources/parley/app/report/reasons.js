// Why a party does what it does: its findings, each with its claims and the condition behind it.

import {copyButton} from './copying.js';
import {issueName, optionName} from './data.js';
import {h, link} from './dom.js';
import {concedes, counts} from './kinds.js';
import {quotaWords} from './prose.js';
import {conclusionsOn, holds, isBelow, support} from './rules.js';
import {say} from './say.js';
import {clashes, decisive} from './verdicts.js';
import {dayWords, kindWord, listed, percent, plural} from './words.js';

const SPEAKERS_SHOWN = 2;

/** The terms that clash, and why: "Troops: none; Guarantees: on the ground. Nobody would be there." */
export function clashWords({kase, counted}, {rule, because}, terms) {
  const at = [...support(counted, rule.when)].filter(i => terms[i] >= 0).sort((a, b) => a - b);
  return [at.map(i => `${issueName(kase.issues[i])}: ${optionName(kase.issues[i], terms[i])}`).join('; '), because].filter(Boolean).join('. ');
}

/** Everything that makes terms impossible, whoever agrees. */
export function clashList(world, terms, kind) {
  return clashes(world, terms).map(one => h('p', {class: kind}, say('impossible_these_exclude_each_other_x', clashWords(world, one, terms))));
}

/** All findings of a verdict: what decides first, then what is given up and why. */
export function findingList(world, one, terms) {
  if (one.verdict === 'unknown' || (one.least === null && one.findings.length === 0 && one.verdict !== 'silent')) {
    return h('p', {class: 'quiet'}, say('so_many_issues_are_open_that_this'));
  }
  if (one.findings.length === 0) {
    return h('p', {class: 'quiet'}, world.counted.stances.get(one.party).length === 0
      ? say('no_stance_of_it_is_known_on')
      : say('no_red_line_is_crossed_and_every_2'));
  }
  const decided = decisive(one);
  const rest = one.findings.filter(f => !decided.includes(f));
  return h('ul', {class: 'findings'}, isHeldByReservation(world.kase, one) && h('li', {class: 'finding decisive'}, h('p', {}, reservationWords(world.kase, one))),
    decided.map(f => findingItem(world, f, terms, 'decisive')),
    rest.map(f => findingItem(world, f, terms, 'other')));
}

/** Whether a party is satisfied too little to accept, at least in some case; of one that rejects it decides nothing. */
export function isHeldByReservation(kase, one) {
  return ['holds_out', 'depends'].includes(one.verdict) && one.least !== null && isBelow(kase, one.party, one.least);
}

/** "Satisfaction 53%, below its reservation value 64%." */
export function reservationWords(kase, one) {
  const {reservation} = kase.party.get(one.party);
  return say(one.least === one.most ? 'satisfaction_x_below_its_reservation_value_x' : 'satisfaction_x_for_some_choices_below_x', percent(one.least), percent(reservation)) + '.';
}

function findingItem(world, finding, terms, role) {
  const {rule} = finding;
  return h('li', {class: 'finding ' + role},
    h('p', {class: 'stance'}, h('strong', {}, rule.name), ' ', h('span', {class: 'kind'}, kindLine(finding))),
    h('p', {class: 'because'}, finding.because),
    h('p', {class: 'in-words'}, rule.words + '.'),
    sources(world, rule, terms));
}

function kindLine(finding) {
  const {rule} = finding;
  const words = [kindWord(rule.kind)];
  if (finding.givenUp) words.push(say('given_up'));
  if (finding.givenUpInSome) words.push(say('given_up_in_some_cases'));
  if (finding.inSome) words.push(say('in_some_cases'));
  if (counts(rule) && rule.weight !== 1) words.push(say('weight') + rule.weightWords);
  if (concedes(rule)) words.push(say('costs') + percent(rule.cost) + say('of_its_weight'));
  if (rule.confidence < 1) words.push(say('confidence_2') + percent(rule.confidence));
  return words.join(' · ');
}

/** The claims of a rule, its condition and its place; made when it is first opened. */
function sources(world, rule, terms) {
  return unfolding(world, rule, say('no_claim_why_it_applies'), () =>
    [claimList(world, rule), conditionPart(world, rule, terms), placeLine(rule)]);
}

function unfolding(world, rule, without, parts, words) {
  const ids = rule.claims.map(c => world.kase.claims[c].id);
  const details = h('details', {class: 'sources'},
    h('summary', {}, ids.length === 0 ? without : words ?? say('sources_2') + ids.join(', ')));
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) {
      details.append(...parts());
    }
  });
  return details;
}

/** The claims of a rule alone, under their ids or other words; made when first opened. */
export function claimSources(world, rule, words) {
  return unfolding(world, rule, say('no_claim'), () => [claimList(world, rule)], words);
}

/** On whose words a rule rests: "Vladimir Putin, the Kremlin and 2 others (8 claims)"; nothing where nobody is named. */
export function speakerWords({kase}, rule) {
  const names = [...new Set(rule.claims.map(c => kase.claims[c].speaker?.split(/[,;]/)[0].trim()).filter(Boolean))];
  if (names.length === 0) {
    return undefined;
  }
  const rest = names.length - SPEAKERS_SHOWN;
  const isUnsaid = rule.claims.some(c => !kase.claims[c].speaker);
  const shown = rest > 1 ? [...names.slice(0, SPEAKERS_SHOWN), say('x_others', rest)] : isUnsaid ? [...names, say('others')] : names;
  return say('in_the_words_of_x', listed(shown), plural(rule.claims.length, say('claim'), say('claims')));
}

function claimList(world, rule) {
  return h('ul', {class: 'claims'}, rule.claims.map(number => {
    const claim = world.kase.claims[number];
    const url = world.kase.article.get(claim.article)?.url;
    const by = claimWords(world.kase, claim, world.day);
    const item = h('li', {}, h('span', {class: 'claim-id'}, link(url, claim.id)), claim.statement, ' ', h('span', {class: 'by'}, by), ' ',
      copyButton({class: 'small unprinted', 'aria-label': say('copy_x', claim.id)}, say('copy'),
        () => copiedClaim(world.kase, claim, world.day), () => getSelection().selectAllChildren(item)));
    return item;
  }));
}

/** A claim for a text of somebody's own: that it is no quotation, who said it, where, and what the register does not say. */
export function copiedClaim(kase, claim, day) {
  const {url} = kase.article.get(claim.article);
  return `${say('paraphrase')} ${claim.statement} (${claimWords(kase, claim, day)}). ${say(url ? 'claim_x_no_publisher' : 'claim_x_no_publisher_no_address', claim.id)}${url ? ' ' + url : ''}`;
}

/** Who said it, where and when. */
export function claimWords(kase, claim, day) {
  const article = kase.article.get(claim.article);
  const words = [claim.speaker, say('paragraph_x_of_x', claim.paragraph, article.title)];
  if (article.published) {
    words.push(dayWords(article.published) + (article.inferred ? say('date_inferred') : '')
      + (day && article.published > day ? say('published_later') : ''));
  }
  return [...words, ...claim.disputes ?? []].filter(Boolean).join('; ');
}

function placeLine(rule) {
  const from = rule.from ? say('from_x', dayWords(rule.from)) : '';
  const until = rule.until ? say('until_before_x', dayWords(rule.until)) : '';
  return h('p', {class: 'place'}, rule.own ? say('written_in_this_page') : say('x_line_x_in_force_x_x', rule.file, rule.line, from, until, from || until ? '' : say('always')));
}

function conditionPart(world, rule, terms) {
  const complete = !terms.includes(-1);
  const concluded = complete ? conclusionsOn(world.counted, terms) : new Set();
  return h('div', {class: 'condition'}, h('p', {}, complete ? say('it_applies_because_this_holds') : say('it_applies_where_this_holds')),
    h('ul', {}, conditionItem(world, rule.when, terms, concluded, complete)));
}

/** A condition as a nested list; each part says whether it holds where nothing is open. */
function conditionItem(world, condition, terms, concluded, complete) {
  const item = (c, words, ...parts) => {
    const state = complete ? (holds(c, terms, concluded) ? 'yes' : 'no') : 'maybe';
    const said = {yes: say('holds'), no: say('does_not_hold'), maybe: ''}[state];
    return h('li', {class: 'part ' + state}, h('span', {class: 'spoken'}, said), words, parts.length > 0 && h('ul', {}, parts));
  };
  const inner = c => conditionItem(world, c, terms, concluded, complete);
  if (typeof condition === 'boolean') {
    return item(condition, condition ? say('whatever_the_package_says') : say('never'));
  }
  const [word, ...parts] = condition;
  switch (word) {
    case 'is': return item(condition, comparison(world.kase.issues[parts[0]], parts[1]));
    case 'pair': return item(condition, pairWords(world.kase, parts));
    case 'within': return item(condition, stretchWords(world.kase.issues[parts[0]], parts[1]));
    case 'sum': return item(condition, parts[2]);
    case 'count': return item(condition, say('x_x_of_these', quotaWords(parts[0]), parts[1]), parts.slice(2).map(inner));
    case 'concluded': return item(condition, say('it_is_concluded_x', parts[0]),
      world.counted.conclusions.filter(r => r.concludes === parts[0]).map(r => inner(r.when)));
    case 'not': return item(condition, say('this_does_not_hold'), inner(parts[0]));
    case 'any': return item(condition, say('at_least_one_of_these'), parts.map(inner));
    default: return parts.length === 1 ? inner(parts[0]) : item(condition, say('all_of_these'), parts.map(inner));
  }
}

function comparison(issue, options) {
  const others = issue.options.map((_, o) => o).filter(o => !options.includes(o));
  if (options.length > 1 && others.length === 1) {
    return say('x_is_not_x_2', issueName(issue), optionName(issue, others[0]));
  }
  return say('x_is_x_2', issueName(issue), options.map(o => optionName(issue, o)).join(' / '));
}

/** Stretches of a range: "at least 300", "100 to 200". */
function stretchWords(issue, stretches) {
  const words = [];
  for (let i = 0; i < stretches.length; i += 2) {
    const [from, last] = [stretches[i], stretches[i + 1] - 1];
    const [least, greatest] = [optionName(issue, from), optionName(issue, last)];
    if (from === last) {
      words.push(least);
    } else if (from === 0) {
      words.push(last === issue.options.length - 1 ? say('any_number') : say('at_most_x', greatest));
    } else {
      words.push(last === issue.options.length - 1 ? say('at_least_x', least) : say('x_to_x', least, greatest));
    }
  }
  return say('x_is_x_2', issueName(issue), words.join(' / '));
}

function pairWords(kase, [left, right, fitting]) {
  const pairs = fitting.flatMap((rights, l) => rights.map(r =>
    say('x_with_x', optionName(kase.issues[left], l), optionName(kase.issues[right], r))));
  return say('x_with_x_is_one_of_x_2', issueName(kase.issues[left]), issueName(kase.issues[right]), pairs.join(' / '));
}
