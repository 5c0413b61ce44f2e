// The known name that somebody probably meant: the one at the least edit distance, if that is small.

const SEPARATOR = /[_\s-]+/;

/** Null where none is near. */
export function nearest(name, known) {
  return known.filter(k => isNear(name, k)).map(k => [distance(name, k), k])
    .sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))[0]?.[1] ?? null;
}

/** "did you mean …", else the known names if they are few, else nothing. */
export function nearestHelp(name, known) {
  const near = nearest(name, known);
  return near !== null ? `did you mean \`${near}\`?` : known.length === 0 || known.length > 8 ? undefined : `known here: ${quotedList(known)}`;
}

/** Null for a name that is null: nothing is near. */
export function didYouMean(name) {
  return name === null ? null : `did you mean \`${name}\`?`;
}

export function quotedList(names) {
  return names.map(n => `\`${n}\``).join(', ');
}

/** Each word too, where both have as many: `european_union` is not `european_allies` mistyped. */
function isNear(name, known) {
  if (Math.max(name.length, known.length) > 80) {
    return false;
  }
  const one = name.toLowerCase();
  const other = known.toLowerCase();
  const words = one.split(SEPARATOR);
  const others = other.split(SEPARATOR);
  return isMistyped(one, other)
    ? words.length !== others.length || words.every((w, i) => isMistyped(w, others[i]))
    : [...words].sort().join('_') === [...others].sort().join('_');
}

function isMistyped(name, known) {
  const most = Math.floor(Math.max(name.length, known.length) / 3);
  return (Math.abs(name.length - known.length) <= most && distance(name, known) <= most)
    || (name.length === 2 && name[1] + name[0] === known);
}

/** Insert, delete, replace, swap of neighbours (Damerau 1964), each part moved once. */
function distance(a, b) {
  const d = Array.from({length: a.length + 1}, (_, i) => Array.from({length: b.length + 1}, (__, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
