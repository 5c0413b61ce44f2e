// Who has to accept for a deal, to be changed.

import {partyName} from './data.js';
import {h} from './dom.js';
import {numberInput} from './rulerows.js';
import {say} from './say.js';

export class AgreementForm {
  constructor(scenario, change) {
    this.scenario = scenario;
    const {kase, parties} = scenario;
    this.change = change;
    this.all = h('input', {type: 'radio', name: 'rule', value: 'all', onchange: () => this.said(null)});
    this.some = h('input', {type: 'radio', name: 'rule', value: 'some', onchange: () => this.said(this.read())});
    this.atLeast = numberInput(say('how_many_parties_have_to_accept'), '', parties.length, () => this.said(this.read()), true);
    this.votes = numberInput(say('how_many_votes_have_to_accept'), '', 1e6, () => this.said(this.read()), true);
    this.must = parties.map(p => h('input', {type: 'checkbox', value: p, onchange: () => this.said(this.read())}));
    const counted = parties.some(p => kase.party.get(p).votes > 0);
    this.element = h('fieldset', {class: 'agreement-form'}, h('legend', {}, say('who_has_to_accept_for_a_deal')),
      h('label', {class: 'choice'}, this.all, say('all_at_the_table')),
      h('label', {class: 'choice'}, this.some, say('not_all')),
      h('div', {class: 'some'}, h('label', {}, say('at_least'), this.atLeast.element, say('of_x', parties.length)),
        counted && h('label', {}, say('at_least'), this.votes.element, say('votes_2')),
        h('p', {}, say('and_these_in_any_case')), parties.map((p, i) => h('label', {class: 'choice'}, this.must[i], partyName(kase, p)))));
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
