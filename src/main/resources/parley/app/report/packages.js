// Each package of the scenario: its terms, and party by party why.

import {issueName, optionName, packageName, partyName} from './data.js';
import {h} from './dom.js';
import {heldLists} from './held.js';
import {clashList, findingList} from './reasons.js';
import {say} from './say.js';
import {mark, outcomeTag, percents, verdictTag, WORDS} from './words.js';

export function packageList(scenario, world, packages, explore) {
  return [packages.length > 0 && partyHead(scenario), packages.map(p => h('details', {class: 'package', id: 'package-' + p.one.id},
    h('summary', {},
      h('span', {class: 'name'}, packageName(p.one)),
      h('span', {class: 'marks'}, p.verdicts.map(v => h('span', {title: said(scenario, v)},
        mark(v.verdict), h('span', {class: 'spoken'}, said(scenario, v) + ', ')))),
      outcomeTag(p.outcome)),
    h('div', {class: 'package-body'},
      h('section', {class: 'terms'}, h('h3', {}, say('terms')), terms(scenario.kase, p), claims(p.one), clashList(world, p.terms, 'place'),
        h('p', {class: 'unprinted'}, h('a', {href: explore(p.one.id), class: 'go'}, say('explore_from_here')))),
      h('section', {class: 'whys'}, p.verdicts.map(v => why(scenario, world, p, v))))))];
}

/** Whose mark stands in which column; each mark says so itself to who hears the page. */
function partyHead(scenario) {
  const heads = scenario.parties.map(p => h('span', {title: partyName(scenario.kase, p)}, scenario.kase.party.get(p).short));
  return h('div', {class: 'package-head', 'aria-hidden': 'true'}, h('span', {class: 'name'}), h('span', {class: 'marks'}, heads));
}

function said(scenario, one) {
  return `${partyName(scenario.kase, one.party)} ${WORDS[one.verdict]}`;
}

function terms(kase, p) {
  const stated = issue => issue.id in p.one.stated || p.one.open.includes(issue.id);
  const said = kase.issues.filter(stated);
  const rest = kase.issues.filter(issue => !stated(issue));
  const row = issue => {
    const option = p.terms[kase.place.get(issue.id)];
    return [h('dt', {}, issueName(issue)), h('dd', {class: option < 0 ? 'open' : null}, option < 0 ? say('left_open_2') : optionName(issue, option))];
  };
  return [
    said.length > 0 && h('dl', {}, said.map(row)),
    rest.length > 0 && h('details', {class: 'rest'},
      h('summary', {}, say('the_status_quo_on_x_x', said.length > 0 ? say('the_other') : '', rest.length)), h('dl', {class: 'quiet'}, rest.map(row))),
  ];
}

function claims(one) {
  return one.claims.length > 0 && h('p', {class: 'place'}, say('the_package_rests_on') + one.claims.join(', ') + '.');
}

function why(scenario, world, p, one) {
  return h('article', {class: 'why'},
    h('h3', {}, partyName(scenario.kase, one.party), ' ', verdictTag(one.verdict), ' ',
      h('span', {class: 'satisfaction'}, say('satisfaction_2') + percents(one.least, one.most))),
    findingList(world, one, p.terms), heldLists(world, one.party));
}
