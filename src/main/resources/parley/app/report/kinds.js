// What a rule may state, in the order in which help lists it, and what a stance does: as Parley's own table has it.

export const STATEMENTS = [
  {kind: 'red_line', word: 'redLine', isNamed: false, does: ['rejects']},
  {kind: 'demand', word: 'demand', isNamed: true, does: ['holds_out', 'counts']},
  {kind: 'preference', word: 'prefer', isNamed: true, does: ['counts']},
  {kind: 'concession', word: 'concede', isNamed: true, does: ['concedes']},
  {kind: 'conclusion', word: 'conclude', isNamed: true, does: []},
  {kind: 'impossible', word: 'impossible', isNamed: false, does: []},
];

const BY_KIND = new Map(STATEMENTS.map(s => [s.kind, s]));

/** The kinds of stance in the order in which findings stand. */
export const KIND_ORDER = STATEMENTS.filter(s => s.does.length > 0).map(s => s.kind);

/** What a rule states; of a rule or a stance that is not yet one. */
export function statementOf({kind}) {
  return BY_KIND.get(kind);
}

/** Whether a rule is a stance of its party, not one that all share. */
export function isStance(rule) {
  return statementOf(rule).does.length > 0;
}

/** Whether a party rejects a package to which a stance applies. */
export function rejects(rule) {
  return statementOf(rule).does.includes('rejects');
}

/** Whether a party holds out over a package to which a stance applies, unless given up. */
export function holdsOut(rule) {
  return statementOf(rule).does.includes('holds_out');
}

/** Whether a stance may keep its party from accepting. */
export function blocks(rule) {
  return rejects(rule) || holdsOut(rule);
}

/** Whether meeting a stance counts in its party's satisfaction. */
export function counts(rule) {
  return statementOf(rule).does.includes('counts');
}

/** Whether a stance gives others up. */
export function concedes(rule) {
  return statementOf(rule).does.includes('concedes');
}
