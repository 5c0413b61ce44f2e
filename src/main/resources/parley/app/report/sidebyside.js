// Two packages side by side: where their terms differ, and what each party does with either.

import {tableOf} from './agreement.js';
import {issueName, optionName, partyName} from './data.js';
import {h, table} from './dom.js';
import {say} from './say.js';
import {outcome, verdicts} from './verdicts.js';
import {outcomeTag, percents, plural, verdictTag} from './words.js';

/** Two named packages: the issues on which they differ, then what each party does with either. */
export function sideBySide(scenario, world, packages) {
  const {kase, parties} = scenario;
  const two = packages.map(p => ({...p, verdicts: verdicts(world, parties, p.terms), outcome: outcome(world, tableOf(scenario, parties), p.terms)}));
  const differ = kase.issues.map((_, i) => i).filter(i => two[0].terms[i] !== two[1].terms[i]);
  const term = (terms, i) => (terms[i] < 0 ? say('left_open_2') : optionName(kase.issues[i], terms[i]));
  const rows = [
    ...differ.map(i => [issueName(kase.issues[i]), ...two.map(t => term(t.terms, i))]),
    ...parties.map((id, p) => [partyName(kase, id), ...two.map(t =>
      [verdictTag(t.verdicts[p].verdict), ' ', h('span', {class: 'satisfaction'}, percents(t.verdicts[p].least, t.verdicts[p].most))])]),
    [say('outcome'), ...two.map(t => outcomeTag(t.outcome))],
  ];
  return [h('p', {class: 'quiet'}, differ.length === 0 ? say('their_terms_are_the_same')
    : say('they_differ_on_x_of_x_then', plural(differ.length, say('issue'), say('issues')), kase.issues.length)),
  h('div', {class: 'wide'}, table(null, [say('issue_or_party'), ...two.map(t => t.name)], rows, 'plain'))];
}
