// Where things stand: each party's verdict and reasons, how many deals are left, and the way to the nearest.

import {NONE} from './diagram.js';
import {issueName, optionName, partyName} from './data.js';
import {h, put} from './dom.js';
import {heldLists} from './held.js';
import {findingList, isHeldByReservation} from './reasons.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {decisive, isComplete, possibleWays} from './verdicts.js';
import {grouped, listed, percents, plural, verdictTag} from './words.js';

const CHANGES_SHOWN = 2;
const unfolded = new Set();

/** The parties of a case, each with whether it must agree, its verdict and its reasons. */
export class Parties {
  constructor(kase, ids, mustAgree, go) {
    this.kase = kase;
    this.go = go;
    this.rows = new Map(ids.map(id => [id, this.row(id, mustAgree)]));
    this.element = h('ul', {class: 'parties'}, [...this.rows.values()].map(r => r.element));
  }

  row(id, mustAgree) {
    const name = partyName(this.kase, id);
    const box = h('input', {type: 'checkbox', name: 'agree', value: id, onchange: () => mustAgree(id, box.checked)});
    const row = {
      box,
      verdict: h('span', {class: 'slot'}),
      share: h('span', {class: 'share'}),
      bar: h('progress', {class: 'bar', max: 1, value: 0, 'aria-label': say('satisfaction_of') + name}),
      words: h('span', {class: 'words'}),
      brief: h('summary', {}),
      reasons: h('div', {class: 'reasons'}),
    };
    put(row.brief, row.bar, row.share, row.words);
    row.details = h('details', {ontoggle: () => row.fill?.()}, row.brief, row.reasons);
    row.element = h('li', {class: 'party'},
      h('div', {class: 'party-head'}, h('label', {title: say('whether_x_must_agree', name)}, box, h('span', {class: 'name'}, name)), row.verdict), row.details);
    return row;
  }

  show(world, terms, agree, current) {
    for (const one of current) {
      const row = this.rows.get(one.party);
      row.box.checked = agree.includes(one.party);
      row.element.classList.toggle('aside', !row.box.checked);
      put(row.verdict, verdictTag(one.verdict));
      row.bar.value = one.least ?? 0;
      put(row.share, shareWords(this.kase.party.get(one.party), one));
      put(row.words, brief(this.kase, one));
      row.fill = () => row.details.open
        && put(row.reasons, findingList(world, one, terms), heldLists(world, one.party), this.wayTo(world, terms, one));
      row.fill();
    }
  }

  /** The fewest changes from here that this party alone would accept. */
  wayTo(world, terms, one) {
    if (one.verdict === 'accepts' || !world.space) {
      return null;
    }
    const near = world.space.nearest(world.space.acceptSets.get(one.party), terms);
    const name = partyName(this.kase, one.party);
    return near
      ? changeList(this.kase, terms, near, say('x_would_accept_with_the_fewest_changes', name), this.go)
      : h('p', {class: 'quiet'}, say('no_package_satisfies_x', name));
  }
}

/** How satisfied a party is, and how much it asks for at least. */
function shareWords({reservation}, one) {
  if (one.least === null) {
    return '–';
  }
  return percents(one.least, one.most) + (reservation === undefined ? '' : say('of_at_least_x', percents(reservation, reservation)));
}

function brief(kase, one) {
  if (one.verdict === 'unknown' || one.verdict === 'silent') {
    return one.verdict === 'silent' ? say('no_stance_known_on_this_day') : say('too_many_issues_are_open');
  }
  const blocking = decisive(one).map(f => f.rule.name);
  if (blocking.length > 0) {
    const more = blocking.length > 1 ? say('and_x_more_2', blocking.length - 1) : '';
    return blocking[0] + more;
  }
  if (isHeldByReservation(kase, one)) {
    return say(one.least === one.most ? 'below_its_reservation_value' : 'below_its_reservation_value_in_some_cases');
  }
  const given = one.findings.filter(f => f.givenUp).length;
  return given > 0 ? say('gives_up_x', plural(given, say('demand'), say('demands'))) : say('nothing_in_the_way');
}

/** How many deals of a table fit what is settled. */
export function meter(world, terms, table) {
  const {space} = world;
  const counts = space && bounded(() => {
    const deals = space.deals(table);
    return {left: space.size(deals, terms), ever: space.size(deals, terms.map(() => -1))};
  });
  if (!counts) {
    return h('p', {class: 'quiet'}, say('this_case_is_too_large_to_count_2'));
  }
  const words = meterWords(counts, isComplete(terms), possibleWays(world, terms));
  return h('div', {class: 'meter'},
    h('progress', {class: 'bar', max: 1, value: height(counts.left, counts.ever), 'aria-label': say('deals_left_on_a_logarithmic_scale')}),
    h('p', {}, words));
}

