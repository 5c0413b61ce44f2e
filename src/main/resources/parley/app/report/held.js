// What a party holds, in words: its stances of the day, and those that are not in force then.

import {h} from './dom.js';
import {say} from './say.js';
import {dayWords, plural} from './words.js';

/** Both lists, each made when it is first opened; a list without stances is left out. */
export function heldLists({kase, counted, day}, party) {
  const held = counted.stances.get(party);
  const rest = kase.rules.filter(r => r.owner === party && r.words && !held.includes(r));
  return [
    list('held', say('all_it_holds_on_this_day_x', plural(held.length, say('stance'), say('stances'))), held, () => ''),
    list('held past', say('not_in_force_on_this_day_x', plural(rest.length, say('stance'), say('stances'))), rest, rule => ', ' + whenWords(rule, day)),
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
  return rule.from > day ? say('begins_on_x', dayWords(rule.from)) : say('expired_on_x', dayWords(rule.until));
}
