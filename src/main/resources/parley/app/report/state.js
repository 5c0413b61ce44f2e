// What the reader has chosen. It stands in the page's address, so that an address shares it and going back undoes.

import {strangers, unpack} from './changes.js';
import {termsOf} from './data.js';
import {say} from './say.js';

export const VIEWS = ['overview', 'packages', 'explore', 'rules', 'pictures', 'bargaining', 'sources'];

export class Store {
  constructor(data) {
    this.data = data;
    this.listeners = [];
    this.past = [];
    this.future = [];
    this.state = this.read(location.hash) ?? this.initial(0, VIEWS[0]);
    if (location.hash === '' && this.scenario.assumed) {
      history.replaceState(null, '', this.address(this.state));
    }
    addEventListener('popstate', () => this.arrive());
  }

  get scenario() {
    return this.data.scenarios[this.state.scenario];
  }

  /** Calls a listener with the new and the old state at every change; gives a function that ends it. */
  listen(listener) {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter(one => one !== listener);
    };
  }

  /** Forgets all listeners but the first, where parts of the page are built anew. */
  release() {
    this.listeners.length = 1;
  }

  /** A state in which nothing has been changed. */
  initial(number, view) {
    const scenario = this.data.scenarios[number];
    const from = scenario.packages[0]?.id ?? '';
    return {
      view,
      scenario: number,
      from,
      terms: this.startTerms(scenario, from),
      agree: scenario.parties,
      day: scenario.asOf,
      pair: scenario.parties.slice(0, 2),
      rules: '',
      missed: [],
    };
  }

  /** The terms of a package, or the status quo where none is named. */
  startTerms(scenario, from) {
    const one = scenario.packages.find(p => p.id === from);
    return termsOf(scenario.kase, one?.stated ?? {}, one?.open ?? []);
  }

  /** A step that can be undone. */
  change(patch) {
    this.past.push(this.state);
    this.future = [];
    this.step({...this.state, ...patch, missed: []});
  }

  /** Goes to a part of the page: no step of its own. */
  show(view) {
    const next = {...this.state, view};
    history.replaceState(null, '', this.address(next));
    this.become(next, true);
  }

  undo() {
    this.turn(this.past, this.future);
  }

  redo() {
    this.turn(this.future, this.past);
  }

  turn(from, to) {
    if (from.length > 0) {
      to.push(this.state);
      this.step({...from.pop(), view: this.state.view});
    }
  }

  step(next) {
    const address = this.address(next);
    if (address !== location.hash) {
      history.pushState(null, '', address);
    }
    this.become(next);
  }

  /** Follows the browser: back, forward, or another address typed in. */
  arrive() {
    const hash = location.hash;
    const next = hash.includes('=') || hash === ''
      ? this.read(hash) ?? this.initial(0, VIEWS[0])
      : {...this.state, view: viewOf(hash.slice(1))};
    this.past.push(this.state);
    this.future = [];
    this.become(next, next.view !== this.state.view);
  }

  become(next, moved = false) {
    const old = this.state;
    this.state = next;
    this.listeners.forEach(listener => listener(next, old, moved));
  }

  /** The address of a state: what differs from the start of its scenario. */
  address(state) {
    const scenario = this.data.scenarios[state.scenario];
    const start = this.initial(state.scenario, state.view);
    const base = this.startTerms(scenario, state.from);
    const {issues} = scenario.kase;
    const changed = issues.map((issue, i) => i).filter(i => state.terms[i] !== base[i]);
    const set = changed.filter(i => state.terms[i] >= 0)
      .map(i => issues[i].id + '.' + issues[i].options[state.terms[i]].id);
    const open = changed.filter(i => state.terms[i] < 0).map(i => issues[i].id);
    const parts = {
      scenario: this.nameOf(state.scenario),
      from: state.from,
      set: set.join(),
      open: open.join(),
      agree: state.agree.join() === start.agree.join() ? '' : state.agree.join() || 'nobody',
      day: state.day === start.day ? '' : state.day,
      pair: state.pair.join() === start.pair.join() ? '' : state.pair.join(),
      rules: state.rules,
      assumed: encodedOptions(scenario),
    };
    if (state.from === '') {
      parts.from = 'status-quo';
    }
    const written = Object.entries(parts).filter(([, value]) => value !== '');
    return '#' + [state.view, ...written.map(([key, value]) => key + '=' + value)].join('&');
  }

  /** What is built in one scenario, in another of the same issues: its day and its parties are the other's. */
  moved(number) {
    const {state} = this;
    const next = this.initial(number, state.view);
    const [before, after] = [state.scenario, number].map(n => this.data.scenarios[n]);
    const ids = scenario => scenario.kase.issues.map(i => i.id).join();
    if (ids(before) === ids(after) && state.terms.join() !== this.startTerms(before, state.from).join()) {
      next.from = after.packages.some(p => p.id === state.from) ? state.from : '';
      next.terms = state.terms;
    }
    if (before.kase === after.kase) {
      next.rules = state.rules;
    }
    return next;
  }

  /** The state of an address, with what it names that the page does not have. Null if it says nothing. */
  read(hash) {
    if (!hash.includes('=')) {
      return hash.length > 1 ? this.initial(0, viewOf(hash.slice(1))) : null;
    }
    const [view, ...parts] = decoded(hash.slice(1)).split('&');
    const said = Object.fromEntries(parts.map(part => [part.split('=')[0], part.slice(part.indexOf('=') + 1)]));
    const named = this.data.scenarios.findIndex((_, i) => this.nameOf(i) === said.scenario);
    const number = Math.max(0, named);
    const state = this.initial(number, viewOf(view));
    const scenario = this.data.scenarios[number];
    const miss = (kind, name) => {
      if (name) {
        state.missed.push(`${kind} ${say('quoted_x', name)}`);
      }
      return false;
    };
    if (named < 0) {
      miss(say('the_scenario'), said.scenario);
    }
    const parties = text => (text ?? '').split(',').filter(id => scenario.kase.party.has(id) || miss(say('the_party'), id));
    if (said.from === 'status-quo' || scenario.packages.some(p => p.id === said.from)) {
      state.from = said.from === 'status-quo' ? '' : said.from;
    } else {
      miss(say('the_package'), said.from);
    }
    state.terms = this.startTerms(scenario, state.from);
    readTerms(scenario.kase, said, state.terms, miss);
    const agree = said.agree === 'nobody' ? [] : parties(said.agree);
    if (said.agree === 'nobody' || agree.length > 0) {
      state.agree = scenario.kase.parties.map(p => p.id).filter(id => agree.includes(id));
    }
    if (isDay(said.day ?? '')) {
      state.day = said.day;
    } else {
      miss(say('the_day'), said.day);
    }
    const pair = parties(said.pair);
    if (pair.length === 2) {
      state.pair = pair;
    }
    if (said.assumed !== undefined && said.assumed !== decoded(encodedOptions(scenario))) {
      miss(say('the_assumptions'), decoded(said.assumed).replaceAll('+', ' ') || '–');
    }
    state.rules = readRules(scenario.kase, said.rules ?? '', state.missed);
    return state;
  }

  /** A scenario's name, or its number where two have the same name. */
  nameOf(number) {
    const {name} = this.data.scenarios[number];
    return this.data.scenarios.filter(other => other.name === name).length === 1 ? name : String(number);
  }
}

