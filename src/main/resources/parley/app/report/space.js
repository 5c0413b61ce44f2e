// All packages at once: what parties accept, how many deals are left, which is nearest.

import {agreed} from './agreement.js';
import {Diagram, EVERY, NONE, TooLarge} from './diagram.js';
import {blocks, concedes, counts, holdsOut, rejects} from './kinds.js';
import {compares, counted, isSilent, within} from './rules.js';

/** How many nodes a diagram may have before the page does without it: about a second's work. */
const NODES_MAX = 50000;

/** How many parties at most are tried in all combinations. */
const PARTIES_MAX = 10;

/** The packages of a case under the rules of a day. Throws TooLarge where it is made or asked. */
class Space {
  constructor(kase, levels, counted) {
    this.kase = kase;
    this.counted = counted;
    this.levels = levels;
    this.level = new Map(levels.map((issue, level) => [issue, level]));
    this.diagram = new Diagram(levels.map(issue => kase.issues[issue].options.length), NODES_MAX);
    this.concluded = new Map();
    this.conditions = new Map();
    this.dealSets = new Map();
    for (const rule of counted.conclusions) {
      const before = this.concluded.get(rule.concludes) ?? NONE;
      this.concluded.set(rule.concludes, this.diagram.or(before, this.set(rule.when)));
    }
    /** All packages that answers are about: those that no rule calls impossible. */
    this.possible = counted.impossible.reduce((all, rule) => this.diagram.minus(all, this.set(rule.when)), EVERY);
    this.acceptSets = new Map(kase.parties.map(p => [p.id, this.accepting(p.id)]));
    this.rejectSets = new Map(kase.parties.map(p => [p.id, this.rejecting(p.id)]));
  }

  set(condition) {
    const d = this.diagram;
    if (typeof condition === 'boolean') {
      return condition ? EVERY : NONE;
    }
    const parts = () => condition.slice(1).map(part => this.set(part));
    switch (condition[0]) {
      case 'is': return d.where(this.level.get(condition[1]), o => condition[2].includes(o));
      case 'pair': return this.pair(condition);
      case 'within': return d.where(this.level.get(condition[1]), o => within(condition[2], o));
      case 'sum': return this.sum(condition);
      case 'count': return this.quota(condition[1], condition[2], condition.slice(3).map(part => this.set(part)));
      case 'concluded': return this.concluded.get(condition[1]) ?? NONE;
      case 'not': return d.not(this.set(condition[1]));
      case 'all': return parts().reduce((a, b) => d.and(a, b), EVERY);
      case 'any': return parts().reduce((a, b) => d.or(a, b), NONE);
      default: throw new Error('unknown condition ' + condition[0]);
    }
  }

  /** By the amount added up so far, issue by issue; amounts that can no longer change the answer end it. */
  sum([, sign, constant, , ...rest]) {
    const items = [];
    for (let i = 0; i < rest.length; i += 2) {
      items.push({level: this.level.get(rest[i]), amounts: rest[i + 1].map(BigInt)});
    }
    items.sort((a, b) => a.level - b.level);
    const least = [0n];
    const most = [0n];
    for (const {amounts} of [...items].reverse()) {
      least.unshift(least[0] + amounts.reduce((a, b) => (a < b ? a : b)));
      most.unshift(most[0] + amounts.reduce((a, b) => (a > b ? a : b)));
    }
    const known = items.map(() => new Map());
    let asked = 0;
    const set = (at, amount) => {
      const low = amount + least[at];
      const high = amount + most[at];
      if (low === high || (low > 0n) === (high > 0n) && (low < 0n) === (high < 0n) && low !== 0n && high !== 0n) {
        return compares(sign, low) ? EVERY : NONE;
      }
      let node = known[at].get(amount);
      if (node === undefined) {
        asked += 1;
        if (asked > NODES_MAX) {
          throw new TooLarge();
        }
        node = this.diagram.node(items[at].level, items[at].amounts.map(a => set(at + 1, amount + a)));
        known[at].set(amount, node);
      }
      return node;
    };
    return set(0, BigInt(constant));
  }

  /** By how many parts hold so far. */
  quota(quota, number, parts) {
    const d = this.diagram;
    let holding = [EVERY];
    for (const part of parts) {
      holding = [...holding, NONE].map((set, n) => d.or(d.minus(set, part), n > 0 ? d.and(holding[n - 1], part) : NONE));
    }
    return holding.reduce((all, set, n) => (counted(quota, number, n) ? d.or(all, set) : all), NONE);
  }

  pair([, left, right, fitting]) {
    const d = this.diagram;
    return fitting.reduce((all, rights, option) => d.or(all, d.and(
      d.where(this.level.get(left), o => o === option),
      d.where(this.level.get(right), o => rights.includes(o)))), NONE);
  }

  /** The packages on which a stance's condition holds. */
  condition(rule) {
    if (!this.conditions.has(rule)) {
      this.conditions.set(rule, this.set(rule.when));
    }
    return this.conditions.get(rule);
  }

  /** The packages on which some concession covers a demand. */
  givenUp(demand) {
    return this.counted.stances.get(demand.owner)
      .filter(r => concedes(r) && r.demand === demand.demand)
      .reduce((all, r) => this.diagram.or(all, this.condition(r)), NONE);
  }

