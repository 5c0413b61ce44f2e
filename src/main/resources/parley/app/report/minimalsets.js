// Minimal sets that have what every larger set has too, the smallest first (implicit hitting sets: Reiter 1987; Liffiton and others 2016).

import {bounded} from './space.js';

/** How many sets are tried before the search is cut: well below a second's work. */
const TRIED_MAX = 20000;

/**
 * Looks for at most `most` such sets of numbers below `size`, by their size; `least` stops after the first size that has any.
 * `gap` of a set is null if the set has the property, else numbers, none of them in it, one of which every set with the property has.
 * Tells the sets found, whether there are more, and whether the search was cut.
 */
export function minimalSets(size, gap, most, least = false) {
  const search = new Search(size, gap, most);
  for (let members = 0; members <= size && search.goesOn(); members++) {
    if (!search.deeper || (least && search.found.length > 0)) {
      break;
    }
    search.deeper = false;
    search.visit(members);
  }
  const cut = search.cut || search.tried > TRIED_MAX;
  return {sets: search.found.slice(0, most), more: cut || search.found.length > most, cut};
}

class Search {
  constructor(size, gap, most) {
    this.gap = gap;
    this.most = most;
    this.gaps = [];
    this.found = [];
    this.chosen = new Set();
    this.barred = new Uint16Array(size);
    this.tried = 0;
    this.cut = false;
    /** Whether larger sets may have the property without containing one that was found. */
    this.deeper = true;
  }

  goesOn() {
    return this.found.length <= this.most && this.tried <= TRIED_MAX && !this.cut;
  }

  /** Tries what is chosen with at most so many members more. */
  visit(left) {
    this.tried += 1;
    if (!this.goesOn() || this.found.some(set => set.every(n => this.chosen.has(n)))) {
      return;
    }
    const next = this.unmet(left) ?? this.asked();
    const free = next?.filter(n => this.barred[n] === 0);
    if (next === null || free?.length === 0) {
      return;
    }
    if (next === undefined || left === 0) {
      this.deeper = true;
      return;
    }
    for (const n of free) {
      this.chosen.add(n);
      this.visit(left - 1);
      this.chosen.delete(n);
      this.barred[n] += 1;
    }
    free.forEach(n => { this.barred[n] -= 1; });
  }

  /** The gap that leaves the fewest choices; null if all are met, undefined if so few members more cannot meet them. */
  unmet(left) {
    const open = this.gaps.filter(gap => !gap.some(n => this.chosen.has(n)))
      .map(gap => [gap, gap.filter(n => this.barred[n] === 0)]).sort((a, b) => a[1].length - b[1].length);
    const taken = new Set();
    let apart = 0;
    for (const [, free] of open) {
      if (!free.some(n => taken.has(n))) {
        free.forEach(n => taken.add(n));
        apart += 1;
      }
    }
    return open.length === 0 ? null : open[0][1].length > 0 && apart > left ? undefined : open[0][1];
  }

  /** What the chosen set lacks, known from now on; null if nothing: it is found. */
  asked() {
    const lacking = bounded(() => [this.gap([...this.chosen])])?.[0];
    if (lacking === undefined) {
      this.cut = true;
    } else if (lacking === null) {
      this.found.push([...this.chosen].sort((a, b) => a - b));
    } else {
      this.gaps.push(lacking);
    }
    return lacking;
  }
}