/** What the page assumes, as a word of its address. Reading an address decodes it once, so what parts it is encoded twice. */
function encodedOptions({assumedOptions = ''}) {
  return assumedOptions.replace(/[^ -~]|[%&#+"<>`]/gu, c => encodeURIComponent(encodeURIComponent(c))).replaceAll(' ', '+');
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readTerms(kase, said, terms, miss) {
  for (const choice of (said.set ?? '').split(',')) {
    const dot = choice.indexOf('.');
    const i = kase.place.get(choice.slice(0, dot));
    const o = kase.issues[i]?.options.findIndex(one => one.id === choice.slice(dot + 1)) ?? -1;
    if (o >= 0) {
      terms[i] = o;
    } else {
      miss(say('the_option'), choice);
    }
  }
  for (const issue of (said.open ?? '').split(',')) {
    if (kase.place.has(issue)) {
      terms[kase.place.get(issue)] = -1;
    } else {
      miss(say('the_issue'), issue);
    }
  }
}

/** Changes to the rules, as far as the address says some; what they name in vain is told and has no effect. */
function readRules(kase, text, missed) {
  const changes = text === '' ? null : unpack(text);
  if (text !== '' && changes === null) {
    missed.push(say('changes_to_the_rules_that_cannot_be'));
  }
  missed.push(...(changes ? strangers(kase, changes) : []));
  return changes ? text : '';
}

/** Whether a word is a day of the calendar, as 2025-12-15 is. */
function isDay(word) {
  const date = new Date(word + 'T00:00:00Z');
  return /^\d{4}-\d\d-\d\d$/.test(word) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
}

function viewOf(word) {
  return VIEWS.includes(word) ? word : VIEWS[0];
}
