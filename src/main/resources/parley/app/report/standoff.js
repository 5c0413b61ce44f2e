// Why there is no deal under the rules of a day: the stances that cannot all stand, and those whose giving up opens deals.

import {agreed, isMet} from './agreement.js';
import {NONE} from './diagram.js';
import {blocks, holdsOut} from './kinds.js';
import {minimalSets} from './minimalsets.js';

/** The stances of a table's parties that can block, each with the packages on which it does. Throws TooLarge where asked too much. */
export class Standoff {
  constructor({space, counted}, table) {
    const d = space.diagram;
    this.space = space;
    this.table = table;
    this.stances = table.parties.flatMap(p => counted.stances.get(p).filter(blocks));
    this.blocked = this.stances.map(rule => (holdsOut(rule) ? d.minus(space.condition(rule), space.givenUp(rule)) : space.condition(rule)));
    this.start = new Map(table.parties.map(p => [p, d.and(space.possible, space.satisfying(p))]));
  }

  /** The minimal sets of stances that leave no package, the smallest first. */
  conflicts(most) {
    const found = minimalSets(this.stances.length, held => this.spared(held), most);
    const sets = found.sets.filter(set => set.length > 0).map(set => set.map(n => this.stances[n]));
    const sure = set => set.reduce((all, rule) => all * rule.confidence, 1);
    return {...found, sets: sets.sort((a, b) => a.length - b.length || sure(b) - sure(a))};
  }

  /** The smallest sets of stances whose giving up opens deals, with how many. */
  repairs(most) {
    const found = minimalSets(this.stances.length, given => this.conflict(this.others(given)), most, true);
    const any = this.space.kase.issues.map(() => -1);
    return {...found, sets: found.sets.filter(set => set.length > 0).map(set =>
      ({stances: set.map(n => this.stances[n]), deals: this.space.size(this.deals(this.accepted(this.others(set))), any)}))};
  }

  /** How many deals there would be without each stance. */
  leverage() {
    const any = this.space.kase.issues.map(() => -1);
    return this.stances.map((rule, n) => ({rule, deals: this.space.size(this.deals(this.accepted(this.others([n]))), any)}));
  }

  others(given) {
    return this.stances.map((_, n) => n).filter(n => !given.includes(n));
  }

  /** What each party accepts if it holds these stances alone. */
  accepted(held) {
    const accepts = new Map(this.start);
    held.forEach(n => this.hold(accepts, n));
    return accepts;
  }

  hold(accepts, n) {
    const {owner} = this.stances[n];
    accepts.set(owner, this.space.diagram.minus(accepts.get(owner), this.blocked[n]));
  }

  deals(accepts) {
    return agreed(this.space.diagram, this.table, p => accepts.get(p), [NONE, this.space.possible]);
  }

  /** Null if these stances leave no package; else the stances, as few as may be, that some package left crosses. */
  spared(held) {
    const d = this.space.diagram;
    const accepts = this.accepted(held);
    const left = this.deals(accepts);
    if (left === NONE) {
      return null;
    }
    const group = this.enough(this.anyOf(left), accepts);
    let set = group.reduce((all, p) => d.and(all, accepts.get(p)), this.space.possible);
    const free = this.others(held).filter(n => group.includes(this.stances[n].owner));
    for (const n of free) {
      const fewer = d.minus(set, this.blocked[n]);
      set = fewer === NONE ? set : fewer;
    }
    const path = this.anyOf(set);
    return free.filter(n => this.has(this.blocked[n], path));
  }

  /** Null if these stances leave a package; else as few of them as leave none. */
  conflict(held) {
    if (this.deals(this.accepted(held)) !== NONE) {
      return null;
    }
    return held.reduce((kept, n) => {
      const fewer = kept.filter(m => m !== n);
      return this.deals(this.accepted(fewer)) === NONE ? fewer : kept;
    }, held);
  }

  /** Parties that accept a package and are enough for a deal, none of them to spare. */
  enough(path, accepts) {
    const yes = this.table.parties.filter(p => this.has(accepts.get(p), path));
    const blocking = p => this.stances.filter((rule, n) => rule.owner === p && this.has(this.blocked[n], path)).length;
    return yes.map(p => [p, blocking(p)]).sort((a, b) => b[1] - a[1]).reduce((group, [p]) => {
      const fewer = group.filter(one => one !== p);
      return isMet(this.table, one => fewer.includes(one)) ? fewer : group;
    }, yes);
  }

  /** One package of a set; where a level may be settled in any way, by its first option. */
  anyOf(set) {
    return this.space.diagram.nearest(set, this.space.levels.map(() => -1)).path.map(option => Math.max(0, option));
  }

  has(set, path) {
    return this.space.diagram.has(set, path);
  }
}
