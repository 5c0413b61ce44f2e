// Changes to the rules in words, one by one, each with what is left when it is taken back.

import {nameOf, ownWords} from './changes.js';
import {optionName, partyName} from './data.js';
import {kindWord, listed} from './words.js';

/** Options of an issue in words: titles between quotes, or a stretch of a range. */
export function optionWords(issue, options) {
  const place = id => issue.options.findIndex(o => o.id === id);
  if (issue.numbers === 'range') {
    const [from, to] = options[0].split('..').map(place);
    return from === to ? optionName(issue, from) : `${optionName(issue, from)} to ${optionName(issue, to)}`;
  }
  const names = options.map(id => `“${optionName(issue, place(id))}”`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Each change as {words, without}: the changes that are left when it is taken back. */
export function changeList(kase, changes) {
  const rules = new Map(kase.rules.map(r => [nameOf(r), r]));
  const said = name => `${partyName(kase, rules.get(name).owner)}: ${rules.get(name).name}`;
  const less = (part, key) => ({...changes, [part]: Object.fromEntries(Object.entries(changes[part]).filter(([k]) => k !== key))});
  const each = (part, words) => Object.entries(changes[part]).map(([key, value]) => ({words: words(key, value), without: less(part, key)}));
  return [
    ...changes.off.map(name => ({words: `${said(name)} – switched off`, without: {...changes, off: changes.off.filter(n => n !== name)}})),
    ...each('kind', (name, kind) => `${said(name)} – ${kindWord(kind)} instead of ${kindWord(rules.get(name).kind)}`),
    ...each('weight', (name, n) => `${said(name)} – weight ${n} instead of ${rules.get(name).weightWords}`),
    ...each('sure', (name, n) => `${said(name)} – confidence ${n} instead of ${rules.get(name).confidenceWords ?? 1}`),
    ...each('least', (party, n) => `${partyName(kase, party)} – reservation value ${n} instead of ${kase.party.get(party).reservationWords ?? 'none'}`),
    ...(changes.agreement === undefined ? [] : [{words: `Agreement rule: ${ruleWords(kase, changes.agreement)}`, without: {...changes, agreement: undefined}}]),
    ...changes.articles.map(id => ({words: `Without “${kase.article.get(id).title}”`, without: {...changes, articles: changes.articles.filter(a => a !== id)}})),
    ...changes.own.map((own, n) => ({words: `Of your own: ${own.name} – ${ownWords(kase, own, (issue, options) => [issue.title || issue.id, optionWords(issue, options)])}`,
      without: {...changes, own: changes.own.filter((_, m) => m !== n)}, own})),
  ];
}

export function changeWords(kase, changes) {
  return changeList(kase, changes).map(c => c.words);
}

function ruleWords(kase, rule) {
  if (rule === null) {
    return 'all have to accept';
  }
  return listed([rule.atLeast > 0 && `at least ${rule.atLeast}`, rule.votesAtLeast > 0 && `at least ${rule.votesAtLeast} votes`,
    rule.must.length > 0 && `${listed(rule.must.map(p => partyName(kase, p)))} must`].filter(Boolean)) || 'anybody';
}
