// One party's side of a scenario: what it does with a package, and why. The file holds nothing of any other party.

import {issueName, load, optionName, packageName, partyName, termsOf} from './data.js';
import {h, put} from './dom.js';
import {decoded, draftText, missedWords, packed, readDraft, statusQuo, unpacked} from './drafts.js';
import {Options} from './options.js';
import {heldLists} from './held.js';
import {clashList, findingList} from './reasons.js';
import {say} from './say.js';
import {changeList} from './standing.js';
import {verdicts, worldOf} from './verdicts.js';
import {dayWords, mark, percents, plural, verdictTag, WORDS} from './words.js';

class Team {
  constructor(data, root) {
    [this.scenario] = data.scenarios;
    this.kase = this.scenario.kase;
    [this.party] = this.scenario.parties;
    this.name = partyName(this.kase, this.party);
    this.world = worldOf(this.scenario, this.scenario.asOf);
    this.table = {kase: this.kase, parties: [this.party], rule: null, noun: ''};
    this.base = statusQuo(this.kase);
    this.options = new Options(this.kase, (issue, option) => this.go(this.terms.map((now, i) => (i === issue ? option : now))));
    this.build(root, data.producer);
    addEventListener('popstate', () => this.arrive());
    this.arrive();
  }

  build(root, producer) {
    this.result = h('p', {class: 'result'});
    this.missed = h('p', {class: 'alarm unprinted', role: 'alert'});
    this.strip = h('div', {class: 'strip unprinted', 'aria-hidden': 'true'});
    this.bar = h('progress', {class: 'bar', max: 1, value: 0, 'aria-label': say('satisfaction')});
    this.share = h('p', {class: 'share'});
    this.reasons = h('div', {class: 'reasons'});
    this.near = h('div', {class: 'nearest'});
    this.printed = h('dl', {class: 'printed'});
    this.live = h('p', {class: 'spoken', role: 'status', 'aria-live': 'polite'});
    const start = h('select', {name: 'from', onchange: () => this.start(start.value)}, h('option', {value: ''}, say('the_status_quo')),
      this.scenario.packages.map(p => h('option', {value: p.id}, packageName(p))));
    put(root, h('header', {class: 'masthead'}, h('p', {class: 'case'}, this.scenario.title || this.scenario.name),
      h('h1', {}, say('x_what_would_you_say', this.name)),
      h('p', {class: 'dateline'}, say('only_for_the_team_that_plays_x', this.name, dayWords(this.scenario.asOf)))),
    h('main', {}, this.missed, h('section', {class: 'explore', 'aria-labelledby': 'try-title'}, h('h2', {id: 'try-title'}, say('try_a_package')),
      h('p', {}, say('choose_an_option_for_any_issue_or_2')),
      h('div', {class: 'tools unprinted'}, h('label', {}, say('start_from'), start)), this.strip, this.live,
      h('div', {class: 'board'}, this.options.element, h('section', {class: 'standing', 'aria-labelledby': 'say-title'},
        h('h3', {id: 'say-title', class: 'spoken'}, say('what_your_party_does')), this.result, this.bar, this.share, this.reasons, this.near,
        this.exchange(), this.printed)))),
    h('footer', {}, h('p', {}, say('made_by_x_this_page_connects_to', producer))));
    document.title = `${this.name}: ${this.scenario.title || this.scenario.name}`;
  }

  /** To hand a draft to the facilitator, and to look at one that another team has proposed. */
  exchange() {
    this.text = h('textarea', {readonly: true, rows: 6, spellcheck: 'false', 'aria-label': say('this_draft_as_text')});
    const given = h('textarea', {rows: 4, spellcheck: 'false', 'aria-label': say('a_draft_of_another_team_as_text')});
    const faults = h('p', {class: 'faults', role: 'alert'});
    const read = () => {
      const {terms, faults: found} = readDraft(this.kase, given.value);
      put(faults, found.join(' '));
      if (found.length === 0) {
        this.go(terms);
      }
    };
    return h('details', {class: 'takeaway unprinted'}, h('summary', {}, say('hand_over_a_draft_or_read_one')),
      h('p', {}, say('this_draft_for_the_facilitator_or_another')), this.text,
      h('p', {}, say('somebody_elses_draft')), given, faults, h('button', {type: 'button', name: 'read', onclick: read}, say('look_at_it')));
  }

  start(id) {
    const one = this.scenario.packages.find(p => p.id === id);
    this.base = termsOf(this.kase, one?.stated ?? {}, one?.open ?? []);
    this.go(this.base);
  }

  go(terms) {
    put(this.missed);
    history.pushState(null, '', '#set=' + packed(this.kase, terms));
    this.show(terms);
  }

  arrive() {
    const missed = [];
    const terms = unpacked(this.kase, decoded(location.hash.replace(/^#set=|^#/, '')), missed);
    put(this.missed, missedWords(missed));
    this.show(terms);
  }

  show(terms) {
    this.terms = [...terms];
    const current = verdicts(this.world, [this.party], terms);
    const [one] = current;
    this.options.show(this.world, terms, this.table, current, this.base);
    put(this.result, verdictTag(one.verdict));
    put(this.strip, mark(one.verdict, 14), WORDS[one.verdict]);
    this.bar.value = one.least ?? 0;
    put(this.share, this.shareWords(one));
    put(this.reasons, clashList(this.world, terms), findingList(this.world, one, terms),
      heldLists(this.world, this.party));
    put(this.near, this.wayToAccept(terms, one));
    put(this.printed, this.kase.issues.map((issue, i) => [h('dt', {}, issueName(issue)), h('dd', {}, terms[i] < 0 ? say('left_open_2') : optionName(issue, terms[i]))]));
    this.text.value = draftText(this.kase, terms);
    put(this.live, `${this.name} ${WORDS[one.verdict]}.`);
  }

  shareWords(one) {
    const {reservation} = this.kase.party.get(this.party);
    return one.least === null ? '' : say('x_of_your_points', percents(one.least, one.most))
      + (reservation === undefined ? '' : say('you_need_x', percents(reservation, reservation)));
  }

  wayToAccept(terms, one) {
    const near = one.verdict !== 'accepts' && this.world.space && this.world.space.nearest(this.world.space.acceptSets.get(this.party), terms);
    return near && changeList(this.kase, terms, near, say('you_would_accept_with_x', plural(near.changes, say('change'), say('changes'))), next => this.go(next));
  }
}

const data = load(document.getElementById('data').textContent);
data.scenarios.forEach((scenario, number) => { scenario.number = number; });
new Team(data, document.getElementById('page'));

/** For scripts: what the party does with terms, option places in the agenda's order, -1 for open. */
globalThis.parley = {data, verdicts: terms => verdicts(worldOf(data.scenarios[0], data.scenarios[0].asOf), data.scenarios[0].parties, terms)};
