// Puts the page together and keeps it in step with the reader's choices.

import {tableOf} from './agreement.js';
import {Compare} from './compare.js';
import {load} from './data.js';
import {h, put} from './dom.js';
import {Explore} from './explore.js';
import {judged, overview} from './overview.js';
import {packageList} from './packages.js';
import {pictureList} from './pictures.js';
import {sourceList} from './sources.js';
import {byDay, scenarioTable} from './scenarios.js';
import {Part} from './part.js';
import {recounted, repairsOf} from './recount.js';
import {Store, VIEWS} from './state.js';
import {coalitionsOf} from './answer.js';
import {partyFile} from './drl.js';
import {readRules} from './rulereader.js';
import {compared} from './effects.js';
import {savedFiles} from './savedrules.js';
import {fitting, pack} from './changes.js';
import {changesOf, underChanges} from './changed.js';
import {changeWords} from './changewords.js';
import {frontier} from './trade.js';
import {dealsLeft, outcome, verdicts, worldOf} from './verdicts.js';
import {Workshop} from './workshop.js';
import {dayWords, listed} from './words.js';

const TITLES = {
  overview: 'Overview',
  packages: 'Packages',
  explore: 'Explore',
  rules: 'Rules',
  pictures: 'Pictures',
  sources: 'Sources',
};

const INTROS = {
  packages: 'Open a package to see its terms, and party by party why. Every reason leads to its claims.',
  explore: 'Choose an option for any issue, or leave it open. Verdicts follow at once; beside an option stands what it would change. The address keeps what you have chosen.',
  rules: 'A workshop: switch a stance off, make a red line a demand, weigh it differently, leave an article out, write a stance of your own. Verdicts, deals and coalitions follow, here and in every other part. Nothing leaves this page.',
  sources: 'Every claim, and the rules that rest on it.',
};

const CHANGES_SHOWN = 3;

class Page {
  constructor(data, root) {
    this.data = data;
    this.root = root;
    this.missed = h('div', {class: 'missed'});
    this.store = new Store(data);
    this.store.listen((state, old, moved) => this.follow(state, old, moved));
    root.addEventListener('click', e => {
      const id = e.target.closest?.('[data-package]')?.dataset.package;
      if (id) {
        e.preventDefault();
        this.openPackage(id);
      }
    });
    this.build();
    if (this.store.state.view !== VIEWS[0]) {
      this.goTo(this.store.state.view);
    }
  }

  /** Builds all parts for the scenario chosen. */
  build() {
    const {scenario} = this.store;
    this.store.release();
    this.number = this.store.state.scenario;
    this.explore = new Explore(this.store, scenario);
    this.parts = new Map();
    const part = (view, make) => {
      this.parts.set(view, new Part(this.store, this.number, state => state.rules, state => [this.marked(state), make(this.under(state))]));
      return this.parts.get(view).element;
    };
    const explore = state => this.store.address({...this.store.initial(this.number, 'explore'), rules: this.store.state.rules, ...state});
    const content = {
      overview: part('overview', ({changed, world, packages}) => overview(changed, world, packages, explore)),
      packages: [part('packages', ({changed, world, packages}) => packageList(changed, world, packages, id => this.addressFrom(id))),
        new Compare(this.store, scenario).element],
      explore: this.explore.element,
      rules: new Workshop(this.store, scenario).element,
      pictures: part('pictures', ({changed, world, packages}) => pictureList(this.store, changed, world, packages)),
      sources: part('sources', ({changed}) => sourceList(changed.kase)),
    };
    put(this.root, h('a', {class: 'skip', href: '#overview', onclick: e => this.link(e, 'overview')}, 'Skip to the overview'),
      this.header(), this.navigation(), this.missed,
      h('main', {}, VIEWS.map(view => h('section', {id: view, 'aria-labelledby': view + '-title'},
        h('h2', {id: view + '-title', tabindex: '-1'}, TITLES[view]),
        INTROS[view] && h('p', {class: 'intro'}, INTROS[view]), content[view]))),
      this.footer());
    document.title = scenario.title || scenario.name;
    this.showAll();
    this.explore.show(this.store.state);
    this.notice(this.store.state);
    setTimeout(() => warm(worldOf(scenario, scenario.asOf), scenario), 200);
  }

  /** Every part shows the present state, whether it is in sight or not. */
  showAll() {
    this.parts.forEach(one => one.show(this.store.state));
  }

  /** The scenario under the changes of a state, with what its packages come to. */
  under(state) {
    const key = `${this.number} ${state.rules}`;
    if (this.last?.key !== key) {
      const changed = recounted(underChanges(this.store.scenario, state.rules));
      const world = worldOf(changed, changed.asOf);
      this.last = {key, changed, world, packages: judged(changed, world)};
    }
    return this.last;
  }

  /** Says that what follows is not what the case's own rules say. */
  marked(state) {
    if (state.rules === '') {
      return null;
    }
    const words = changeWords(this.store.scenario.kase, fitting(this.store.scenario.kase, changesOf(state)));
    return h('div', {class: 'rules-changed'}, h('strong', {}, 'With your changes to the rules'), ': ', words.slice(0, CHANGES_SHOWN).join('; '),
      words.length > CHANGES_SHOWN && `; and ${words.length - CHANGES_SHOWN} more`, '. ',
      h('a', {class: 'unprinted', href: this.store.address({...state, view: 'rules'}), onclick: e => this.link(e, 'rules')}, 'See them in Rules'));
  }

