// A form for one draft: who proposes it, and an option for each issue, chosen one by one or read from a text.

import {issueName, optionName, packageName, partyName, termsOf} from './data.js';
import {h, put} from './dom.js';
import {readDraft, statusQuo} from './drafts.js';
import {say} from './say.js';

export class NewDraft {
  /** `add` is told who proposes which terms; `last` gives the terms of the draft before, if there is one. */
  constructor(scenario, add, last) {
    this.scenario = scenario;
    this.kase = scenario.kase;
    this.add = add;
    this.last = last;
    this.selects = this.kase.issues.map(issue => h('select', {name: 'issue-' + issue.id}, issue.options.map((_, o) =>
      h('option', {value: o}, optionName(issue, o) + (o === issue.statusQuo ? say('status_quo_2') : ''))), h('option', {value: -1}, say('left_open'))));
    this.by = h('input', {name: 'by', list: 'teams', autocomplete: 'off', maxlength: 60});
    this.button = h('button', {type: 'submit', name: 'add', class: 'go'});
    this.element = h('form', {class: 'new-draft', autocomplete: 'off', onsubmit: e => this.submit(e)},
      h('div', {class: 'tools'}, h('label', {}, say('proposed_by'), this.by,
        h('datalist', {id: 'teams'}, scenario.parties.map(p => h('option', {value: partyName(this.kase, p)})))), this.starts()),
      this.reader(),
      h('div', {class: 'choices'}, this.kase.issues.map((issue, i) => h('label', {}, issueName(issue), this.selects[i]))),
      h('p', {}, this.button));
    this.fill(statusQuo(this.kase));
  }

  starts() {
    const select = h('select', {name: 'from'});
    select.addEventListener('focus', () => this.offer(select));
    select.addEventListener('change', () => this.fill(select.value === ':last' ? this.last() : this.startTerms(select.value)));
    this.offer(select);
    return h('label', {}, say('start_from'), select);
  }

  offer(select) {
    const chosen = select.value;
    put(select, h('option', {value: ''}, say('the_status_quo')), this.last() && h('option', {value: ':last'}, say('the_last_draft')),
      this.scenario.packages.map(p => h('option', {value: p.id}, packageName(p))));
    select.value = [...select.options].some(o => o.value === chosen) ? chosen : '';
  }

  startTerms(id) {
    const one = this.scenario.packages.find(p => p.id === id);
    return termsOf(this.kase, one?.stated ?? {}, one?.open ?? []);
  }

  reader() {
    const text = h('textarea', {rows: 5, spellcheck: 'false', 'aria-label': say('a_teams_draft_as_text')});
    const faults = h('p', {class: 'faults', role: 'alert'});
    const read = () => {
      const {terms, faults: found} = readDraft(this.kase, text.value);
      put(faults, found.join(' '));
      if (found.length === 0) {
        this.fill(terms);
      }
    };
    return h('details', {class: 'takeaway'}, h('summary', {}, say('read_a_draft_that_a_team_has')), text, faults,
      h('button', {type: 'button', name: 'read', onclick: read}, say('fill_in_the_form')));
  }

  fill(terms) {
    this.selects.forEach((select, i) => { select.value = terms[i]; });
  }

  /** Says on its button which round comes next. */
  next(number) {
    put(this.button, say('add_as_draft_x', number));
  }

  submit(event) {
    event.preventDefault();
    this.add({by: this.by.value.trim(), terms: this.selects.map(select => Number(select.value))});
    this.by.value = '';
  }
}
