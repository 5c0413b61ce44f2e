// Changes to the rules in words, one by one, each with what is left when it is taken back.

import {ownRule} from './changed.js';
import {nameOf} from './changes.js';
import {partyName} from './data.js';
import {kindWord, listed} from './words.js';

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
    ...changes.own.map((own, n) => {
      const rule = ownRule(kase, own);
      return {words: ownWords(rules, rule), without: {...changes, own: changes.own.filter((_, m) => m !== n)}, own, name: rule.name};
    }),
  ];
}

function ownWords(rules, rule) {
  return `Of your own: ${rule.name} – ${rule.words}` + (rules.has(nameOf(rule)) ? ' (in place of the rule of this name)' : '');
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
