// What is said of a sign that the rule language lacks.

/** Told with each character that an editor would not show. */
export const INVISIBLE_HELP = 'delete it: what a rule says must be what one sees';
const CURLY_HELP = 'use straight quotes: `"`, not the curly ones of a word processor';
const STRAIGHT_HELP = 'use straight quotes: `"`';
const BRACKET_HELP = 'the rule language has round parentheses only';
/** What is said of signs that come in pairs, of which the first is enough to tell. */
export const PAIR_HELPS = [CURLY_HELP, STRAIGHT_HELP, BRACKET_HELP];
/** Whoever pastes one pastes many. */
export const NO_BREAK_HELP = 'it looks like a space: replace all such in the file by plain ones';

/** What to do about the sign at a place. */
export function helpFor(text, at) {
  const c = text[at];
  if ('\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019'.includes(c)) {
    return CURLY_HELP;
  }
  switch (c) {
    case '=': return text.startsWith('=!', at) ? 'write `!=`' : 'compare with `==`; order is `<=` and `>=`';
    case '/': return 'multiply instead: `money * 0.5`; a fraction has no spaces, as in `@cost(1/3)`';
    case '%': return 'write a share as a number from 0 to 1, such as 0.8';
    case '\u2265': return 'write `>=`';
    case '\u2264': return 'write `<=`';
    case '\u2260': return 'write `!=`';
    case '\u2010': case '\u2011': case '\u2012': case '\u2013': case '\u2014': case '\u2212': return 'it only looks like a hyphen: write `-`';
    case '\u2022': case '\u00B7': case '\u25AA': return 'delete it: a rule has no bullets';
    case '`': case '\u00B4': return STRAIGHT_HELP;
    case '&': return 'write `&&`';
    case '|': return 'write `||`';
    case '#': return 'start a comment with `//`';
    case '[': case ']': case '{': case '}': return BRACKET_HELP;
    case '\u00A0': return NO_BREAK_HELP;
    default: return 'outside texts and comments a rule file has plain letters, digits and the signs of the rule language only';
  }
}
