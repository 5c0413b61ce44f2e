// A form for a stance of one's own: whose, of what kind, about which issues, and why. It is read back in words.

import {later} from './ahead.js';
import {demandName, ownRule} from './changed.js';
import {conditionOf} from './changes.js';
import {issueName, LISTED_MAX, nearestPlace, numberField, optionName, partyName} from './data.js';
import {h, put} from './dom.js';
import {ruleText} from './drl.js';
import {concedes, counts} from './kinds.js';
import {say} from './say.js';

const KINDS = [['demand', say('holds_out_for')], ['red_line', say('cannot_accept')], ['preference', say('would_like')], ['concession', say('would_give_up')]];

export class OwnStance {
  /** `add` is told the stance; `current` gives the case as it stands with all changes; `rewrite` is told a party and a text; `ahead` says what a stance would change. */
  constructor(kase, current, add, rewrite, ahead) {
    this.ahead = later(ahead);
    this.kase = kase;
    this.current = current;
    this.add = add;
    this.party = h('select', {name: 'own-party', onchange: () => this.follow()}, kase.parties.map(p => h('option', {value: p.id}, partyName(kase, p.id))));
    this.kind = h('select', {name: 'own-kind', onchange: () => this.follow()}, KINDS.map(([kind, words]) => h('option', {value: kind}, words)));
    this.demand = h('select', {name: 'own-demand', onchange: () => this.follow()});
    this.demandLabel = h('label', {}, say('what_it_would_give_up'), this.demand);
    this.lines = h('div', {});
    this.name = h('input', {name: 'own-name', maxlength: 80, oninput: () => this.follow()});
    this.because = h('input', {name: 'own-because', maxlength: 200, oninput: () => this.follow()});
    this.back = h('p', {class: 'read-back', role: 'status'});
    this.rule = h('pre', {});
    this.faults = h('p', {class: 'faults', role: 'alert'});
    this.code = h('details', {class: 'code'}, h('summary', {}, say('the_same_as_a_rule')), this.rule,
      h('button', {type: 'button', name: 'own-as-text', class: 'small', onclick: () => rewrite(this.party.value, this.rule.textContent)}, say('go_on_as_text')));
    this.element = h('form', {class: 'own', autocomplete: 'off', onsubmit: e => this.submit(e)},
      h('div', {class: 'tools'}, h('label', {}, say('whose'), this.party), h('label', {}, say('what_it_does'), this.kind), this.demandLabel),
      this.lines, h('p', {}, h('button', {type: 'button', name: 'own-more', onclick: () => this.line()}, say('and_another_issue'))),
      h('div', {class: 'tools wide-inputs'}, h('label', {}, say('name_it_in_a_few_words'), this.name), h('label', {}, say('why_in_one_sentence'), this.because)),
      this.back, this.ahead.element, this.code, this.faults, h('p', {}, h('button', {type: 'submit', name: 'own-add', class: 'go'}, say('add_this_stance'))));
    this.line();
  }

  /** Shows a stance to be changed. */
  fill(own) {
    this.party.value = own.party;
    this.kind.value = own.kind;
    this.name.value = own.name;
    this.because.value = own.because;
    put(this.lines);
    own.lines.forEach(said => this.line(said));
    this.follow();
    this.demand.value = own.demand ?? this.demand.value;
    this.follow();
    this.name.focus();
  }

  /** One more issue with its options, perhaps with some chosen. */
  line([id, chosen] = ['', []]) {
    const issue = h('select', {'aria-label': say('issue')}, this.kase.issues.map((one, i) => h('option', {value: i}, issueName(one))));
    const options = h('div', {class: 'own-options'});
    const remove = h('button', {type: 'button', 'aria-label': say('leave_this_issue_out'), onclick: () => { row.remove(); this.follow(); }}, '✕');
    const row = h('fieldset', {class: 'own-line'}, h('legend', {}, h('span', {class: 'own-words'}), issue, this.lines.childElementCount > 0 && remove), options);
    const fill = () => {
      put(options, this.optionInputs(this.kase.issues[issue.value]));
      this.follow();
    };
    issue.addEventListener('change', fill);
    this.lines.append(row);
    issue.value = this.kase.place.get(id) ?? 0;
    fill();
    options.querySelectorAll('input').forEach(box => { box.checked = chosen.includes(box.value); });
    options.querySelectorAll('.bound').forEach((bound, n) => { bound.value = chosen[0]?.split('..')[n] ?? bound.value; });
    this.follow();
  }

  optionInputs(issue) {
    if (issue.numbers === 'range') {
      return [this.bound(issue, say('from'), 0), this.bound(issue, say('to'), issue.options.length - 1)];
    }
    return issue.options.map((one, o) => h('label', {}, h('input', {type: 'checkbox', value: one.id, onchange: () => this.follow()}), optionName(issue, o)));
  }

