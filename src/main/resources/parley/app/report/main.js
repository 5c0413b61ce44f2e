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
import {Store, VIEWS} from './state.js';
import {assumptions, talksSection} from './talks.js';
import {coalitionsOf} from './answer.js';
import {partyFile} from './drl.js';
import {compared} from './effects.js';
import {savedFiles} from './savedrules.js';
import {pack} from './changes.js';
import {underChanges} from './changed.js';
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
  bargaining: 'Bargaining',
  sources: 'Sources',
};

const INTROS = {
  packages: 'Open a package to see its terms, and party by party why. Every reason leads to its claims.',
  explore: 'Choose an option for any issue, or leave it open. Verdicts follow at once; beside an option stands what it would change. The address keeps what you have chosen.',
  rules: 'A workshop: switch a stance off, make a red line a demand, weigh it differently, leave an article out, write a stance of your own. Verdicts, deals and coalitions follow, here and in Explore. Nothing leaves this page.',
  sources: 'Every claim, and the rules that rest on it.',
};

class Page {
  constructor(data, root) {
    this.data = data;
    this.root = root;
    this.missed = h('div', {class: 'missed'});
    this.store = new Store(data);
    this.store.listen((state, old, moved) => this.follow(state, old, moved));
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
    const world = worldOf(scenario, scenario.asOf);
    const packages = judged(scenario, world);
    const content = {
      overview: overview(scenario, world, packages, state => this.store.address({...this.store.initial(this.number, 'explore'), ...state})),
      packages: [packageList(scenario, world, packages, id => this.addressFrom(id)), new Compare(this.store, scenario).element],
      explore: this.explore.element,
      rules: new Workshop(this.store, scenario).element,
      pictures: pictureList(this.store, scenario, world, packages),
      bargaining: talksSection(this.store, scenario),
      sources: sourceList(scenario.kase),
    };
    this.views = VIEWS.filter(view => content[view] !== null);
    put(this.root, h('a', {class: 'skip', href: '#overview', onclick: e => this.link(e, 'overview')}, 'Skip to the overview'),
      this.header(), this.navigation(), this.missed,
      h('main', {}, this.views.map(view => h('section', {id: view, 'aria-labelledby': view + '-title'},
        h('h2', {id: view + '-title', tabindex: '-1'}, TITLES[view]),
        INTROS[view] && h('p', {class: 'intro'}, INTROS[view]), content[view]))),
      this.footer());
    document.title = scenario.title || scenario.name;
    this.root.querySelectorAll('[data-package]').forEach(a =>
      a.addEventListener('click', e => this.openPackage(e, a.dataset.package)));
    this.explore.show(this.store.state);
    this.notice(this.store.state);
    setTimeout(() => warm(world, scenario), 200);
  }

  header() {
    const {scenario} = this.store;
    const choice = h('select', {name: 'scenario', onchange: e => this.choose(Number(e.target.value))},
      byDay(this.data).map(({s, i}) => h('option', {value: i, selected: i === this.number}, `${dayWords(s.asOf)}: ${s.title || s.name}`)));
    return h('header', {class: 'masthead'},
      h('p', {class: 'case'}, scenario.kase.title || scenario.kase.id),
      h('h1', {}, scenario.title || scenario.name),
      h('p', {class: 'dateline'}, `Rules as in force on ${dayWords(scenario.asOf)}`),
      assumptions(scenario),
      this.data.scenarios.length > 1 && [h('p', {class: 'scenarios unprinted'}, h('label', {}, 'Scenario ', choice)),
        scenarioTable(this.data, this.number, number => this.choose(number))]);
  }

  navigation() {
    return h('nav', {'aria-label': 'Parts of this page'}, h('ul', {}, this.views.map(view =>
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
    return this.store.address({...this.store.initial(this.number, 'explore'), from: id, terms: this.store.startTerms(scenario, id)});
  }

  openPackage(event, id) {
    event.preventDefault();
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
    const title = document.getElementById((this.views.includes(view) ? view : VIEWS[0]) + '-title');
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
  compared: (number, part) => compared(data.scenarios[number], underChanges(data.scenarios[number], part.rules), stateWith(number, part)),
  files: (number, part) => savedFiles(page.store, data.scenarios[number], stateWith(number, part)),
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
