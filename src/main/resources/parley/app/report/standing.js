// Where things stand: each party's verdict and reasons, how many deals are left, and the way to the nearest.

import {NONE} from './diagram.js';
import {issueName, optionName, partyName} from './data.js';
import {h, put} from './dom.js';
import {heldLists} from './held.js';
import {findingList} from './reasons.js';
import {bounded} from './space.js';
import {decisive, isComplete, possibleWays} from './verdicts.js';
import {grouped, listed, percents, plural, verdictTag} from './words.js';

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
      bar: h('progress', {class: 'bar', max: 1, value: 0, 'aria-label': 'satisfaction of ' + name}),
      words: h('span', {class: 'words'}),
      brief: h('summary', {}),
      reasons: h('div', {class: 'reasons'}),
    };
    put(row.brief, row.bar, row.share, row.words);
    row.details = h('details', {ontoggle: () => row.fill?.()}, row.brief, row.reasons);
    row.element = h('li', {class: 'party'},
      h('div', {class: 'party-head'}, h('label', {title: `whether ${name} must agree`}, box, h('span', {class: 'name'}, name)), row.verdict), row.details);
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
      put(row.words, brief(one));
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
      ? changeList(this.kase, terms, near, `${name} would accept, with the fewest changes from here:`, this.go)
      : h('p', {class: 'quiet'}, `No package satisfies ${name}.`);
  }
}

/** How satisfied a party is, and how much it asks for at least. */
function shareWords({reservation}, one) {
  if (one.least === null) {
    return '–';
  }
  return percents(one.least, one.most) + (reservation === undefined ? '' : ` of at least ${percents(reservation, reservation)}`);
}

function brief(one) {
  if (one.verdict === 'unknown' || one.verdict === 'silent') {
    return one.verdict === 'silent' ? 'no stance known on this day' : 'too many issues are open';
  }
  const blocking = decisive(one).map(f => f.rule.name);
  if (blocking.length > 0) {
    const more = blocking.length > 1 ? `, and ${blocking.length - 1} more` : '';
    return blocking[0] + more;
  }
  const given = one.findings.filter(f => f.givenUp).length;
  return given > 0 ? `gives up ${plural(given, 'demand')}` : 'nothing in the way';
}

/** How many deals of a table fit what is settled. */
export function meter(world, terms, table) {
  const {space} = world;
  const counts = space && bounded(() => {
    const deals = space.deals(table);
    return {left: space.size(deals, terms), ever: space.size(deals, terms.map(() => -1))};
  });
  if (!counts) {
    return h('p', {class: 'quiet'}, 'This case is too large to count deals in a page. `parley search` counts them.');
  }
  const words = meterWords(counts, isComplete(terms), possibleWays(world, terms));
  return h('div', {class: 'meter'},
    h('progress', {class: 'bar', max: 1, value: height(counts.left, counts.ever), 'aria-label': 'deals left, on a logarithmic scale'}),
    h('p', {}, words));
}

function meterWords({left, ever}, complete, all) {
  if (ever === 0n) {
    return 'No deal is possible: no package satisfies everyone who must agree.';
  }
  if (complete && left === 1n) {
    return ever === 1n ? 'This is the only deal.' : `This is one of ${plural(ever, 'deal')}.`;
  }
  if (complete) {
    return `This is not a deal. There ${ever === 1n ? 'is' : 'are'} ${plural(ever, 'deal')} in all.`;
  }
  return `${plural(left, 'deal')} ${left === 1n ? 'is' : 'are'} left among the ${plural(all, 'package')} that fit what is settled; `
    + `${grouped(ever)} in all.`;
}

/** On a logarithmic scale, as one step may leave a thousandth. */
function height(left, all) {
  return left === 0n ? 0 : all === 1n ? 1 : Math.max(0.02, Math.log(Number(left) + 1) / Math.log(Number(all) + 1));
}

/** The way to a deal, or to as many parties as can be had together. */
export function nearest(world, terms, table, go, words) {
  const {space, kase} = world;
  const deals = space && bounded(() => space.deals(table));
  if (deals === null) {
    return h('p', {class: 'quiet'}, 'This case is too large to find the way in a page. `parley search` finds it.');
  }
  if (deals === NONE) {
    return bounded(() => withoutDeals(world, terms, table.parties, go, words));
  }
  const near = space.nearest(deals, terms);
  if (near.changes === 0) {
    const open = terms.filter(t => t < 0).length;
    return open === 0
      ? h('p', {}, 'These terms are a deal.')
      : settleList(kase, terms, near, 'Settling the open issues like this makes a deal:', go, words);
  }
  return changeList(kase, terms, near, `The nearest deal changes ${plural(near.changes, 'issue')}:`, go, words);
}

function withoutDeals(world, terms, agree, go, words) {
  const {space, kase} = world;
  const groups = space.coalitions(agree);
  const names = ids => listed(ids.map(id => partyName(kase, id)));
  if (groups === null || groups.length === 0) {
    return h('p', {}, groups === null ? 'There are too many parties to try all their coalitions in a page.' : 'No package satisfies any of them.');
  }
  const most = groups[0].length;
  const choices = groups.map(group => ({group, near: space.nearest(space.together(group), terms)}));
  choices.sort((a, b) => b.group.length - a.group.length || a.near.changes - b.near.changes);
  const [first] = choices;
  const left = names(agree.filter(id => !first.group.includes(id)));
  const others = choices.slice(1, 4).map(w => h('li', {}, `${names(w.group)}: ${plural(w.near.changes, 'change')}`));
  const lead = `At most ${most} of ${agree.length} agree. The nearest package changes ${plural(first.near.changes, 'issue')} and leaves out ${left}:`;
  return [
    first.near.changes === 0
      ? h('p', {}, `At most ${most} of ${agree.length} agree, and here they do: all but ${left}.`)
      : changeList(kase, terms, first.near, lead, go, words),
    others.length > 0 && [h('p', {}, 'Or these:'), h('ul', {class: 'ways'}, others)],
  ];
}

/** What a package near to some terms changes in them, and a button that goes there. */
export function changeList(kase, terms, near, lead, go, words) {
  const changed = near.terms.map((_, i) => i).filter(i => terms[i] >= 0 && near.terms[i] !== terms[i]);
  return way(kase, terms, near, lead, changed, go, words);
}

function settleList(kase, terms, near, lead, go, words) {
  return way(kase, terms, near, lead, near.terms.map((_, i) => i).filter(i => terms[i] < 0 && near.terms[i] >= 0), go, words);
}

function way(kase, terms, near, lead, issues, go, words = 'Go there') {
  const step = i => h('li', {}, h('span', {class: 'issue'}, issueName(kase.issues[i])), ': ',
    optionName(kase.issues[i], near.terms[i]),
    terms[i] >= 0 && h('span', {class: 'was'}, ` instead of ${optionName(kase.issues[i], terms[i])}`));
  return h('div', {class: 'way'}, h('p', {}, lead), h('ul', {}, issues.map(step)),
    h('button', {type: 'button', class: 'go', onclick: () => go(near.terms)}, words));
}
