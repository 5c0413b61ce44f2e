// The agenda to choose from: every issue with its options, and what each would change from here.

import {issueName, LISTED_MAX, nearestPlace, numberField, optionName, partyName} from './data.js';
import {h, put} from './dom.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {verdictAmong} from './verdicts.js';
import {mark, plural, WORDS} from './words.js';

const STRETCHES_MAX = 12;

/** The form of a case's issues; `choose` is told an issue's and an option's place. */
export class Options {
  constructor(kase, choose) {
    this.kase = kase;
    this.inputs = [];
    this.hints = [];
    this.backs = [];
    this.dials = new Map();
    this.element = h('form', {class: 'agenda', autocomplete: 'off', onsubmit: e => e.preventDefault()},
      kase.issues.map((issue, i) => this.issue(issue, i, choose)));
  }

  issue(issue, i, choose) {
    this.inputs[i] = new Map();
    this.hints[i] = [];
    const option = (o, words) => {
      const input = h('input', {type: 'radio', name: issue.id, value: o < 0 ? '' : issue.options[o].id, onchange: () => choose(i, o)});
      const hint = h('span', {class: 'hint'});
      this.inputs[i].set(o, input);
      if (o >= 0) {
        this.hints[i][o] = hint;
      }
      return h('label', {class: o < 0 ? 'option leave' : 'option'}, input, h('span', {class: 'words'}, words,
        o === issue.statusQuo && h('span', {class: 'quo'}, say('status_quo_3'))), hint);
    };
    const back = h('button', {type: 'button', class: 'back'}, '↶');
    back.addEventListener('click', () => choose(i, this.base[i]));
    this.backs[i] = back;
    return h('fieldset', {id: 'issue-' + issue.id}, h('legend', {}, h('span', {class: 'issue-name'}, issueName(issue)), back),
      issue.numbers === 'range' && issue.options.length > LISTED_MAX ? this.dial(issue, i, choose) : issue.options.map((_, o) => option(o, optionName(issue, o))),
      option(-1, say('leave_it_open')));
  }

  /** A field for a number, and which stretches of numbers change a verdict. */
  dial(issue, i, choose) {
    const field = h('input', {...numberField(issue), name: issue.id, onchange: () => field.value !== '' && choose(i, nearestPlace(issue, field.value))});
    const stretches = h('div', {class: 'stretches'});
    this.dials.set(i, {field, stretches, choose: o => choose(i, o)});
    return [h('label', {class: 'dial'}, field, ' ', say('x_to_x', optionName(issue, 0), optionName(issue, issue.options.length - 1)),
      h('span', {class: 'quo'}, say('status_quo_is_x', optionName(issue, issue.statusQuo)))), stretches];
  }

  /** Where a number would change a verdict: stretches of like numbers, each a button that goes to the nearest of them. */
  showDial(i, option, ahead, current) {
    const issue = this.kase.issues[i];
    const {field, stretches, choose} = this.dials.get(i);
    field.value = option < 0 ? '' : issue.options[option].id;
    const found = ahead ? stretchesOf(issue, o => ahead(i, o)) : [];
    put(stretches, found.length > 1 && found.slice(0, STRETCHES_MAX).map(({from, to, told}) => {
      const isHere = option >= from && option <= to;
      return h('button', {type: 'button', class: 'stretch', 'aria-current': isHere ? 'true' : null, onclick: () => choose(Math.max(from, Math.min(to, option)))},
        h('span', {class: 'words'}, from === to ? optionName(issue, from) : say('x_to_x', optionName(issue, from), optionName(issue, to))),
        h('span', {class: 'hint'}, !isHere && hintWords(this.kase, {...told, deals: 0n}, current, '')));
    }));
  }

  check(i, option) {
    const open = this.inputs[i].get(-1);
    open.checked = option < 0;
    if (!this.dials.has(i)) {
      this.inputs[i].get(option).checked = true;
    }
  }

  /** Shows the choices, what differs from where they started, and at each other option which verdicts would change. */
  show(world, terms, table, current, base) {
    this.base = base;
    this.backs.forEach((back, i) => {
      const issue = this.kase.issues[i];
      const words = say('x_take_back_x', issueName(issue), base[i] < 0 ? say('left_open_2') : optionName(issue, base[i]));
      back.closest('fieldset').classList.toggle('altered', terms[i] !== base[i]);
      back.disabled = terms[i] === base[i];
      back.setAttribute('aria-label', words);
      back.setAttribute('title', words);
    });
    terms.forEach((option, i) => this.check(i, option));
    const ahead = world.space && bounded(() => lookAhead(world, terms, table, current));
    [...this.dials.keys()].forEach(i => this.showDial(i, terms[i], ahead, current));
    this.hints.forEach((hints, i) => hints.forEach((hint, o) =>
      put(hint, ahead && o !== terms[i] && hintWords(this.kase, ahead(i, o), current, table.noun))));
  }
}

/** Numbers side by side of which the same would follow. */
function stretchesOf(issue, ahead) {
  const found = [];
  issue.options.forEach((_, o) => {
    const told = ahead(o);
    const key = told.impossible + told.verdicts.map(v => v.verdict).join();
    if (found.at(-1)?.key === key) {
      found.at(-1).to = o;
    } else {
      found.push({key, from: o, to: o, told});
    }
  });
  return found;
}

/** For an issue and an option: each party's verdict, and how many deals there would be. */
function lookAhead(world, terms, table, current) {
  const {space} = world;
  const {all, by: possible} = space.count(space.possible, terms);
  const counts = current.map(v => ({
    party: v.party,
    accepts: space.count(space.acceptSets.get(v.party), terms).by,
    rejects: space.count(space.rejectSets.get(v.party), terms).by,
  }));
  const deals = space.count(space.deals(table), terms);
  return (i, o) => {
    const among = possible[i][o];
    return {
      impossible: among === 0n,
      wasImpossible: all === 0n,
      deals: deals.by[i][o],
      changes: deals.by[i][o] !== deals.all,
      verdicts: counts.map(c => ({party: c.party, verdict: verdictAmong(among, c.accepts[i][o], c.rejects[i][o])})),
    };
  };
}

function hintWords(kase, ahead, current, noun) {
  if (ahead.impossible) {
    return !ahead.wasImpossible && h('span', {class: 'left'}, WORDS.impossible);
  }
  const moved = ahead.verdicts.filter((v, p) => v.verdict !== current[p].verdict);
  return [
    moved.map(v => h('span', {class: 'move'}, mark(v.verdict, 13), h('abbr', {class: 'short', title: partyName(kase, v.party)}, kase.party.get(v.party).short),
      h('span', {class: 'spoken'}, say('then_x', WORDS[v.verdict])))),
    ahead.wasImpossible && h('span', {class: 'left'}, say('possible')),
    noun === undefined && ahead.deals > 0n && ahead.changes && h('span', {class: 'left'}, plural(ahead.deals, say('deal'), say('deals'))),
  ];
}