  /** A number of a range, chosen from a list or written where there are too many. */
  bound(issue, words, at) {
    if (issue.options.length > LISTED_MAX) {
      const snap = () => {
        field.value = issue.options[nearestPlace(issue, field.value)].id;
        this.follow();
      };
      const field = h('input', {...numberField(issue), class: 'bound', value: issue.options[at].id, onchange: snap});
      return h('label', {}, words, field);
    }
    return h('label', {}, words, h('select', {class: 'bound', onchange: () => this.follow()},
      issue.options.map((_, o) => h('option', {value: issue.options[o].id, selected: o === at}, optionName(issue, o)))));
  }

  /** The stance that the form says. */
  said() {
    const lines = [...this.lines.children].map(row => {
      const issue = this.kase.issues[row.querySelector('legend select').value];
      const bounds = [...row.querySelectorAll('.bound')].map(s => s.value);
      const options = bounds.length > 0 ? [bounds.join('..')] : [...row.querySelectorAll('.own-options input:checked')].map(i => i.value);
      return [issue.id, options];
    });
    const own = {party: this.party.value, kind: this.kind.value, name: this.name.value.trim().replace(/"([^"]*)"/g, '‘$1’').replace(/"/g, '’').replace(/\\/g, '/'), because: this.because.value.trim(), lines};
    return concedes(own) ? {...own, demand: this.demand.value} : own;
  }

  /** What is missing or cannot be; empty where the stance can be added. */
  faultsOf(own) {
    const {rules} = this.current();
    const [id] = own.lines.find(([, options]) => options.length === 0 || options[0] === '') ?? [];
    const [all] = own.lines.find(([one, options]) => isAll(this.kase.issues[this.kase.place.get(one)], options)) ?? [];
    const [turned] = own.lines.find(([one, options]) => isTurned(this.kase.issues[this.kase.place.get(one)], options)) ?? [];
    const title = one => issueName(this.kase.issues[this.kase.place.get(one)]);
    return [
      id && say('tick_an_option_of_x', title(id)),
      all && say('all_options_of_x_are_ticked_so', title(all)),
      turned && say('the_first_number_of_x_is_larger', title(turned)),
      new Set(own.lines.map(([one]) => one)).size < own.lines.length && say('an_issue_stands_there_twice'),
      concedes(own) && !own.demand && say('x_has_nothing_to_give_up', partyName(this.kase, own.party)),
      own.name === '' && say('give_it_a_name'),
      rules.some(r => r.owner === own.party && r.name === own.name) && say('x_has_a_rule_x_already', partyName(this.kase, own.party), own.name),
      counts(own) && rules.some(r => counts(r) && r.owner === own.party && r.demand === demandName(own.name)) && say('another_demand_or_preference_goes_by_that'),
      own.because === '' && say('say_why'),
    ].filter(Boolean);
  }

  follow() {
    const gives = concedes({kind: this.kind.value});
    this.demandLabel.hidden = !gives;
    const stances = this.current().rules.filter(r => counts(r) && r.owner === this.party.value);
    const names = [...new Set(stances.map(r => r.demand))];
    const chosen = this.demand.value;
    const titles = name => stances.filter(r => r.demand === name).map(r => r.name).join(' / ');
    put(this.demand, names.map(name => h('option', {value: name}, titles(name))));
    this.demand.value = names.includes(chosen) ? chosen : names[0] ?? '';
    const words = {red_line: [say('it_walks_away_if'), say('and')], demand: [say('it_holds_out_unless'), say('and')], preference: [say('it_would_like'), say('and')], concession: [say('it_gives_that_up_if'), say('and')]}[this.kind.value];
    [...this.lines.querySelectorAll('.own-words')].forEach((span, n) => put(span, words[Math.min(n, 1)]));
    const own = this.said();
    const readable = conditionOf(this.kase, own) !== null && own.lines.every(([, options]) => options.length > 0);
    const rule = readable && ownRule(this.kase, {...own, name: own.name || '…', because: own.because || '…'});
    put(this.back, rule && rule.words + '.');
    this.code.hidden = !readable;
    put(this.rule, rule && ruleText(this.kase, rule));
    this.ahead.show(rule && {...own, name: '…', because: '…'});
    put(this.faults);
  }

  submit(event) {
    event.preventDefault();
    const own = this.said();
    const faults = this.faultsOf(own);
    if (faults.length > 0) {
      put(this.faults, faults.join(' '));
      return;
    }
    this.add(own);
    this.name.value = '';
    this.because.value = '';
    put(this.lines);
    this.line();
  }
}

/** Whether every option is chosen, so that a line says nothing. */
function isAll(issue, options) {
  return issue.numbers === 'range' ? options[0] === `${issue.options[0].id}..${issue.options.at(-1).id}` : options.length === issue.options.length;
}

function isTurned(issue, options) {
  const [from, to] = issue.numbers === 'range' ? options[0].split('..').map(Number) : [0, 0];
  return from > to;
}
