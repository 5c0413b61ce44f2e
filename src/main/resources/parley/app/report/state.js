// What the reader has chosen. It stands in the page's address, so that an address shares it and going back undoes.

import {termsOf} from './data.js';

export const VIEWS = ['overview', 'packages', 'explore', 'pictures', 'sources'];

export class Store {
  constructor(data) {
    this.data = data;
    this.listeners = [];
    this.state = this.read(location.hash) ?? this.initial(0, VIEWS[0]);
    history.replaceState({depth: history.state?.depth ?? 0}, '');
    addEventListener('popstate', () => this.arrive());
  }

  get scenario() {
    return this.data.scenarios[this.state.scenario];
  }

  /** Calls a listener with the new and the old state at every change. */
  listen(listener) {
    this.listeners.push(listener);
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
    };
  }

  /** The terms of a package, or the status quo where none is named. */
  startTerms(scenario, from) {
    const one = scenario.packages.find(p => p.id === from);
    return termsOf(scenario.kase, one?.stated ?? {}, one?.open ?? []);
  }

  /** A step that can be undone. */
  change(patch) {
    const next = {...this.state, ...patch};
    const address = this.address(next);
    if (address !== location.hash) {
      history.pushState({depth: this.depth + 1}, '', address);
    }
    this.become(next);
  }

  /** Goes to a part of the page: no step of its own. */
  show(view) {
    const next = {...this.state, view};
    history.replaceState({depth: this.depth}, '', this.address(next));
    this.become(next, true);
  }

  get depth() {
    return history.state?.depth ?? 0;
  }

  undo() {
    if (this.depth > 0) {
      history.back();
    }
  }

  arrive() {
    if (history.state === null) {
      history.replaceState({depth: (this.lastDepth ?? 0) + 1}, '');
    }
    const hash = location.hash;
    const next = hash.includes('=') || hash === ''
      ? this.read(hash) ?? this.initial(0, VIEWS[0])
      : {...this.state, view: viewOf(hash.slice(1))};
    this.become(next, next.view !== this.state.view);
  }

  become(next, moved = false) {
    const old = this.state;
    this.state = next;
    this.lastDepth = this.depth;
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
    };
    if (state.from === '') {
      parts.from = 'status-quo';
    }
    const written = Object.entries(parts).filter(([, value]) => value !== '');
    return '#' + [state.view, ...written.map(([key, value]) => key + '=' + value)].join('&');
  }

  /** The state of an address; what it says that nobody knows is passed over. Null if it says nothing. */
  read(hash) {
    if (!hash.includes('=')) {
      return hash.length > 1 ? this.initial(0, viewOf(hash.slice(1))) : null;
    }
    const [view, ...parts] = decoded(hash.slice(1)).split('&');
    const said = Object.fromEntries(parts.map(part => [part.split('=')[0], part.slice(part.indexOf('=') + 1)]));
    const number = Math.max(0, this.data.scenarios.findIndex((_, i) => this.nameOf(i) === said.scenario));
    const state = this.initial(number, viewOf(view));
    const scenario = this.data.scenarios[number];
    const parties = text => (text ?? '').split(',').filter(id => scenario.kase.party.has(id));
    if (said.from === 'status-quo' || scenario.packages.some(p => p.id === said.from)) {
      state.from = said.from === 'status-quo' ? '' : said.from;
    }
    state.terms = this.startTerms(scenario, state.from);
    readTerms(scenario.kase, said, state.terms);
    if (said.agree === 'nobody' || parties(said.agree).length > 0) {
      state.agree = scenario.kase.parties.map(p => p.id).filter(id => parties(said.agree).includes(id));
    }
    if (/^\d{4}-\d\d-\d\d$/.test(said.day ?? '')) {
      state.day = said.day;
    }
    if (parties(said.pair).length === 2) {
      state.pair = parties(said.pair);
    }
    return state;
  }

  /** A scenario's name, or its number where two have the same name. */
  nameOf(number) {
    const {name} = this.data.scenarios[number];
    return this.data.scenarios.filter(other => other.name === name).length === 1 ? name : String(number);
  }
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readTerms(kase, said, terms) {
  for (const choice of (said.set ?? '').split(',')) {
    const [issue, option] = choice.split('.');
    const i = kase.place.get(issue);
    const o = kase.issues[i]?.options.findIndex(one => one.id === option) ?? -1;
    if (o >= 0) {
      terms[i] = o;
    }
  }
  for (const issue of (said.open ?? '').split(',')) {
    if (kase.place.has(issue)) {
      terms[kase.place.get(issue)] = -1;
    }
  }
}

function viewOf(word) {
  return VIEWS.includes(word) ? word : VIEWS[0];
}
