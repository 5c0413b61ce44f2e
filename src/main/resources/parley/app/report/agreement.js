// Who has to accept for a deal: everybody at the table, or what the case's agreement rule asks.

import {partyName} from './data.js';
import {say} from './say.js';
import {listed, plural} from './words.js';

/** The parties at the table and the rule that joins them; a table of the reader's own asks all of them. */
export function tableOf(scenario, parties) {
  const own = parties.join() === scenario.parties.join();
  return {kase: scenario.kase, parties, rule: (own && scenario.kase.agreement) || null};
}

/** Whether there is a deal if those parties accept of which `accepts` is true. */
export function isMet({kase, parties, rule}, accepts) {
  const accepting = parties.filter(accepts);
  return rule === null ? accepting.length === parties.length
    : rule.must.every(accepts) && accepting.length >= rule.atLeast && votesOf(kase, accepting) >= rule.votesAtLeast;
}

/**
 * The packages of which a table makes a deal, out of those that each party accepts. More parties never spoil a deal,
 * so that who accepts besides need not be told apart.
 */
export function agreed(diagram, {kase, parties, rule}, accepted, [none, every]) {
  const {must, atLeast, votesAtLeast} = rule ?? {must: parties, atLeast: 0, votesAtLeast: 0};
  const known = new Map();
  const from = (place, count, votes) => {
    if (place === parties.length) {
      return count >= atLeast && votes >= votesAtLeast ? every : none;
    }
    const key = [place, count, votes].join();
    if (!known.has(key)) {
      const party = parties[place];
      const more = Math.min(votesAtLeast, votes + votesOf(kase, [party]));
      const yes = diagram.and(accepted(party), from(place + 1, Math.min(atLeast, count + 1), more));
      known.set(key, must.includes(party) ? yes : diagram.or(yes, from(place + 1, count, votes)));
    }
    return known.get(key);
  };
  return from(0, 0, 0);
}

/** "6 of 8 needed, 5 accept; China must, and does not"; null where all have to accept. Of those that may yet accept none is said to be missing. */
export function agreementWords({kase, parties, rule}, accepts, mayAccept = () => false) {
  if (rule === null) {
    return null;
  }
  const accepting = parties.filter(accepts);
  const names = ids => listed(ids.map(id => partyName(kase, id)));
  const missing = rule.must.filter(id => !accepts(id) && !mayAccept(id));
  return [
    rule.atLeast > 0 && say(accepting.length === 1 ? 'x_of_x_needed_one_accepts' : 'x_of_x_needed_x_accept', rule.atLeast, parties.length, accepting.length),
    rule.votesAtLeast > 0 && say('x_of_x_needed_x_accept', rule.votesAtLeast, plural(votesOf(kase, parties), say('vote'), say('votes')), votesOf(kase, accepting)),
    rule.must.length > 0 && names(rule.must) + say(rule.must.length === 1 ? 'must_one' : 'must')
      + (missing.length === 0 ? '' : rule.must.length === 1 ? say('and_does_not') : say('missing_x', names(missing))),
  ].filter(Boolean).join('; ');
}

function votesOf(kase, ids) {
  return ids.reduce((sum, id) => sum + (kase.party.get(id).votes ?? 0), 0);
}
