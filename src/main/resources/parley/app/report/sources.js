// The register: every claim of every article, and the rules that rest on it.

import {nameOf} from './changes.js';
import {copyButton} from './copying.js';
import {partyName} from './data.js';
import {h, link} from './dom.js';
import {copiedClaim} from './reasons.js';
import {say} from './say.js';
import {dayWords, kindWord, listed, plural} from './words.js';

export function sourceList(kase) {
  const resting = kase.claims.map(() => []);
  kase.rules.forEach(rule => rule.claims.forEach(c => resting[c].push(rule)));
  if (kase.claims.length === 0) {
    return [h('p', {class: 'quiet'}, say('the_case_has_no_register_of_claims'))];
  }
  const without = kase.rules.filter(r => r.claims.length === 0);
  return [
    ...kase.articles.map(article => articlePart(kase, article, resting)),
    without.length > 0 && h('section', {class: 'article'}, h('h3', {}, say('rules_that_cite_no_claim')),
      h('ul', {}, without.map(r => h('li', {}, ruleName(kase, r))))),
  ];
}

function articlePart(kase, article, resting) {
  const numbers = kase.claims.map((_, i) => i).filter(i => kase.claims[i].article === article.id);
  const dated = article.published && dayWords(article.published) + (article.inferred ? say('date_inferred') : '');
  return h('details', {class: 'article'},
    h('summary', {}, h('span', {class: 'claim-id'}, article.id), ' ', article.title, ' ',
      h('span', {class: 'by'}, [dated, plural(numbers.length, say('claim'), say('claims'))].filter(Boolean).join(' · '))),
    article.url && h('p', {class: 'place'}, link(article.url, article.url)),
    article.datedBecause && h('p', {class: 'quiet'}, say('dated_so_because') + article.datedBecause),
    article.document && h('p', {class: 'place'}, say('document') + article.document),
    h('ol', {class: 'register'}, numbers.map(i => claimItem(kase, kase.claims[i], resting[i]))));
}

function claimItem(kase, claim, rules) {
  const of = claim.parties.map(p => partyName(kase, p));
  return h('li', {id: 'claim-' + claim.id},
    h('span', {class: 'claim-id'}, link(kase.article.get(claim.article)?.url, claim.id)), h('div', {},
      h('p', {}, claim.statement),
      h('p', {class: 'by'}, [claim.speaker, listed(of), kindWord(claim.kind), ...claim.disputes ?? []].filter(Boolean).join(' · ')),
      copyButton({class: 'small unprinted', 'aria-label': say('copy_x', claim.id)}, say('copy'), () => copiedClaim(kase, claim), () =>
        getSelection().selectAllChildren(document.getElementById('claim-' + claim.id))),
      rules.length > 0
        ? h('ul', {class: 'rests'}, rules.map(r => h('li', {}, ruleName(kase, r))))
        : h('p', {class: 'by'}, say('no_rule_rests_on_it'))));
}

function ruleName(kase, rule) {
  const owner = rule.owner === 'common' ? say('shared') : partyName(kase, rule.owner);
  const isStance = kase.parties.some(p => p.id === rule.owner) && !rule.own;
  const name = isStance ? h('a', {href: '#rules', 'data-stance': nameOf(rule)}, rule.name) : rule.name;
  return [h('span', {class: 'who'}, owner), ' ', name, ' ', h('span', {class: 'kind'}, kindWord(rule.kind))];
}
