// Two packages side by side: where their terms differ, and what each party does with either.

import {underChanges} from './changed.js';
import {packageName} from './data.js';
import {h, put} from './dom.js';
import {say} from './say.js';
import {sideBySide} from './sidebyside.js';
import {worldOf} from './verdicts.js';

const EXPLORED = ':explored';
const STATUS_QUO = ':status-quo';

/** The part of the page that compares; follows what is explored while that is one of the two. */
export class Compare {
  constructor(store, scenario) {
    this.store = store;
    this.scenario = scenario;
    this.result = h('div', {});
    const ids = scenario.packages.map(p => p.id);
    this.sides = [[ids[0] ?? STATUS_QUO, 'left', say('this')], [ids[1] ?? EXPLORED, 'right', say('with_this')]].map(([start, name, words]) => {
      const select = h('select', {name, onchange: () => this.show(this.store.state)},
        scenario.packages.map(p => h('option', {value: p.id}, packageName(p))),
        h('option', {value: EXPLORED}, say('what_you_explore')), h('option', {value: STATUS_QUO}, say('the_status_quo')));
      select.value = start;
      return {select, label: h('label', {}, words + ' ', select)};
    });
    this.element = h('section', {class: 'compare'}, h('h3', {}, say('two_packages_side_by_side')),
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
