// To change the rules and see what follows: switch stances off, weigh them otherwise, write one, take it all away.

import {AgreementForm} from './agreementform.js';
import {changeList} from './changewords.js';
import {changesOf, ownRule, underChanges} from './changed.js';
import {fitting, nameOf, pack} from './changes.js';
import {h, put, watched} from './dom.js';
import {aheadWords, briefWords, compared, effectsPart, effectWords} from './effects.js';
import {ruleText} from './drl.js';
import {OwnStance} from './ownstance.js';
import {PartyRules} from './rulerows.js';
import {RuleText} from './ruletext.js';
import {download} from './savepicture.js';
import {memo, readSaved, savedFiles} from './savedrules.js';
import {say} from './say.js';
import {dayWords, plural} from './words.js';

export class Workshop {
  constructor(store, scenario) {
    this.store = store;
    this.scenario = scenario;
    const {kase} = scenario;
    const change = next => store.change({rules: pack(fitting(kase, next(changesOf(store.state))))});
    this.change = change;
    this.parties = kase.parties.map(p => new PartyRules(kase, p.id, change, rule => this.text.fill(rule.owner, ruleText(kase, rule))));
    this.agreement = new AgreementForm(scenario, change);
    this.articles = kase.articles.map(a => h('input', {type: 'checkbox', value: a.id, onchange: e => change(c =>
      ({...c, articles: e.target.checked ? c.articles.filter(id => id !== a.id) : [...c.articles, a.id]}))}));
    const current = () => underChanges(scenario, store.state.rules).kase;
    this.own = new OwnStance(kase, current, own => change(c => ({...c, own: [...c.own, own]})), (party, text) => this.text.fill(party, text),
      own => this.ahead(c => ({...c, own: [...c.own, own]})));
    this.text = new RuleText(kase, current, (party, rules) => change(c => withRules(kase, c, party, rules)),
      ({party, rules}) => this.ahead(c => withRules(kase, c, party, rules)));
    this.effects = h('div', {});
    this.list = h('div', {class: 'change-list'});
    this.files = h('div', {});
    this.strip = h('div', {class: 'strip unprinted', 'aria-hidden': 'true'});
    this.live = h('p', {class: 'spoken', role: 'status', 'aria-live': 'polite'});
    this.element = h('div', {class: 'workshop'}, this.strip, this.live, this.left(), h('section', {class: 'workshop-right', 'aria-labelledby': 'effects-title'},
      h('h3', {id: 'effects-title'}, say('what_follows_2')), this.list, this.effects, this.takeAway()));
    const isNear = watched(this.element, () => this.follow(store.state));
    store.listen(state => isNear() && this.follow(state));
  }

  left() {
    const {kase} = this.scenario;
    return h('div', {class: 'workshop-left unprinted'}, h('h3', {}, say('a_stance_of_your_own')), this.own.element, this.text.element,
      h('h3', {}, say('the_stances_as_they_are')), this.parties.map(p => p.element),
      this.agreement.element,
      kase.articles.length > 0 && h('fieldset', {class: 'articles-form'}, h('legend', {}, say('articles_to_believe')),
        kase.articles.map((a, i) => h('label', {class: 'choice'}, this.articles[i], h('span', {}, a.title, ' ',
          h('span', {class: 'by'}, a.published ? dayWords(a.published) : ''))))));
  }

  takeAway() {
    const file = h('input', {type: 'file', name: 'saved', accept: '.drl,.yaml,.yml', 'aria-label': say('a_file_that_this_page_saved')});
    const fault = h('p', {class: 'faults', role: 'alert'});
    file.addEventListener('change', async () => {
      const [one] = file.files;
      if (one) {
        const read = readSaved(this.scenario.kase, await one.text());
        put(fault, read.fault);
        file.value = '';
        if (!read.fault) {
          this.store.change({rules: read.rules});
        }
      }
    });
    this.saving = h('details', {class: 'takeaway unprinted', ontoggle: () => this.showFiles()}, h('summary', {}, say('save_or_load_what_you_have_saved')), this.files,
      h('p', {}, h('label', {}, say('load_a_file_that_this_page_saved'), file)), fault);
    return this.saving;
  }

