// Two packages side by side: where their terms differ, and what each party does with either.

import {tableOf} from './agreement.js';
import {underChanges} from './changed.js';
import {issueName, optionName, packageName, partyName} from './data.js';
import {h, put, table} from './dom.js';
import {outcome, verdicts, worldOf} from './verdicts.js';
import {outcomeTag, percents, plural, verdictTag} from './words.js';

const EXPLORED = ':explored';
const STATUS_QUO = ':status-quo';

/** The part of the page that compares; follows what is explored while that is one of the two. */
export class Compare {
  constructor(store, scenario) {
    this.store = store;
    this.scenario = scenario;
    this.result = h('div', {});
    const ids = scenario.packages.map(p => p.id);
    this.sides = [[ids[0] ?? STATUS_QUO, 'left', 'This'], [ids[1] ?? EXPLORED, 'right', 'with this']].map(([start, name, words]) => {
      const select = h('select', {name, onchange: () => this.show(this.store.state)},
        scenario.packages.map(p => h('option', {value: p.id}, packageName(p))),
        h('option', {value: EXPLORED}, 'What you explore'), h('option', {value: STATUS_QUO}, 'The status quo'));
      select.value = start;
      return {select, label: h('label', {}, words + ' ', select)};
    });
    this.element = h('section', {class: 'compare'}, h('h3', {}, 'Two packages side by side'),
      h('div', {class: 'tools unprinted'}, this.sides.map(s => s.label)), this.result);
    store.listen(state => {
      if (state.scenario === scenario.number && this.sides.some(s => s.select.value === EXPLORED)) {
        this.show(state);
      }
    });
    this.show(store.state);
  }

  show(state) {
    const terms = id => (id === EXPLORED ? state.terms : this.store.startTerms(this.scenario, id === STATUS_QUO ? '' : id));
    const two = this.sides.map(({select}) => ({name: select.selectedOptions[0].textContent, terms: terms(select.value)}));
    const scenario = underChanges(this.scenario, state.rules);
    put(this.result, sideBySide(scenario, worldOf(scenario, scenario.asOf), two));
  }
}

/** Two named packages: the issues on which they differ, then what each party does with either. */
export function sideBySide(scenario, world, packages) {
  const {kase, parties} = scenario;
  const two = packages.map(p => ({...p, verdicts: verdicts(world, parties, p.terms), outcome: outcome(world, tableOf(scenario, parties), p.terms)}));
  const differ = kase.issues.map((_, i) => i).filter(i => two[0].terms[i] !== two[1].terms[i]);
  const term = (terms, i) => (terms[i] < 0 ? 'left open' : optionName(kase.issues[i], terms[i]));
  const rows = [
    ...differ.map(i => [issueName(kase.issues[i]), ...two.map(t => term(t.terms, i))]),
    ...parties.map((id, p) => [partyName(kase, id), ...two.map(t =>
      [verdictTag(t.verdicts[p].verdict), ' ', h('span', {class: 'satisfaction'}, percents(t.verdicts[p].least, t.verdicts[p].most))])]),
    ['Outcome', ...two.map(t => outcomeTag(t.outcome))],
  ];
  return [h('p', {class: 'quiet'}, differ.length === 0 ? 'Their terms are the same.'
    : `They differ on ${plural(differ.length, 'issue')} of ${kase.issues.length}; then what each party does.`),
  h('div', {class: 'wide'}, table(null, ['Issue or party', ...two.map(t => t.name)], rows, 'plain'))];
}
