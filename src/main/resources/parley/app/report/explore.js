// To try packages: choose options, see every verdict change at once.

import {agreementWords, tableOf} from './agreement.js';
import {underChanges} from './changed.js';
import {packageName, partyName} from './data.js';
import {h, put} from './dom.js';
import {Options} from './options.js';
import {clashWords} from './reasons.js';
import {say} from './say.js';
import {meter, nearest, nearestDeal, Parties} from './standing.js';
import {Takeaway} from './takeaway.js';
import {clashes, dealsLeft, isComplete, outcome, verdicts, worldOf} from './verdicts.js';
import {dayWords, listed, mark, outcomeTag, percents, plural, WORDS} from './words.js';

/** The part of the page for one scenario. */
export class Explore {
  constructor(store, scenario) {
    this.store = store;
    this.scenario = scenario;
    this.kase = scenario.kase;
    const ids = this.kase.parties.map(p => p.id);
    const go = terms => store.change({terms: [...terms]});
    this.options = new Options(this.kase, (issue, option) => {
      go(store.state.terms.map((now, i) => (i === issue ? option : now)));
    });
    this.parties = new Parties(this.kase, ids, (id, must) => this.mustAgree(id, must), go);
    this.go = go;
    this.result = h('p', {class: 'result', tabindex: '-1'});
    this.undo = this.undoButton('undo');
    this.undoHere = this.undoButton('undo-here');
    this.redo = h('button', {type: 'button', name: 'redo', class: 'undo', onclick: () => store.redo()}, say('redo'));
    this.changed = h('p', {class: 'changed'});
    this.rules = h('p', {class: 'rules-changed'});
    this.takeaway = new Takeaway(store, scenario);
    this.brief = h('button', {type: 'button', name: 'why', class: 'brief', 'aria-label': say('where_this_stands'), onclick: () => this.panel.scrollIntoView()});
    this.left = h('span', {class: 'strip-deals'});
    this.goHere = h('button', {type: 'button', name: 'go-here', class: 'undo', onclick: () => this.go(this.nearTerms)});
    this.strip = h('div', {class: 'strip unprinted'}, this.brief, h('div', {class: 'strip-row'}, this.left, this.goHere, this.undoHere));
    this.measure = h('div', {class: 'measure'});
    this.near = h('div', {class: 'nearest'});
    this.live = h('p', {class: 'spoken', role: 'status', 'aria-live': 'polite'});
    this.tools = this.toolbar();
    this.panel = this.standing();
    this.element = h('div', {class: 'explore'}, this.tools, this.rules, this.strip, this.live,
      h('div', {class: 'board'}, this.options.element, this.panel));
    this.element.addEventListener('keydown', e => this.key(e));
  }

  toolbar() {
    const {store, scenario} = this;
    this.from = h('select', {name: 'from', onchange: () => this.start(this.from.value)},
      scenario.packages.map(p => h('option', {value: p.id}, packageName(p))), h('option', {value: ''}, say('the_status_quo')));
    this.day = h('select', {name: 'day', onchange: () => store.change({day: this.day.value})},
      days(scenario).map(day => h('option', {value: day}, dayWords(day))));
    this.again = h('button', {type: 'button', name: 'again', onclick: () => this.start(store.state.from)}, say('start_again'));
    const open = h('button', {type: 'button', name: 'open-all', onclick: () => this.go(this.kase.issues.map(() => -1))}, say('open_every_issue'));
    return h('div', {class: 'tools unprinted'}, h('label', {}, say('start_from'), this.from), h('label', {}, say('rules_as_of'), this.day),
      h('span', {class: 'buttons'}, this.again, open));
  }

  standing() {
    return h('section', {class: 'standing', 'aria-labelledby': 'standing-title'},
      h('h3', {id: 'standing-title', class: 'spoken'}, say('where_this_stands')),
      h('div', {class: 'standing-head'}, this.result, h('span', {class: 'buttons'}, this.undo, this.redo)), this.changed,
      h('p', {class: 'hint-line'}, say('who_must_agree_and_what_each_does')), this.parties.element, this.measure, this.near, this.takeaway.element);
  }

  undoButton(name) {
    return h('button', {type: 'button', name, class: 'undo', onclick: () => this.store.undo()}, say('undo'));
  }

  start(from) {
    this.store.change({from, terms: this.store.startTerms(this.scenario, from)});
  }

  mustAgree(id, must) {
    const agree = this.kase.parties.map(p => p.id)
      .filter(p => (p === id ? must : this.store.state.agree.includes(p)));
    this.store.change({agree});
  }

