// Who has to accept for a deal, to be changed.

import {partyName} from './data.js';
import {h} from './dom.js';
import {numberInput} from './rulerows.js';

export class AgreementForm {
  constructor(scenario, change) {
    this.scenario = scenario;
    const {kase, parties} = scenario;
    this.change = change;
    this.all = h('input', {type: 'radio', name: 'rule', value: 'all', onchange: () => this.said(null)});
    this.some = h('input', {type: 'radio', name: 'rule', value: 'some', onchange: () => this.said(this.read())});
    this.atLeast = numberInput('how many parties have to accept', '', parties.length, () => this.said(this.read()), true);
    this.votes = numberInput('how many votes have to accept', '', 1e6, () => this.said(this.read()), true);
    this.must = parties.map(p => h('input', {type: 'checkbox', value: p, onchange: () => this.said(this.read())}));
    const counted = parties.some(p => kase.party.get(p).votes > 0);
    this.element = h('fieldset', {class: 'agreement-form'}, h('legend', {}, 'Who has to accept for a deal'),
      h('label', {class: 'choice'}, this.all, 'All at the table'),
      h('label', {class: 'choice'}, this.some, 'Not all:'),
      h('div', {class: 'some'}, h('label', {}, 'at least ', this.atLeast.element, ` of ${parties.length}`),
        counted && h('label', {}, 'at least ', this.votes.element, ' votes'),
        h('p', {}, 'and these in any case:'), parties.map((p, i) => h('label', {class: 'choice'}, this.must[i], partyName(kase, p)))));
  }

  read() {
    const whole = input => Math.trunc(Number(input.element.value)) || 0;
    const rule = {must: this.must.filter(box => box.checked).map(box => box.value), atLeast: whole(this.atLeast), votesAtLeast: whole(this.votes)};
    return rule.must.length + rule.atLeast + rule.votesAtLeast > 0 ? rule : {...rule, atLeast: Math.max(1, this.must.length - 1)};
  }

  said(rule) {
    const own = this.scenario.kase.agreement ?? null;
    this.change(changes => ({...changes, agreement: JSON.stringify(rule) === JSON.stringify(own) ? undefined : rule}));
  }

  show(changes) {
    const rule = changes.agreement === undefined ? this.scenario.kase.agreement ?? null : changes.agreement;
    (rule === null ? this.all : this.some).checked = true;
    this.atLeast.set(rule?.atLeast > 0 ? String(rule.atLeast) : '');
    this.votes.set(rule?.votesAtLeast > 0 ? String(rule.votesAtLeast) : '');
    this.must.forEach(box => { box.checked = rule?.must.includes(box.value) ?? false; });
  }
}
