// The words of the field that the page uses, for who meets them here first.

import {h} from './dom.js';

const WORDS = [
  ['package', 'a choice of option for the issues under negotiation; complete if it settles every issue'],
  ['status quo', 'the option that stands on an issue of which a package says nothing'],
  ['stance', 'a red line, demand, preference or concession of a party, as a published source reports it'],
  ['red line', 'a situation in which a party rejects, whatever else it is offered'],
  ['demand', 'something a party holds out for'],
  ['preference', 'something a party would like; it counts in its satisfaction and never blocks'],
  ['concession', 'a condition on which a party gives a demand or a preference up'],
  ['satisfaction', 'the weighted share of a party’s demands and preferences that a package meets, from 0 to 100%'],
  ['reservation value', 'the least satisfaction at which a party still accepts'],
  ['confidence', 'how sure it is that a stance is really held; where none is shown, it counts as sure'],
  ['deal', 'a complete package that everybody accepts who has to'],
  ['coalition', 'a set of parties that all accept some package; here only those that no larger one contains'],
  ['efficient', 'of a package: nothing would be better for one of two parties without being worse for the other'],
];

export function glossary() {
  return h('details', {class: 'glossary'}, h('summary', {}, 'What the words mean'),
    h('dl', {}, WORDS.map(([word, meaning]) => [h('dt', {}, h('dfn', {}, word)), h('dd', {}, meaning)])));
}
