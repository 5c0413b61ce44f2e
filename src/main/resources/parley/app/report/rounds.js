// The drafts of a class, round by round: what each party does with each, and what changed from one to the next.

import {agreementWords, tableOf} from './agreement.js';
import {sideBySide} from './sidebyside.js';
import {issueName, load, optionName, packageName, partyName, termsOf} from './data.js';
import {h, put, table} from './dom.js';
import {decoded, missedWords, packed, statusQuo, unpacked} from './drafts.js';
import {NewDraft} from './newdraft.js';
import {clashList, findingList} from './reasons.js';
import {say} from './say.js';
import {nearest} from './standing.js';
import {outcome, verdicts, worldOf} from './verdicts.js';
import {dayWords, outcomeTag, percents, plural, verdictTag} from './words.js';

class Rounds {
  constructor(data, root) {
    [this.scenario] = data.scenarios;
    this.kase = this.scenario.kase;
    this.world = worldOf(this.scenario, this.scenario.asOf);
    this.table = tableOf(this.scenario, this.scenario.parties);
    this.drafts = [];
    this.shown = false;
    this.form = new NewDraft(this.scenario, draft => this.change([...this.drafts, draft], this.drafts.length), () => this.drafts.at(-1)?.terms);
    this.build(root, data.producer);
    addEventListener('popstate', () => this.arrive());
    this.arrive();
  }

  build(root, producer) {
    this.toggle = h('button', {type: 'button', name: 'show', onclick: () => { this.shown = !this.shown; this.show(); }});
    this.list = h('div', {});
    this.missed = h('p', {class: 'alarm unprinted', role: 'alert'});
    this.one = h('select', {name: 'one', onchange: () => this.showOne()});
    this.detail = h('div', {});
    this.sides = ['left', 'right'].map(name => h('select', {name, onchange: () => this.showTwo()}));
    this.two = h('div', {});
    this.secret = [h('section', {id: 'one', 'aria-labelledby': 'one-title'}, h('h2', {id: 'one-title'}, say('why')),
      h('div', {class: 'tools unprinted'}, h('label', {}, say('draft'), this.one)), this.detail),
    h('section', {id: 'two', 'aria-labelledby': 'two-title'}, h('h2', {id: 'two-title'}, say('two_side_by_side')),
      h('div', {class: 'tools unprinted'}, h('label', {}, say('this_2'), this.sides[0]), h('label', {}, say('with_this_2'), this.sides[1])), this.two)];
    put(root, h('header', {class: 'masthead'}, h('p', {class: 'case'}, this.kase.title || this.kase.id),
      h('h1', {}, say('x_rounds', this.scenario.title || this.scenario.name)),
      h('p', {class: 'dateline'}, say('only_for_the_facilitator_positions_as_of', dayWords(this.scenario.asOf)))),
    h('main', {}, this.missed, h('section', {id: 'new', 'aria-labelledby': 'new-title', class: 'unprinted'}, h('h2', {id: 'new-title'}, say('a_new_draft')), this.form.element),
      h('section', {id: 'rounds', 'aria-labelledby': 'rounds-title'}, h('h2', {id: 'rounds-title', tabindex: '-1'}, say('drafts_so_far')),
        h('p', {class: 'unprinted'}, this.toggle), this.list), this.secret),
    h('footer', {}, h('p', {}, say('the_address_of_this_page_holds_all', producer))));
    document.title = say('x_rounds', this.scenario.title || this.scenario.name);
  }

  /** A step that the browser's Back undoes. */
  change(drafts, looked) {
    const words = drafts.map(({by, terms}) => `${encodeURIComponent(by)}~${packed(this.kase, terms)}`);
    history.pushState(null, '', '#drafts=' + words.join(';'));
    put(this.missed);
    this.become(drafts, looked);
  }

  arrive() {
    const words = location.hash.startsWith('#drafts=') ? location.hash.slice('#drafts='.length).split(';').filter(w => w.includes('~')) : [];
    const missed = [];
    const drafts = words.map(w => ({by: decoded(w.split('~')[0]), terms: unpacked(this.kase, w.split('~')[1], missed)}));
    put(this.missed, missedWords(missed));
    this.become(drafts, drafts.length - 1);
  }

  become(drafts, looked) {
    this.drafts = drafts;
    const rounds = this.names().map((name, i) => h('option', {value: i}, name));
    put(this.one, rounds);
    this.one.value = Math.max(0, Math.min(looked, drafts.length - 1));
    const before = this.sides.map(side => side.value);
    this.sides.forEach((side, n) => {
      put(side, this.choices().map(c => h('option', {value: c.id}, c.name)));
      const kept = [...side.options].some(o => o.value === before[n]) && before[n] !== '';
      const start = drafts.length === 1 && n === 1 ? 'status-quo' : `draft ${Math.max(0, drafts.length - 2 + n)}`;
      side.value = drafts.length > 0 ? start : kept ? before[n] : side.options[Math.min(n, side.options.length - 1)].value;
    });
    this.form.next(drafts.length + 1);
    this.show();
  }

