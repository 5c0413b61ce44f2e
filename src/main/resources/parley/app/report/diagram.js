// Sets of packages as reduced, ordered, multi-valued decision diagrams (Bryant 1986; Kam and others 1998): a set is
// a number, equal sets have equal numbers. A level that a node skips may be settled in any way.

export const NONE = 0;
export const EVERY = 1;

/** Thrown where a diagram would outgrow the page's bound. */
export class TooLarge extends Error {}

export class Diagram {
  /** `sizes` has the number of options of each level. */
  constructor(sizes, nodesMax) {
    this.sizes = sizes;
    this.nodesMax = nodesMax;
    this.level = [sizes.length, sizes.length];
    this.kids = [null, null];
    this.known = new Map();
    this.results = new Map();
    this.reached = new Map();
  }

  /** The one node with these children, or the child if they are all the same. */
  node(level, kids) {
    if (kids.every(k => k === kids[0])) {
      return kids[0];
    }
    const key = level + ':' + kids.join();
    let node = this.known.get(key);
    if (node === undefined) {
      node = this.level.length;
      if (node > this.nodesMax) {
        throw new TooLarge();
      }
      this.level.push(level);
      this.kids.push(kids);
      this.known.set(key, node);
    }
    return node;
  }

  /** The packages whose option at a level passes a test. */
  where(level, test) {
    return this.node(level, Array.from({length: this.sizes[level]}, (_, o) => (test(o) ? EVERY : NONE)));
  }

  not(set) {
    return this.minus(EVERY, set);
  }

  and(a, b) {
    if (a === b || b === EVERY) return a;
    if (a === EVERY) return b;
    return a === NONE || b === NONE ? NONE : this.combined('&', Math.min(a, b), Math.max(a, b), this.and);
  }

  or(a, b) {
    if (a === b || b === NONE) return a;
    if (a === NONE) return b;
    return a === EVERY || b === EVERY ? EVERY : this.combined('|', Math.min(a, b), Math.max(a, b), this.or);
  }

  minus(a, b) {
    if (a === NONE || b === EVERY || a === b) return NONE;
    return b === NONE ? a : this.combined('-', a, b, this.minus);
  }

  combined(sign, a, b, operation) {
    const key = sign + a + ',' + b;
    let result = this.results.get(key);
    if (result === undefined) {
      const level = Math.min(this.level[a], this.level[b]);
      const kids = [];
      for (let o = 0; o < this.sizes[level]; o++) {
        kids.push(operation.call(this, this.kid(a, level, o), this.kid(b, level, o)));
      }
      result = this.node(level, kids);
      this.results.set(key, result);
    }
    return result;
  }

  kid(node, level, option) {
    return this.level[node] === level ? this.kids[node][option] : node;
  }

  /** Whether a path with every level settled lies in a set. */
  has(set, path) {
    let node = set;
    while (node > EVERY) {
      node = this.kids[node][path[this.level[node]]];
    }
    return node === EVERY;
  }

  /** The nodes of a set, children before parents. */
  nodes(set) {
    let found = this.reached.get(set);
    if (!found) {
      const seen = new Set([set]);
      const waiting = [set];
      while (waiting.length > 0) {
        for (const kid of this.kids[waiting.pop()] ?? []) {
          if (!seen.has(kid)) {
            seen.add(kid);
            waiting.push(kid);
          }
        }
      }
      found = [...seen].sort((a, b) => a - b);
      this.reached.set(set, found);
    }
    return found;
  }

  /**
   * Counts, exactly, the packages of a set that agree with a path (an option's place a level, -1 where open): `all`
   * of them, and in `by[level][option]` those there would be if that one level were settled so.
   */
  sweep(set, path) {
    const {number, product, below, all} = this.counted(set, path);
    return {all: BigInt(all), by: this.byOption(set, path, product, number, below, all)};
  }

  /** Only how many packages of a set agree with a path. */
  count(set, path) {
    return BigInt(this.counted(set, path).all);
  }

  counted(set, path) {
    const space = this.sizes.reduce((n, size) => n * BigInt(size), 1n);
    const number = space <= BigInt(Number.MAX_SAFE_INTEGER) ? Number : BigInt;
    const product = [number(1)];
    this.sizes.forEach((size, l) => product.push(product[l] * number(path[l] < 0 ? size : 1)));
    const below = this.below(set, path, product, number);
    return {number, product, below, all: below.get(set) * product[this.level[set]]};
  }

  below(set, path, product, number) {
    const below = new Map([[NONE, number(0)], [EVERY, number(1)]]);
    for (const node of this.nodes(set)) {
      if (node > EVERY) {
        const level = this.level[node];
        let sum = number(0);
        this.kids[node].forEach((kid, o) => {
          if (path[level] < 0 || path[level] === o) {
            sum += below.get(kid) * (product[this.level[kid]] / product[level + 1]);
          }
        });
        below.set(node, sum);
      }
    }
    return below;
  }

  byOption(set, path, product, number, below, all) {
    const tested = this.sizes.map(size => new Array(size).fill(number(0)));
    const above = new Map([[set, product[this.level[set]]]]);
    const nodes = this.nodes(set);
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      if (node <= EVERY) {
        continue;
      }
      const level = this.level[node];
      this.kids[node].forEach((kid, o) => {
        const ways = (above.get(node) ?? number(0)) * (product[this.level[kid]] / product[level + 1]);
        tested[level][o] += ways * below.get(kid);
        if (path[level] < 0 || path[level] === o) {
          above.set(kid, (above.get(kid) ?? number(0)) + ways);
        }
      });
    }
    return tested.map((counts, l) => {
      const open = path[l] < 0;
      const own = open ? counts.reduce((a, b) => a + b, number(0)) : counts[path[l]];
      const rest = (all - own) / number(open ? this.sizes[l] : 1);
      return counts.map(count => BigInt(count + rest));
    });
  }

  /** The path within a set that changes the fewest settled levels; null if the set is empty. */
  nearest(set, path) {
    if (set === NONE) {
      return null;
    }
    const cost = new Map([[NONE, Infinity], [EVERY, 0]]);
    const step = (level, o) => (path[level] < 0 || path[level] === o ? 0 : 1);
    for (const node of this.nodes(set)) {
      if (node > EVERY) {
        cost.set(node, Math.min(...this.kids[node].map((kid, o) => cost.get(kid) + step(this.level[node], o))));
      }
    }
    const found = [...path];
    for (let node = set; node > EVERY;) {
      const level = this.level[node];
      const kids = this.kids[node];
      const best = cost.get(node);
      const fits = o => cost.get(kids[o]) + step(level, o) === best;
      const choice = path[level] >= 0 && fits(path[level]) ? path[level] : kids.findIndex((_, o) => fits(o));
      found[level] = choice;
      node = kids[choice];
    }
    return {changes: cost.get(set), path: found};
  }
}