  header() {
    const {scenario} = this.store;
    const choice = h('select', {name: 'scenario', onchange: e => this.choose(Number(e.target.value))},
      byDay(this.data).map(({s, i}) => h('option', {value: i, selected: i === this.number}, `${dayWords(s.asOf)}: ${s.title || s.name}`)));
    return h('header', {class: 'masthead'},
      h('p', {class: 'case'}, scenario.kase.title || scenario.kase.id),
      h('h1', {}, scenario.title || scenario.name),
      h('p', {class: 'dateline'}, `Rules as in force on ${dayWords(scenario.asOf)}`),
      scenario.assumed && h('p', {class: 'assumed'}, scenario.assumed),
      this.data.scenarios.length > 1 && [h('p', {class: 'scenarios unprinted'}, h('label', {}, 'Scenario ', choice)),
        scenarioTable(this.data, this.number, number => this.choose(number))]);
  }

  navigation() {
    return h('nav', {'aria-label': 'Parts of this page'}, h('ul', {}, VIEWS.map(view =>
      h('li', {}, h('a', {href: '#' + view, onclick: e => this.link(e, view)}, TITLES[view])))));
  }

  footer() {
    return h('footer', {}, h('p', {},
      `Made by ${this.data.producer}. It encodes positions that parties have published and says what follows from them; `
      + 'it does not predict what anybody will do. This page connects to nothing.'));
  }

  choose(number) {
    this.store.change(this.store.moved(number));
  }

  link(event, view) {
    event.preventDefault();
    this.store.show(view);
  }

  addressFrom(id) {
    const {scenario} = this.store;
    return this.store.address({...this.store.initial(this.number, 'explore'), rules: this.store.state.rules, from: id, terms: this.store.startTerms(scenario, id)});
  }

  openPackage(id) {
    this.parts.get('packages').show(this.store.state);
    const element = document.getElementById('package-' + id);
    element.open = true;
    element.scrollIntoView();
    element.querySelector('summary').focus({preventScroll: true});
  }

  /** An address that does not fit the page says so, rather than showing something else in silence. */
  notice({missed}) {
    put(this.missed, missed.length > 0 && h('p', {class: 'alarm', role: 'alert'},
      `This address names what this page does not have: ${listed(missed)}. It was passed over. `,
      h('button', {type: 'button', onclick: () => put(this.missed)}, 'Close')));
  }

  follow(state, old, moved) {
    if (state.scenario !== this.number) {
      this.build();
      this.root.querySelector('[name=scenario]').focus();
    } else {
      this.explore.show(state);
      this.notice(state);
    }
    if (moved) {
      this.goTo(state.view);
    }
  }

  goTo(view) {
    this.showAll();
    const title = document.getElementById(view + '-title');
    title.scrollIntoView();
    title.focus({preventScroll: true});
  }
}

/** Works out ahead what the first issue left open will need. */
function warm(world, scenario) {
  verdicts(world, scenario.kase.parties.map(p => p.id), scenario.kase.issues.map(() => -1));
}

/** A printed page has everything open that the screen folds away. */
function unfoldForPrint() {
  let folded = [];
  addEventListener('beforeprint', () => {
    page.showAll();
    folded = [...document.querySelectorAll('main details:not([open]):not(.sources):not(.unprinted)')];
    folded.forEach(d => { d.open = true; });
  });
  addEventListener('afterprint', () => folded.forEach(d => { d.open = false; }));
}

const data = load(document.getElementById('data').textContent);
data.scenarios.forEach((scenario, number) => { scenario.number = number; });
unfoldForPrint();
const page = new Page(data, document.getElementById('page'));

/** For scripts: the same answers as the page shows. Terms are option places in the agenda's order, -1 for open. */
globalThis.parley = {
  data,
  verdicts: (number, terms) => verdicts(scenarioWorld(number), data.scenarios[number].parties, terms),
  outcome: (number, terms) => outcome(scenarioWorld(number), tableAt(number), terms),
  deals: (number, agree, terms) => dealsLeft(scenarioWorld(number), tableAt(number, agree), terms),
  coalitions: (number, agree) => coalitionsOf(scenarioWorld(number), agree),
  nearest: (number, agree, terms) => scenarioWorld(number).space.nearest(scenarioWorld(number).space.deals(tableAt(number, agree)), terms),
  pack,
  recounted: (number, rules) => recounted(underChanges(data.scenarios[number], rules)),
  repairs: number => repairsOf(data.scenarios[number].kase, scenarioWorld(number), data.scenarios[number].parties),
  compared: (number, part) => compared(data.scenarios[number], underChanges(data.scenarios[number], part.rules), stateWith(number, part)),
  files: (number, part) => savedFiles(page.store, data.scenarios[number], stateWith(number, part)),
  read: (number, party, text) => readRules(data.scenarios[number].kase, party, text),
  partyFile: (number, party) => partyFile(data.scenarios[number].kase, party),
  frontier: (number, one, other) => frontier(data.scenarios[number].kase, scenarioWorld(number).counted, one, other),
};

function stateWith(number, part) {
  return {...page.store.initial(number, 'rules'), ...part};
}

function tableAt(number, parties = data.scenarios[number].parties) {
  return tableOf(data.scenarios[number], parties);
}

function scenarioWorld(number) {
  return worldOf(data.scenarios[number], data.scenarios[number].asOf);
}