  /** Works only while somebody may see it. */
  follow(state) {
    const key = [state.rules, state.day, state.agree, state.terms].join('|');
    if (key !== this.shown && state.scenario === this.scenario.number) {
      this.shown = key;
      this.show(state);
    }
  }

  show(state) {
    const {kase} = this.scenario;
    const changes = fitting(kase, changesOf(state));
    this.parties.forEach(p => p.show(changes, state.day));
    this.agreement.show(changes);
    this.articles.forEach(box => { box.checked = !changes.articles.includes(box.value); });
    [this.own, this.text].forEach(form => {
      form.ahead.forget();
      form.follow();
    });
    const list = changeList(kase, changes);
    put(this.list, list.length === 0 ? h('p', {class: 'quiet'}, say('nothing_is_changed_what_you_change_here'))
      : [h('p', {}, `${plural(list.length, say('change'), say('changes'))}:`), h('ul', {}, list.map(one => this.oneChange(one))),
        h('p', {}, h('button', {type: 'button', name: 'as-it-was', onclick: () => this.store.change({rules: ''})}, say('take_all_back')), ' ',
          h('button', {type: 'button', name: 'undo-rules', onclick: () => this.store.undo()}, say('undo')))]);
    const both = compared(this.scenario, underChanges(this.scenario, state.rules), state);
    put(this.effects, effectsPart(both));
    put(this.strip, briefWords(both));
    if (this.said !== undefined && this.said !== state.rules) {
      put(this.live, briefWords(both));
    }
    this.said = state.rules;
    this.both = both;
    this.showFiles();
  }

  /** What would follow from more changes. */
  ahead(next) {
    const {scenario, store: {state}} = this;
    const now = underChanges(scenario, state.rules);
    return aheadWords(compared(now, underChanges(scenario, pack(fitting(scenario.kase, next(changesOf(state))))), state));
  }

  oneChange(one) {
    const back = () => this.change(() => one.without);
    const edit = () => {
      back();
      if (one.own.text === undefined) {
        this.own.fill(one.own);
      } else {
        this.text.fill(one.own.party, one.own.text + '\n');
      }
    };
    return h('li', {}, one.words, ' ', h('button', {type: 'button', class: 'small', 'aria-label': say('take_back_2') + one.words, onclick: back}, '↶'),
      one.own && [' ', h('button', {type: 'button', class: 'small', 'aria-label': say('edit') + one.name, onclick: edit}, say('edit_2'))]);
  }

  /** Made only while somebody looks at them. */
  showFiles() {
    const {both, store: {state}} = this;
    if (!this.saving.open || !both) {
      return;
    }
    const link = location.href.split('#')[0] + this.store.address({...state, view: 'rules'});
    const files = [...savedFiles(this.store, this.scenario, state), ['memo.md', memo(this.store, this.scenario, state, effectWords(both))]];
    put(this.files, h('p', {}, say('parley_accepts_these_files_as_they_are')),
      files.map(([name, text]) => h('div', {class: 'file'}, h('button', {type: 'button', 'data-file': name, onclick: () => save(name, text)}, say('save_x', name)),
        h('details', {}, h('summary', {}, say('look_at_it')), h('textarea', {readonly: true, rows: 10, spellcheck: 'false', 'aria-label': name}, text)))),
      h('label', {}, say('a_link_to_exactly_this_2'), h('textarea', {readonly: true, rows: 2, 'aria-label': say('the_link_to_these_rules')}, link)));
  }
}

/** A rule of one's own takes the place of an earlier one of its name. */
function withRules(kase, changes, party, rules) {
  const names = new Set(rules.map(nameOf));
  return {...changes, own: [...changes.own.filter(o => !names.has(nameOf(ownRule(kase, o)))), ...rules.map(rule => ({party, text: rule.text}))]};
}

function save(name, text) {
  download(new Blob([text], {type: 'text/plain'}), name);
}
