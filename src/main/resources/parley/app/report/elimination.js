// Exact optima over all ways to settle open issues, by eliminating one issue after another (Bertele and Brioschi
// 1972): tables over few issues are joined only where an issue links them.

/** How many cells a table may have before the page does without the answer. */
const CELLS_MAX = 300000;

/**
 * Joins all tables and eliminates all their issues.
 *
 * A table is {issues, cells}, its cells in the order of counting, the last issue fastest. `join` merges two cells of
 * different tables, `choose` two of which either may be taken; `mark` may note in a cell which option it takes of an issue.
 * Null where a table would be too large.
 */
export function eliminate(tables, sizes, unit, join, choose, mark = cell => cell) {
  let left = [...tables];
  for (;;) {
    const open = [...new Set(left.flatMap(t => t.issues))];
    if (open.length === 0) {
      return left.reduce((all, t) => join(all, t.cells[0]), unit);
    }
    const issue = cheapestIssue(open, left, sizes);
    const touched = left.filter(t => t.issues.includes(issue));
    const rest = [...new Set(touched.flatMap(t => t.issues))].filter(i => i !== issue);
    if (cells(rest, sizes) * sizes[issue] > CELLS_MAX) {
      return null;
    }
    const joined = tabulate(rest, sizes, at => {
      let best = null;
      for (let o = 0; o < sizes[issue]; o++) {
        at[issue] = o;
        const cell = mark(touched.reduce((all, t) => join(all, t.cells[place(t.issues, sizes, at)]), unit), issue, o);
        best = best === null ? cell : choose(best, cell);
      }
      return best;
    });
    left = left.filter(t => !touched.includes(t)).concat(joined);
  }
}

/** A table over some issues; `cell` is called with an option's place for each. Null where it would be too large. */
export function tabulate(issues, sizes, cell) {
  const count = cells(issues, sizes);
  if (count > CELLS_MAX) {
    return null;
  }
  const at = [];
  const found = [];
  for (let n = 0; n < count; n++) {
    let rest = n;
    for (let i = issues.length - 1; i >= 0; i--) {
      at[issues[i]] = rest % sizes[issues[i]];
      rest = Math.floor(rest / sizes[issues[i]]);
    }
    found.push(cell(at));
  }
  return {issues, cells: found};
}

/** The part of a table that agrees with what is settled. */
export function restricted(table, terms, sizes) {
  const open = table.issues.filter(issue => terms[issue] < 0);
  if (open.length === table.issues.length) {
    return table;
  }
  const at = [...terms];
  return tabulate(open, sizes, choice => {
    open.forEach(issue => { at[issue] = choice[issue]; });
    return table.cells[place(table.issues, sizes, at)];
  });
}

function cheapestIssue(open, tables, sizes) {
  const cost = issue => cells([...new Set(tables.filter(t => t.issues.includes(issue)).flatMap(t => t.issues))], sizes);
  return open.reduce((best, issue) => (cost(issue) < cost(best) ? issue : best));
}

function cells(issues, sizes) {
  return issues.reduce((n, issue) => n * sizes[issue], 1);
}

function place(issues, sizes, at) {
  return issues.reduce((n, issue) => n * sizes[issue] + at[issue], 0);
}
