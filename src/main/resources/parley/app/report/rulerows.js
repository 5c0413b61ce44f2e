// The stances of a party, each to be switched off, made another kind, or weighed otherwise.

import {nameOf} from './changes.js';
import {isLeftOut} from './changed.js';
import {partyName} from './data.js';
import {h, put} from './dom.js';
import {KIND_ORDER, concedes, counts, isStance} from './kinds.js';
import {isNumber} from './numbers.js';
import {say} from './say.js';
import {kindWord, plural} from './words.js';

/** What a stance may be made instead: what is given up must be named first. */
const KINDS = KIND_ORDER.filter(kind => !concedes({kind}));

export class PartyRules {
  /** `change` is told a function that makes new changes of the present ones; `rewrite` a rule to be written anew. */
  constructor(kase, party, change, rewrite) {
    this.kase = kase;
    this.party = party;
    this.change = change;
    this.rewrite = rewrite;
    this.rules = kase.rules.filter(r => r.owner === party && isStance(r));
    this.count = h('span', {class: 'quiet'});
    const {reservation, reservationWords} = kase.party.get(party);
    this.least = numberInput(say('reservation_value_of_x', partyName(kase, party)), reservation === undefined ? '' : reservationWords, 1,
      value => this.put('least', party, value, reservationWords ?? ''), true);
    this.rows = this.rules.map(rule => this.row(rule));
    this.element = h('details', {class: 'party-rules'}, h('summary', {}, h('strong', {}, partyName(kase, party)), ' ', this.count),
      h('p', {class: 'least'}, h('label', {}, say('it_accepts_only_with_a_satisfaction_of'), this.least.element)),
      this.rows.length > 0 ? h('ul', {class: 'rule-rows'}, this.rows.map(r => r.element)) : h('p', {class: 'quiet'}, say('no_stance_of_it_is_known')));
  }

  put(part, key, value, usual) {
    this.change(changes => {
      const next = {...changes[part]};
      delete next[key];
      return {...changes, [part]: value === usual || value === '' ? next : {...next, [key]: value}};
    });
  }

  row(rule) {
    const name = nameOf(rule);
    const on = h('input', {type: 'checkbox', onchange: () => this.change(c => ({...c, off: on.checked ? c.off.filter(n => n !== name) : [...c.off, name]}))});
    const kind = KINDS.includes(rule.kind) && h('select', {'aria-label': say('kind_of_x', rule.name), onchange: () => this.put('kind', name, kind.value, rule.kind)},
      KINDS.map(k => h('option', {value: k}, kindWord(k))));
    const weight = kind && numberInput(say('weight_of_x', rule.name), rule.weightWords, 1000000, v => this.put('weight', name, v, rule.weightWords));
    const sure = numberInput(say('confidence_of_x', rule.name), rule.confidenceWords ?? '1', 1, v => this.put('sure', name, v, rule.confidenceWords ?? '1'));
    const past = h('span', {class: 'quiet', hidden: true}, say('not_in_force_on_this_day'));
    const element = h('li', {class: 'rule-row', 'data-rule': name},
      h('label', {class: 'rule-name'}, on, h('span', {}, rule.name, past)),
      h('p', {class: 'by'}, rule.words ? rule.words + '.' : rule.because.map(part => (typeof part === 'number' ? `[${this.kase.issues[part].title}]` : part)).join('')),
      h('div', {class: 'knobs'}, kind || h('span', {}, kindWord(rule.kind)), weight && h('label', {}, say('weight'), weight.element), h('label', {}, say('confidence_2'), sure.element),
        h('button', {type: 'button', class: 'small', 'aria-label': say('write_anew_x', rule.name), onclick: () => this.rewrite(rule)}, say('as_text'))));
    return {rule, name, on, kind, weight, sure, past, element};
  }

  show(changes, day) {
    let changed = changes.own.filter(o => o.party === this.party).length + (changes.least[this.party] === undefined ? 0 : 1);
    for (const {rule, name, on, kind, weight, sure, past, element} of this.rows) {
      const byArticle = !changes.off.includes(name) && isLeftOut(this.kase, changes, rule);
      on.checked = !changes.off.includes(name) && !byArticle;
      on.disabled = byArticle;
      if (kind) {
        kind.value = changes.kind[name] ?? rule.kind;
        weight.set(changes.weight[name] ?? rule.weightWords);
        weight.element.closest('label').hidden = !counts({kind: kind.value});
      }
      sure.set(changes.sure[name] ?? rule.confidenceWords ?? '1');
      const touched = byArticle || [changes.kind, changes.weight, changes.sure].some(part => name in part) || changes.off.includes(name);
      element.classList.toggle('altered', touched);
      element.classList.toggle('aside', !on.checked);
      past.hidden = !(rule.from && day < rule.from) && !(rule.until && day >= rule.until);
      changed += touched ? 1 : 0;
    }
    this.least.set(changes.least[this.party] ?? this.kase.party.get(this.party).reservationWords ?? '');
    put(this.count, plural(this.rows.length, say('stance'), say('stances')) + (changed > 0 ? say('x_changed', changed) : ''));
  }
}

/** A number as rules write it; what is none is not taken, and marked. */
export function numberInput(label, usual, most, take, mayBeEmpty = false) {
  const element = h('input', {'aria-label': label, inputmode: 'decimal', size: 5, maxlength: 16, value: usual});
  element.addEventListener('change', () => {
    const text = element.value.trim().replace(',', '.');
    const fits = isNumber(text, most) || (mayBeEmpty && text === '');
    element.toggleAttribute('aria-invalid', false);
    if (fits) {
      take(text);
    } else {
      element.setAttribute('aria-invalid', 'true');
    }
  });
  return {element, set: value => {
    element.value = value;
    element.removeAttribute('aria-invalid');
  }};
}