  names() {
    return this.drafts.map(({by}, i) => say('draft_x_2', i + 1) + (by ? say('by_x', by) : ''));
  }

  /** All that can be compared: the drafts, the packages of the scenario, the status quo. */
  choices() {
    const drafts = this.names().map((name, i) => ({id: `draft ${i}`, name, terms: this.drafts[i].terms}));
    const packages = this.scenario.packages.map(p => ({id: p.id, name: packageName(p), terms: termsOf(this.kase, p.stated, p.open)}));
    return [...drafts, ...packages, {id: 'status-quo', name: say('the_status_quo'), terms: statusQuo(this.kase)}];
  }

  show() {
    put(this.toggle, this.shown ? say('hide_what_the_parties_do') : say('show_what_the_parties_do'));
    this.toggle.setAttribute('aria-pressed', String(this.shown));
    this.secret.forEach(part => { part.hidden = !this.shown; });
    put(this.list, this.drafts.length === 0 ? h('p', {class: 'quiet'}, say('none_yet_add_the_first_above_or'))
      : h('div', {class: 'wide'}, table(null, this.head(), this.drafts.map((_, i) => this.row(i)), 'matrix')));
    if (this.shown) {
      this.showOne();
      this.showTwo();
    }
  }

  head() {
    const parties = this.scenario.parties.map(p => partyName(this.kase, p));
    return [say('draft_2'), say('changed'), ...(this.shown ? [...parties, say('outcome')] : []), say('take_back')];
  }

  row(i) {
    const {terms} = this.drafts[i];
    const told = this.shown ? [...verdicts(this.world, this.scenario.parties, terms).map(v => verdictTag(v.verdict)),
      outcomeTag(outcome(this.world, this.table, terms))] : [];
    const remove = h('button', {type: 'button', 'aria-label': say('take_back_draft_x', i + 1), onclick: () => this.change(this.drafts.filter((_, n) => n !== i), i)}, '✕');
    return [this.names()[i], this.changes(i), ...told, remove];
  }

  /** Where a draft differs from the one before; the first, from the status quo. */
  changes(i) {
    const before = this.drafts[i - 1]?.terms ?? statusQuo(this.kase);
    const changed = this.kase.issues.map((_, n) => n).filter(n => before[n] !== this.drafts[i].terms[n]);
    return changed.length === 0 ? say('nothing') : h('details', {class: 'rest'}, h('summary', {}, plural(changed.length, say('issue'), say('issues'))),
      h('ul', {}, changed.map(n => h('li', {}, `${issueName(this.kase.issues[n])}: ${this.term(this.drafts[i].terms, n)}`))));
  }

  term(terms, n) {
    return terms[n] < 0 ? say('left_open_2') : optionName(this.kase.issues[n], terms[n]);
  }

  showOne() {
    const draft = this.drafts[Number(this.one.value)];
    this.one.closest('section').hidden = !this.shown || !draft;
    if (!draft) {
      return;
    }
    const {terms} = draft;
    const all = verdicts(this.world, this.scenario.parties, terms);
    const accepting = all.filter(v => v.verdict === 'accepts').map(v => v.party);
    put(this.detail, clashList(this.world, terms),
      h('p', {class: 'lead'}, outcomeTag(outcome(this.world, this.table, terms)), ' ',
        agreementWords(this.table, p => accepting.includes(p)) ?? say('x_of_x_accept', accepting.length, plural(all.length, say('party'), say('parties')))),
      all.map(v => h('details', {class: 'package'}, h('summary', {}, h('span', {class: 'name'}, partyName(this.kase, v.party)), verdictTag(v.verdict),
        h('span', {class: 'satisfaction'}, percents(v.least, v.most))), h('div', {class: 'reasons'}, findingList(this.world, v, terms)))),
      h('div', {class: 'nearest'}, h('h3', {}, say('what_comes_nearest')), nearest(this.world, terms, this.table, next => this.form.fill(next), say('put_it_into_the_form'))));
  }

  showTwo() {
    const choices = this.choices();
    put(this.two, sideBySide(this.scenario, this.world, this.sides.map(side => choices.find(c => c.id === side.value) ?? choices[0])));
  }
}

const data = load(document.getElementById('data').textContent);
data.scenarios.forEach((scenario, number) => { scenario.number = number; });
new Rounds(data, document.getElementById('page'));