function meterWords({left, ever}, complete, all) {
  if (ever === 0n) {
    return say('no_deal_is_possible_no_package_satisfies');
  }
  if (complete && left === 1n) {
    return ever === 1n ? say('this_is_the_only_deal') : say('this_is_one_of_x', plural(ever, say('deal'), say('deals')));
  }
  if (complete) {
    return say(ever === 1n ? 'this_is_not_a_deal_there_is_x' : 'this_is_not_a_deal_there_are_x', plural(ever, say('deal'), say('deals')));
  }
  return say(left === 1n ? 'x_is_left_among_the_x_that' : 'x_are_left_among_the_x_that', plural(left, say('deal'), say('deals')), plural(all, say('package'), say('packages')), grouped(ever));
}

/** On a logarithmic scale, as one step may leave a thousandth. */
function height(left, all) {
  return left === 0n ? 0 : all === 1n ? 1 : Math.max(0.02, Math.log(Number(left) + 1) / Math.log(Number(all) + 1));
}

/** The nearest deal of a table, where there is another one: its terms, and how many changes lead there. */
export function nearestDeal(world, terms, table) {
  const deals = world.space && table.parties.length > 0 ? bounded(() => world.space.deals(table)) : null;
  const near = deals ? world.space.nearest(deals, terms) : null;
  return near && near.changes > 0 ? near : null;
}

/** The way to a deal, or to as many parties as can be had together. */
export function nearest(world, terms, table, go, words) {
  const {space, kase} = world;
  const deals = space && bounded(() => space.deals(table));
  if (deals === null) {
    return h('p', {class: 'quiet'}, say('this_case_is_too_large_to_find'));
  }
  if (deals === NONE) {
    return bounded(() => withoutDeals(world, terms, table.parties, go, words));
  }
  const near = space.nearest(deals, terms);
  if (near.changes === 0) {
    const open = terms.filter(t => t < 0).length;
    return open === 0
      ? h('p', {}, say('these_terms_are_a_deal'))
      : settleList(kase, terms, near, say('settling_the_open_issues_like_this_makes'), go, words);
  }
  return changeList(kase, terms, near, say('the_nearest_deal_changes_x', plural(near.changes, say('issue'), say('issues'))), go, words, true);
}

function withoutDeals(world, terms, agree, go, words) {
  const {space, kase} = world;
  const groups = space.coalitions(agree);
  const names = ids => listed(ids.map(id => partyName(kase, id)));
  if (groups === null || groups.length === 0) {
    return h('p', {}, groups === null ? say('there_are_too_many_parties_to_try') : say('no_package_satisfies_any_of_them'));
  }
  const most = groups[0].length;
  const choices = groups.map(group => ({group, near: space.nearest(space.together(group), terms)}));
  choices.sort((a, b) => b.group.length - a.group.length || a.near.changes - b.near.changes);
  const [first] = choices;
  const left = names(agree.filter(id => !first.group.includes(id)));
  const others = choices.slice(1, 4).map(w => h('li', {}, `${names(w.group)}: ${plural(w.near.changes, say('change'), say('changes'))}`));
  const lead = say('at_most_x_of_x_agree_the', most, agree.length, plural(first.near.changes, say('issue'), say('issues')), left);
  return [
    first.near.changes === 0
      ? h('p', {}, say('at_most_x_of_x_agree_and', most, agree.length, left))
      : changeList(kase, terms, first.near, lead, go, words, true),
    others.length > 0 && unfolding('ways', say('or_these'), h('ul', {class: 'ways'}, others)),
  ];
}

/** What a package near to some terms changes in them, and a button that goes there; many changes fold where room is scarce. */
export function changeList(kase, terms, near, lead, go, words, folds = false) {
  const changed = near.terms.map((_, i) => i).filter(i => terms[i] >= 0 && near.terms[i] !== terms[i]);
  return way(kase, terms, near, lead, changed, go, words, folds && changed.length > CHANGES_SHOWN);
}

/** What somebody unfolds stays unfolded when it is made anew. */
function unfolding(name, words, ...content) {
  return h('details', {class: 'rest', open: unfolded.has(name), ontoggle: e => (e.target.open ? unfolded.add(name) : unfolded.delete(name))},
    h('summary', {}, words), content);
}

function settleList(kase, terms, near, lead, go, words) {
  const open = near.terms.map((_, i) => i).filter(i => terms[i] < 0);
  const settled = open.filter(i => near.terms[i] >= 0);
  const free = open.length - settled.length;
  const rest = free > 0 && say(free === 1 ? 'the_other_open_issue_may_be_anything' : 'the_other_x_open_issues_may_be_anything', free);
  return way(kase, terms, near, lead, settled, go, words, false, rest);
}

function way(kase, terms, near, lead, issues, go, words = say('go_there'), folded = false, rest = false) {
  const step = i => h('li', {}, h('span', {class: 'issue'}, issueName(kase.issues[i])), ': ',
    optionName(kase.issues[i], near.terms[i]),
    terms[i] >= 0 && h('span', {class: 'was'}, say('instead_of_x', optionName(kase.issues[i], terms[i]))));
  const list = h('ul', {}, issues.map(step));
  const button = h('button', {type: 'button', class: 'go', onclick: () => go(near.terms)}, words);
  return h('div', {class: 'way'}, h('p', {}, lead), folded ? [button, unfolding('way', say('which_changes'), list)] : [list, rest && h('p', {}, rest), button]);
}
