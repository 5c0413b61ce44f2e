// Counts into how many rules Drools would split one: it multiplies the branches of every `or` between patterns.

const HELP = 'use `||` inside `Terms( … )`, or let other rules `conclude` parts of it';
const MANY = 1e6;

/** Refuses a condition with too many. */
export function requireFew(when, words, place) {
  if (alternatives(when) > 64) {
    throw words.wrong(place, 'the rule\'s `or`s make more than 64 alternatives', HELP);
  }
  if (patterns(when) > 1000) {
    throw words.wrong(place, 'the rule\'s alternatives have more than 1000 conditions together', HELP);
  }
}

/** Into how many rules Drools would split one. */
function alternatives(element) {
  switch (element.type) {
    case 'and': return element.parts.map(alternatives).reduce((a, b) => Math.min(MANY, a * b), 1);
    case 'or': return Math.min(MANY, element.parts.map(alternatives).reduce((a, b) => a + b, 0));
    case 'not': case 'exists': return alternatives(element.part);
    default: return 1;
  }
}

/** How many patterns all those rules have together. */
function patterns(element) {
  switch (element.type) {
    case 'and': return element.parts.map(p => Math.min(MANY, Math.floor(patterns(p) * alternatives(element) / alternatives(p)))).reduce((a, b) => Math.min(MANY, a + b), 0);
    case 'or': return Math.min(MANY, element.parts.map(patterns).reduce((a, b) => a + b, 0));
    case 'not': case 'exists': return patterns(element.part);
    default: return 1;
  }
}
