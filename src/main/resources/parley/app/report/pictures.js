// The pictures of a scenario, each with its title, what it says in words, and its numbers.

import {h} from './dom.js';
import {cloudPicture} from './cloud.js';
import {conflictPicture} from './conflicts.js';
import {satisfactionPicture} from './satisfaction.js';
import {timelinePicture} from './timeline.js';
import {packageName, partyName} from './data.js';
import {isComplete} from './verdicts.js';

export function pictureList(store, scenario, world, packages) {
  const whole = packages.filter(p => isComplete(p.terms));
  return [
    shortNames(scenario.kase),
    packages.length > 0 && satisfactionPicture(scenario, packages),
    conflictPicture(scenario),
    scenario.days.length > 1 && timelinePicture(scenario),
    cloudPicture(store, scenario, world, packages),
    whole.length > 0 && h('ol', {class: 'named'}, whole.map(p => h('li', {}, packageName(p.one)))),
  ];
}

/** What the short names in the pictures stand for. */
function shortNames(kase) {
  const short = kase.parties.filter(p => p.short !== partyName(kase, p.id));
  return short.length > 0 && h('p', {class: 'legend'}, short.map(p => h('span', {}, h('strong', {}, p.short), ' ', partyName(kase, p.id))));
}
