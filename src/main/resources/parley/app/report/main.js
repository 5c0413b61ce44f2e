// Puts the page together and keeps it in step with the reader's choices.

import {tableOf} from './agreement.js';
import {Compare} from './compare.js';
import {load} from './data.js';
import {h, put, watched} from './dom.js';
import {Explore} from './explore.js';
import {judged, overview} from './overview.js';
import {packageList} from './packages.js';
import {pictureList} from './pictures.js';
import {sourceList} from './sources.js';
import {byDay, scenarioTable} from './scenarios.js';
import {Part} from './part.js';
import {recounted} from './recount.js';
import {Store, VIEWS} from './state.js';
import {talksSection} from './talks.js';
import {coalitionsOf} from './answer.js';
import {partyFile} from './drl.js';
import {stanceWords} from './prose.js';
import {readRules} from './rulereader.js';
import {compared} from './effects.js';
import {pictureText} from './savepicture.js';
import {savedFiles} from './savedrules.js';
import {fitting, pack} from './changes.js';
import {changesOf, underChanges} from './changed.js';
import {changeWords} from './changewords.js';
import {followReading, markPart} from './reading.js';
import {say} from './say.js';
import {frontier} from './trade.js';
import {dealsLeft, outcome, verdicts, worldOf} from './verdicts.js';
import {Workshop} from './workshop.js';
import {dayWords, listed} from './words.js';

const TITLES = {
  overview: say('overview'),
  packages: say('packages_2'),
  explore: say('explore'),
  rules: say('rules'),
  pictures: say('pictures'),
  bargaining: say('bargaining'),
  sources: say('sources'),
};

const INTROS = {
  packages: say('open_a_package_to_see_its_terms'),
  explore: say('choose_an_option_for_any_issue_or'),
  rules: say('a_workshop_switch_a_stance_off_make'),
  sources: say('every_claim_and_the_rules_that_rest'),
};

const CHANGES_SHOWN = 3;

/** Milliseconds after which a part out of sight follows. */
const LATER = 80;

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
      const stance = e.target.closest?.('[data-stance]')?.dataset.stance;
      if (stance) {
        e.preventDefault();
        this.openStance(stance);
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
    this.isExploreNear = watched(this.explore.element, () => {}, '-120px');
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
      bargaining: talksSection(this.store, scenario),
      sources: part('sources', ({changed}) => sourceList(changed.kase)),
    };
    this.views = VIEWS.filter(view => content[view] !== null);
    put(this.root, h('a', {class: 'skip', href: '#overview', onclick: e => this.link(e, 'overview')}, say('skip_to_the_overview')),
      this.header(), this.navigation(), this.missed,
      h('main', {}, this.views.map(view => h('section', {id: view, 'aria-labelledby': view + '-title'},
        h('h2', {id: view + '-title', tabindex: '-1'}, TITLES[view]),
        INTROS[view] && h('p', {class: 'intro'}, INTROS[view]), content[view]))),
      this.footer());
    document.title = scenario.title || scenario.name;
    this.showOnly(this.store.state.view);
    followReading(this.root);
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
    return h('div', {class: 'rules-changed'}, h('strong', {}, say('with_your_changes_to_the_rules')), ': ', words.slice(0, CHANGES_SHOWN).join('; '),
      words.length > CHANGES_SHOWN && say('and_x_more', words.length - CHANGES_SHOWN), '. ',
      h('a', {class: 'unprinted', href: this.store.address({...state, view: 'rules'}), onclick: e => this.link(e, 'rules')}, say('see_them_in_rules')));
  }

  header() {
    const {scenario} = this.store;
    const choice = h('select', {name: 'scenario', onchange: e => this.choose(Number(e.target.value))},
      byDay(this.data).map(({s, i}) => h('option', {value: i, selected: i === this.number}, `${dayWords(s.asOf)}: ${s.title || s.name}`)));
    return h('header', {class: 'masthead'},
      h('p', {class: 'case'}, scenario.kase.title || scenario.kase.id),
      h('h1', {}, scenario.title || scenario.name),
      h('p', {class: 'dateline'}, say('rules_as_in_force_on_x', dayWords(scenario.asOf))),
      scenario.assumed && h('p', {class: 'assumed'}, scenario.assumed),
      this.data.scenarios.length > 1 && h('div', {class: 'scenarios unprinted'}, h('label', {}, say('scenario'), choice),
        scenarioTable(this.data, this.number, number => this.choose(number))));
  }

  navigation() {
    return h('nav', {'aria-label': say('parts_of_this_page')}, h('ul', {}, this.views.map(view =>
      h('li', {}, h('a', {href: '#' + view, onclick: e => this.link(e, view)}, TITLES[view])))));
  }

  footer() {
    return h('footer', {}, h('p', {},
      say('made_by_x_it_encodes_positions_that', this.data.producer)));
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
    this.showOnly('packages');
    this.parts.get('packages').show(this.store.state);
    const element = document.getElementById('package-' + id);
    element.open = true;
    element.scrollIntoView();
    element.querySelector('summary').focus({preventScroll: true});
  }

  openStance(name) {
    this.showOnly('rules');
    const row = document.querySelector(`[data-rule="${CSS.escape(name)}"]`);
    row.closest('details').open = true;
    row.scrollIntoView({block: 'center'});
    row.querySelector('input').focus({preventScroll: true});
  }

  /** An address that does not fit the page says so, rather than showing something else in silence. */
  notice({missed}) {
    put(this.missed, missed.length > 0 && h('p', {class: 'alarm', role: 'alert'},
      say('this_address_names_what_this_page_does', listed(missed)),
      h('button', {type: 'button', onclick: () => put(this.missed)}, say('close'))));
  }

  follow(state, old, moved) {
    if (state.scenario !== this.number) {
      this.build();
      this.root.querySelector('[name=scenario]').focus();
    } else {
      this.showExplore(state, moved);
      this.notice(state);
    }
    if (moved) {
      this.goTo(state.view);
    }
  }

  /** At once where somebody may see it; else when what is seen has been painted. */
  showExplore(state, moved) {
    const waits = !moved && !this.isExploreNear();
    clearTimeout(this.later);
    this.explore.element.setAttribute('aria-busy', String(waits));
    if (waits) {
      this.later = setTimeout(() => this.showExplore(this.store.state, true), LATER);
    } else {
      this.explore.show(state);
    }
  }

  /** In a frame of another page one part stands alone. */
  showOnly(view) {
    if (document.body.classList.contains('embed')) {
      this.root.querySelectorAll('main > section').forEach(section => section.classList.toggle('shown', section.id === view));
    }
    markPart(this.root, view);
  }

  goTo(view) {
    this.showOnly(view);
    this.showAll();
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
  compared: (number, part) => compared(data.scenarios[number], underChanges(data.scenarios[number], part.rules), stateWith(number, part)),
  files: (number, part) => savedFiles(page.store, data.scenarios[number], stateWith(number, part)),
  read: (number, party, text) => readRules(data.scenarios[number].kase, party, text),
  words: number => data.scenarios[number].kase.rules.map(rule => (rule.words ? stanceWords(data.scenarios[number].kase, rule) : null)),
  partyFile: (number, party) => partyFile(data.scenarios[number].kase, party),
  frontier: (number, one, other) => frontier(data.scenarios[number].kase, scenarioWorld(number).counted, one, other),
  picture: svg => pictureText(svg),
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
