// Rules of one's own as text in the rule language: read while they are typed, with errors at their place, and in words.

import {later} from './ahead.js';
import {partyName} from './data.js';
import {h, put} from './dom.js';
import {stanceWords} from './prose.js';
import {readRules} from './rulereader.js';
import {say} from './say.js';
import {plural} from './words.js';

const PROBLEMS_SHOWN = 8;
const ROWS_MIN = 9;
const ROWS_MAX = 24;

export class RuleText {
  /** `current` gives the case as it stands with all changes; `add` is told a party and the texts of its rules; `ahead` says what these would change. */
  constructor(kase, current, add, ahead) {
    this.ahead = later(ahead);
    this.kase = kase;
    this.current = current;
    this.add = add;
    this.party = h('select', {name: 'text-party', onchange: () => this.follow()}, kase.parties.map(p => h('option', {value: p.id}, partyName(kase, p.id))));
    this.area = h('textarea', {name: 'rule-text', rows: ROWS_MIN, spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', maxlength: 10000,
      'aria-label': say('rules_as_text'), 'aria-describedby': 'rule-text-said', oninput: () => this.follow(), onkeydown: e => this.key(e)});
    this.said = h('div', {id: 'rule-text-said', role: 'status', 'aria-live': 'polite'});
    this.button = h('button', {type: 'submit', name: 'text-add', class: 'go'}, say('add_these_rules'));
    this.element = h('details', {class: 'rule-text', ontoggle: () => this.follow()}, h('summary', {}, say('or_write_it_as_text_in_the')),
      h('form', {autocomplete: 'off', onsubmit: e => this.submit(e)},
        h('div', {class: 'tools'}, h('label', {}, say('whose'), this.party)), this.area, this.said, this.ahead.element,
        h('p', {}, this.button), this.names()));
    this.area.value = this.example();
    this.follow();
  }

  /** A rule to begin with, about the first issue of the case. */
  example() {
    const [issue] = this.kase.issues;
    const options = issue.numbers === 'range' ? ` >= ${issue.options.at(-1).id}` : ` == "${issue.options.at(-1).id}"`;
    return `rule "${say('my_rule')}"\nwhen\n    Terms( ${issue.id}${options} )\nthen\n    redLine("${say('say_in_one_sentence_why')}")\nend\n`;
  }

  /** What issues and options are called in rules; a tap puts a name where one writes. */
  names() {
    const named = text => h('button', {type: 'button', class: 'name', onclick: () => this.insert(text)}, text);
    return h('details', {class: 'rule-names'}, h('summary', {}, say('the_names_to_use')),
      h('dl', {}, this.kase.issues.map(issue => [h('dt', {}, named(issue.id), ' ', issue.title),
        h('dd', {}, issue.numbers === 'range' ? say('numbers_without_quotes_x_to_x', issue.options[0].id, issue.options.at(-1).id)
          : h('ul', {}, issue.options.map(o => h('li', {}, named(issue.numbers ? o.inReasons : `"${o.id}"`), ' ', o.title === o.id ? '' : o.title))))])));
  }

  insert(text) {
    this.area.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
    this.area.focus();
    this.follow();
  }

  /** Shows rules to be changed. */
  fill(party, text) {
    this.element.open = true;
    this.party.value = party;
    this.area.value = text;
    this.follow();
    this.area.focus();
    this.element.scrollIntoView({block: 'nearest'});
  }

  /** A new line begins where the last one did. */
  key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      const before = this.area.value.slice(0, this.area.selectionStart);
      const blanks = before.slice(before.lastIndexOf('\n') + 1).match(/^ */)[0];
      if (blanks !== '') {
        event.preventDefault();
        this.insert('\n' + blanks);
      }
    }
  }

  follow() {
    const text = this.area.value;
    this.area.rows = Math.min(ROWS_MAX, Math.max(ROWS_MIN, text.split('\n').length + 1));
    this.read = readRules(this.current(), this.party.value, text);
    const {problems, rules, isGood} = this.read;
    this.area.toggleAttribute('aria-invalid', false);
    if (!isGood) {
      this.area.setAttribute('aria-invalid', 'true');
    }
    put(this.said, problems.length > 0 && document.documentElement.lang !== 'en' && h('p', {class: 'quiet'}, say('rule_messages_are_in_english')),
      problems.slice(0, PROBLEMS_SHOWN).map(p => this.problem(p, text)),
      problems.length > PROBLEMS_SHOWN && h('p', {class: 'quiet'}, say('and_x', plural(problems.length - PROBLEMS_SHOWN, say('more_problem'), say('more_problems')))),
      isGood && rules.map(rule => h('p', {class: 'read-back'}, stanceWords(this.kase, rule) + '.',
        this.isReplaced(rule) && say('this_takes_the_place_of_its_rule'))),
      isGood && rules.length === 0 && h('p', {class: 'quiet'}, say('there_is_no_rule_yet')));
    this.button.disabled = !isGood || rules.length === 0;
    this.ahead.show(isGood && rules.length > 0 && this.element.open && {party: this.party.value, rules});
  }

  isReplaced(rule) {
    return this.current().rules.some(r => r.owner === rule.owner && r.name === rule.name);
  }

  /** As the command shows it: the line, a mark under the place, and what to do. */
  problem(p, text) {
    const line = text.split(/\r\n|\n|\r/)[p.line - 1] ?? '';
    const mark = ' '.repeat(p.column - 1) + '^'.repeat(Math.max(1, Math.min(p.length, [...line].length - p.column + 1)));
    return h('div', {class: 'problem ' + p.severity},
      h('p', {}, h('button', {type: 'button', class: 'at', onclick: () => this.select(p, text)}, say('line_x_column_x', p.line, p.column)), ` ${p.severity}: ${p.message}`),
      line.trim() !== '' && h('pre', {'aria-hidden': 'true'}, `${line}\n${mark}`), p.help && h('p', {class: 'help'}, say('help_x', p.help)));
  }

  select(p, text) {
    const lines = text.split('\n');
    const start = lines.slice(0, p.line - 1).reduce((n, line) => n + line.length + 1, 0) + [...lines[p.line - 1] ?? ''].slice(0, p.column - 1).join('').length;
    this.area.focus();
    this.area.setSelectionRange(start, start + p.length);
  }

  submit(event) {
    event.preventDefault();
    if (!this.button.disabled) {
      this.add(this.party.value, this.read.rules);
      this.area.value = '';
      this.follow();
    }
  }
}