  /** What a party accepts among some packages; the possible ones unless said otherwise. */
  accepting(party, among = this.possible) {
    const d = this.diagram;
    if (isSilent(this.kase, this.counted, party)) {
      return NONE;
    }
    return this.counted.stances.get(party).filter(blocks).reduce((all, rule) => {
      const blocked = holdsOut(rule) ? d.minus(this.condition(rule), this.givenUp(rule)) : this.condition(rule);
      return d.minus(all, blocked);
    }, d.and(among, this.satisfying(party)));
  }

  /** The packages that satisfy a party at least as much as its reservation value asks. */
  satisfying(party) {
    const {reservation} = this.kase.party.get(party);
    if (reservation === undefined) {
      return EVERY;
    }
    const weighed = this.counted.stances.get(party).filter(counts);
    const most = (1 - reservation) * weighed.reduce((sum, rule) => sum + rule.weight, 0) + 1e-12;
    const levels = weighed.map(rule => this.losses(rule));
    const known = new Map();
    const from = (place, lost) => {
      if (lost > most) {
        return NONE;
      }
      if (place === levels.length) {
        return EVERY;
      }
      const key = place + ' ' + lost.toFixed(9);
      if (!known.has(key)) {
        known.set(key, levels[place].reduce((all, {loss, set}) =>
          this.diagram.or(all, this.diagram.and(set, from(place + 1, lost + loss))), NONE));
      }
      return known.get(key);
    };
    return from(0, 0);
  }

  /** What a demand or preference loses of its weight, and on which packages: each package in one of the sets. */
  losses(rule) {
    const d = this.diagram;
    const found = [{loss: 0, set: d.not(this.condition(rule))}];
    let left = this.condition(rule);
    const gives = this.counted.stances.get(rule.owner).filter(r => concedes(r) && r.demand === rule.demand);
    for (const concession of gives.sort((a, b) => a.cost - b.cost)) {
      found.push({loss: rule.weight * concession.cost, set: d.and(left, this.condition(concession))});
      left = d.minus(left, this.condition(concession));
    }
    return [...found, {loss: rule.weight, set: left}];
  }

  rejecting(party, among = this.possible) {
    return this.diagram.and(among, this.counted.stances.get(party).filter(rejects)
      .reduce((all, rule) => this.diagram.or(all, this.condition(rule)), NONE));
  }

  path(terms) {
    return this.levels.map(issue => terms[issue]);
  }

  /** The packages that all of these parties accept. */
  together(parties) {
    return this.deals({kase: this.kase, parties, rule: null});
  }

  /** The packages of which a table makes a deal. */
  deals(table) {
    return this.agreed('deals', table, party => this.acceptSets.get(party));
  }

  /** The packages that would be deals if every party of which no stance is known accepted. */
  unopposed(table) {
    return this.agreed('unopposed', table, party =>
      (isSilent(this.kase, this.counted, party) ? this.possible : this.acceptSets.get(party)));
  }

  agreed(name, table, accepted) {
    const key = [name, table.rule !== null, ...table.parties].join();
    if (!this.dealSets.has(key)) {
      this.dealSets.set(key, agreed(this.diagram, table, accepted, [NONE, this.possible]));
    }
    return this.dealSets.get(key);
  }

  /** How many packages of a set are left under some terms. */
  size(set, terms) {
    return this.diagram.count(set, this.path(terms));
  }

  /** The same, and how many there would be if one issue were settled so. */
  count(set, terms) {
    const {all, by} = this.diagram.sweep(set, this.path(terms));
    return {all, by: this.kase.issues.map((_, issue) => by[this.level.get(issue)])};
  }

  /** The terms in a set that change the fewest issues, with their number; null if the set is empty. */
  nearest(set, terms) {
    const found = this.diagram.nearest(set, this.path(terms));
    return found && {
      changes: found.changes,
      terms: this.kase.issues.map((_, issue) => found.path[this.level.get(issue)]),
    };
  }

  /**
   * The coalitions that some of these parties could form: each a set of parties with a deal among them that no larger
   * such set holds, the largest first. Null if the parties are too many to try.
   */
  coalitions(parties) {
    if (parties.length > PARTIES_MAX) {
      return null;
    }
    const found = [];
    for (let size = parties.length; size > 0; size--) {
      found.push(...subsets(parties, size).filter(group =>
        !found.some(larger => group.every(p => larger.includes(p))) && this.together(group) !== NONE));
    }
    return found;
  }
}

/** A space, or null where it would be too large for a page. */
export function spaceOrNull(kase, levels, counted) {
  return bounded(() => new Space(kase, levels, counted));
}

/** What a question answers, or null where a diagram outgrew the bound. */
export function bounded(question) {
  try {
    return question();
  } catch (e) {
    if (e instanceof TooLarge) {
      return null;
    }
    throw e;
  }
}

function subsets(all, size) {
  if (size === 0) {
    return [[]];
  }
  return all.flatMap((one, i) => subsets(all.slice(i + 1), size - 1).map(rest => [one, ...rest]));
}
