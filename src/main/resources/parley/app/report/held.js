// What a party holds, in words: its stances of the day, and those that are not in force then.

import {h} from './dom.js';
import {dayWords, plural} from './words.js';

/** Both lists, each made when it is first opened; a list without stances is left out. */
export function heldLists({kase, counted, day}, party) {
  const held = counted.stances.get(party);
  const rest = kase.rules.filter(r => r.owner === party && r.words && !held.includes(r));
  return [
    list('held', `All it holds on this day: ${plural(held.length, 'stance')}`, held, () => ''),
    list('held past', `Not in force on this day: ${plural(rest.length, 'stance')}`, rest, rule => ', ' + whenWords(rule, day)),
  ];
}

function list(className, summary, rules, when) {
  if (rules.length === 0) {
    return null;
  }
  const details = h('details', {class: className}, h('summary', {}, summary));
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) {
      details.append(h('ul', {}, rules.map(rule => h('li', {}, rule.name, when(rule), ': ', rule.words, '.'))));
    }
  });
  return details;
}

/** Why a stance does not count: it begins later, or it has ended. */
function whenWords(rule, day) {
  return rule.from > day ? `begins on ${dayWords(rule.from)}` : `expired on ${dayWords(rule.until)}`;
}
