// Changes to the rules in words, one by one, each with what is left when it is taken back.

import {ownRule} from './changed.js';
import {nameOf} from './changes.js';
import {partyName} from './data.js';
import {say} from './say.js';
import {kindWord, listed} from './words.js';

/** Each change as {words, without}: the changes that are left when it is taken back. */
export function changeList(kase, changes) {
  const rules = new Map(kase.rules.map(r => [nameOf(r), r]));
  const said = name => `${partyName(kase, rules.get(name).owner)}: ${rules.get(name).name}`;
  const less = (part, key) => ({...changes, [part]: Object.fromEntries(Object.entries(changes[part]).filter(([k]) => k !== key))});
  const each = (part, words) => Object.entries(changes[part]).map(([key, value]) => ({words: words(key, value), without: less(part, key)}));
  return [
    ...changes.off.map(name => ({words: say('x_switched_off', said(name)), without: {...changes, off: changes.off.filter(n => n !== name)}})),
    ...each('kind', (name, kind) => say('x_x_instead_of_x', said(name), kindWord(kind), kindWord(rules.get(name).kind))),
    ...each('weight', (name, n) => say('x_weight_x_instead_of_x', said(name), n, rules.get(name).weightWords)),
    ...each('sure', (name, n) => say('x_confidence_x_instead_of_x', said(name), n, rules.get(name).confidenceWords ?? 1)),
    ...each('least', (party, n) => say('x_reservation_value_x_instead_of_x', partyName(kase, party), n, kase.party.get(party).reservationWords ?? say('none'))),
    ...(changes.agreement === undefined ? [] : [{words: say('agreement_rule_x', ruleWords(kase, changes.agreement)), without: {...changes, agreement: undefined}}]),
    ...changes.articles.map(id => ({words: say('without_x', kase.article.get(id).title), without: {...changes, articles: changes.articles.filter(a => a !== id)}})),
    ...changes.own.map((own, n) => {
      const rule = ownRule(kase, own);
      return {words: ownWords(rules, rule), without: {...changes, own: changes.own.filter((_, m) => m !== n)}, own, name: rule.name};
    }),
  ];
}

function ownWords(rules, rule) {
  return say('of_your_own_x_x', rule.name, rule.words) + (rules.has(nameOf(rule)) ? say('in_place_of_the_rule_of_this') : '');
}

export function changeWords(kase, changes) {
  return changeList(kase, changes).map(c => c.words);
}

function ruleWords(kase, rule) {
  if (rule === null) {
    return say('all_have_to_accept');
  }
  return listed([rule.atLeast > 0 && say('at_least_x', rule.atLeast), rule.votesAtLeast > 0 && say('at_least_x_votes', rule.votesAtLeast),
    rule.must.length > 0 && say('x_must', listed(rule.must.map(p => partyName(kase, p))))].filter(Boolean)) || say('anybody');
}
