// Why a party does what it does: its findings, each with its claims and the condition behind it.

import {issueName, optionName} from './data.js';
import {h, link} from './dom.js';
import {conclusionsOn, counts, holds} from './rules.js';
import {decisive} from './verdicts.js';
import {dayWords, kindWord, percent} from './words.js';

/** All findings of a verdict: what decides first, then what is given up and why. */
export function findingList(world, one, terms) {
  if (one.verdict === 'unknown' || (one.least === null && one.findings.length === 0 && one.verdict !== 'silent')) {
    return h('p', {class: 'quiet'}, 'So many issues are open that this page does not work out the reasons. Settle some.');
  }
  if (one.findings.length === 0) {
    return h('p', {class: 'quiet'}, world.counted.stances.get(one.party).length === 0
      ? 'No stance of it is known on this day.'
      : 'No red line is crossed, and every demand is met.');
  }
  const decided = decisive(one);
  const rest = one.findings.filter(f => !decided.includes(f));
  return h('ul', {class: 'findings'}, decided.map(f => findingItem(world, f, terms, 'decisive')),
    rest.map(f => findingItem(world, f, terms, 'other')));
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
  if (finding.givenUp) words.push('given up');
  if (finding.givenUpInSome) words.push('given up in some cases');
  if (finding.inSome) words.push('in some cases');
  if (counts(rule) && rule.weight !== 1) words.push('weight ' + rule.weightWords);
  if (rule.kind === 'concession') words.push('costs ' + percent(rule.cost) + ' of its weight');
  if (rule.confidence < 1) words.push('confidence ' + percent(rule.confidence));
  return words.join(' · ');
}

/** The claims of a rule, its condition and its place; made when it is first opened. */
function sources(world, rule, terms) {
  return unfolding(world, rule, 'No claim; why it applies', () =>
    [claimList(world, rule), conditionPart(world, rule, terms), placeLine(rule)]);
}

function unfolding(world, rule, without, parts) {
  const ids = rule.claims.map(c => world.kase.claims[c].id);
  const details = h('details', {class: 'sources'},
    h('summary', {}, ids.length === 0 ? without : 'Sources ' + ids.join(', ')));
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) {
      details.append(...parts());
    }
  });
  return details;
}

/** The claims of a rule alone; made when first opened. */
export function claimSources(world, rule) {
  return unfolding(world, rule, 'No claim', () => [claimList(world, rule)]);
}

function claimList(world, rule) {
  return h('ul', {class: 'claims'}, rule.claims.map(number => {
    const claim = world.kase.claims[number];
    return h('li', {}, h('span', {class: 'claim-id'}, link(world.kase.article.get(claim.article)?.url, claim.id)),
      claim.statement, ' ',
      h('span', {class: 'by'}, articleLine(world.kase, claim, world.day)));
  }));
}

/** Who said it, where and when. */
function articleLine(kase, claim, day) {
  const article = kase.article.get(claim.article);
  const words = [claim.speaker, `paragraph ${claim.paragraph} of “${article.title}”`];
  if (article.published) {
    words.push(dayWords(article.published) + (article.inferred ? ', date inferred' : '')
      + (day && article.published > day ? ', published later' : ''));
  }
  return [...words, ...claim.disputes ?? []].filter(Boolean).join('; ');
}

function placeLine(rule) {
  const from = rule.from ? ` from ${dayWords(rule.from)}` : '';
  const until = rule.until ? ` until before ${dayWords(rule.until)}` : '';
  return h('p', {class: 'place'}, rule.own ? 'written in this page' : `${rule.file}, line ${rule.line}; in force${from}${until}${from || until ? '' : ' always'}`);
}

function conditionPart(world, rule, terms) {
  const complete = !terms.includes(-1);
  const concluded = complete ? conclusionsOn(world.counted, terms) : new Set();
  return h('div', {class: 'condition'}, h('p', {}, complete ? 'It applies because this holds:' : 'It applies where this holds:'),
    h('ul', {}, conditionItem(world, rule.when, terms, concluded, complete)));
}

/** A condition as a nested list; each part says whether it holds where nothing is open. */
function conditionItem(world, condition, terms, concluded, complete) {
  const item = (c, words, ...parts) => {
    const state = complete ? (holds(c, terms, concluded) ? 'yes' : 'no') : 'maybe';
    const said = {yes: 'holds: ', no: 'does not hold: ', maybe: ''}[state];
    return h('li', {class: 'part ' + state}, h('span', {class: 'spoken'}, said), words, parts.length > 0 && h('ul', {}, parts));
  };
  const inner = c => conditionItem(world, c, terms, concluded, complete);
  if (typeof condition === 'boolean') {
    return item(condition, condition ? 'whatever the package says' : 'never');
  }
  const [word, ...parts] = condition;
  switch (word) {
    case 'is': return item(condition, comparison(world.kase.issues[parts[0]], parts[1]));
    case 'pair': return item(condition, pairWords(world.kase, parts));
    case 'within': return item(condition, stretchWords(world.kase.issues[parts[0]], parts[1]));
    case 'sum': return item(condition, parts[2]);
    case 'count': return item(condition, `${parts[0].replace('_', ' ')} ${parts[1]} of these:`, parts.slice(2).map(inner));
    case 'concluded': return item(condition, `it is concluded: ${parts[0]}`,
      world.counted.conclusions.filter(r => r.concludes === parts[0]).map(r => inner(r.when)));
    case 'not': return item(condition, 'this does not hold:', inner(parts[0]));
    case 'any': return item(condition, 'at least one of these:', parts.map(inner));
    default: return parts.length === 1 ? inner(parts[0]) : item(condition, 'all of these:', parts.map(inner));
  }
}

function comparison(issue, options) {
  const others = issue.options.map((_, o) => o).filter(o => !options.includes(o));
  if (options.length > 1 && others.length === 1) {
    return `${issueName(issue)} is not: ${optionName(issue, others[0])}`;
  }
  return `${issueName(issue)} is: ${options.map(o => optionName(issue, o)).join(' / ')}`;
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
      words.push(last === issue.options.length - 1 ? 'any number' : `at most ${greatest}`);
    } else {
      words.push(last === issue.options.length - 1 ? `at least ${least}` : `${least} to ${greatest}`);
    }
  }
  return `${issueName(issue)} is: ${words.join(' / ')}`;
}

function pairWords(kase, [left, right, fitting]) {
  const pairs = fitting.flatMap((rights, l) => rights.map(r =>
    `${optionName(kase.issues[left], l)} with ${optionName(kase.issues[right], r)}`));
  return `${issueName(kase.issues[left])} with ${issueName(kase.issues[right])} is one of: ${pairs.join(' / ')}`;
}