  key(event) {
    const word = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && (word === 'z' || word === 'y')) {
      event.preventDefault();
      if (word === 'y' || event.shiftKey) {
        this.store.redo();
      } else {
        this.store.undo();
      }
    }
  }

  /** Shows a state; what has changed since the last is said to who does not see it. */
  show(state) {
    const scenario = underChanges(this.scenario, state.rules);
    const world = worldOf(scenario, state.day);
    this.parties.kase = scenario.kase;
    const held = this.element.contains(document.activeElement) ? document.activeElement : null;
    const current = verdicts(world, this.kase.parties.map(p => p.id), state.terms);
    const table = tableOf(scenario, state.agree);
    const result = outcome(world, table, state.terms);
    this.from.value = state.from;
    this.showDay(state.day);
    [this.undo, this.undoHere].forEach(button => { button.disabled = this.store.past.length === 0; });
    this.redo.disabled = this.store.future.length === 0;
    const base = this.store.startTerms(this.scenario, state.from);
    this.options.show(world, state.terms, table, current, base);
    const changed = state.terms.filter((option, i) => option !== base[i]).length;
    put(this.changed, changed > 0 && say('x_changed_from_x', plural(changed, say('issue'), say('issues')), this.from.selectedOptions[0]?.textContent ?? say('the_start')));
    this.takeaway.show(state);
    put(this.rules, state.rules !== '' && [say('the_rules_are_changed'), h('a', {href: this.store.address({...state, view: 'rules'})}, say('see_what_in_rules')), '.']);
    this.rules.hidden = state.rules === '';
    this.parties.show(world, state.terms, state.agree, current);
    put(this.result, table.parties.length > 0 && outcomeTag(result), ' ', this.resultWords(world, state.terms, current, table));
    put(this.measure, table.parties.length > 0 && meter(world, state.terms, table));
    put(this.near, table.parties.length === 0 ? h('p', {}, say('tick_who_must_agree')) : nearest(world, state.terms, table, this.go));
    this.showStrip(world, state, table, current, result);
    this.say(current, result);
    if (held && (!held.isConnected || held.disabled)) {
      this.result.focus({preventScroll: true});
    }
  }

  resultWords(world, terms, current, table) {
    const [first] = clashes(world, terms);
    if (first) {
      return say('these_terms_exclude_each_other_x', clashWords(world, first, terms));
    }
    if (table.parties.length === 0) {
      return say('nobody_is_at_the_table');
    }
    const accepting = current.filter(v => v.verdict === 'accepts').map(v => v.party);
    const undecided = current.filter(v => ['depends', 'unknown'].includes(v.verdict)).map(v => v.party);
    const words = agreementWords(table, p => accepting.includes(p), p => undecided.includes(p));
    return [words ?? this.acceptance(table, accepting, undecided), undecidedWords(table, current)].filter(Boolean).join('; ');
  }

  /** "2 of 6 do not accept"; nothing where all that do not are undecided. */
  acceptance({parties}, accepting, undecided) {
    const not = parties.filter(p => !accepting.includes(p) && !undecided.includes(p)).length;
    if (not > 0) {
      return say(not === 1 ? 'x_of_x_does_not_accept' : 'x_of_x_do_not_accept', not, parties.length);
    }
    return parties.every(p => accepting.includes(p)) && say('accepted_by_x', plural(parties.length, say('party'), say('parties')));
  }

  /** What the panel shows, in the little room that a phone has while options are chosen. */
  showStrip(world, state, table, current, result) {
    const left = dealsLeft(world, table, state.terms);
    const one = v => h('span', {class: 'move'}, mark(v.verdict, 14), this.kase.party.get(v.party).short, ' ',
      h('span', {class: 'strip-share'}, shareBrief(world.kase.party.get(v.party), v)));
    put(this.brief, current.filter(v => state.agree.includes(v.party)).map(one));
    put(this.left, WORDS[result], left !== null && !isComplete(state.terms) && ' · ' + say('x_left', plural(left, say('deal'), say('deals'))));
    const near = nearestDeal(world, state.terms, table);
    this.nearTerms = near?.terms;
    this.goHere.hidden = near === null;
    put(this.goHere, near && say('nearest_deal_x', plural(near.changes, say('change'), say('changes'))));
  }

  /** A day that is none on which rules change may come from the address. */
  showDay(day) {
    if (![...this.day.options].some(o => o.value === day)) {
      this.day.append(h('option', {value: day}, dayWords(day)));
    }
    this.day.value = day;
  }

  say(current, result) {
    const now = new Map([...current.map(v => [partyName(this.kase, v.party), WORDS[v.verdict]]), [say('outcome'), WORDS[result]]]);
    if (this.said) {
      const moved = [...now].filter(([name, word]) => this.said.get(name) !== word).map(([name, word]) => `${name}: ${word}`);
      put(this.live, moved.length > 0 ? listed(moved) + '.' : say('no_verdict_changes_2'));
    }
    this.said = now;
  }
}

/** "4 of 6 depend on open issues", and of how many it is not computed. */
function undecidedWords({parties}, current) {
  const many = verdict => current.filter(v => v.verdict === verdict && parties.includes(v.party)).length;
  const [depend, unknown] = [many('depends'), many('unknown')];
  return [depend > 0 && say(depend === 1 ? 'x_of_x_depends_on_open_issues' : 'x_of_x_depend_on_open_issues', depend, parties.length),
    unknown > 0 && `${say('x_of_x', unknown, parties.length)}: ${WORDS.unknown}`].filter(Boolean).join('; ');
}

/** "38%", and behind a stroke the least that its party accepts. */
function shareBrief({reservation}, one) {
  return percents(one.least, one.most) + (reservation === undefined || one.least === null ? '' : `/${percents(reservation, reservation)}`);
}

/** The scenario's day and all on which its rules change. */
function days(scenario) {
  return [...new Set([scenario.asOf, ...scenario.days.map(d => d.day)])].sort();
}
