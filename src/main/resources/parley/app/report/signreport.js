// Says which problems of single signs are told beside the errors of the grammar.

import {holds} from './foreign.js';
import {isFence} from './pasted.js';
import {INVISIBLE_HELP, NO_BREAK_HELP, PAIR_HELPS} from './refused.js';

/** All that is told of both. A line with a quote too few or too many has one error; `foreign` is where Parley does not read. */
export function told(tokens, foreign, signs, grammar) {
  const isTold = sign => sign.help === INVISIBLE_HELP || !foreign.some(f => holds(f, sign));
  const torn = new Set(tokens.filter(t => t.kind === 'broken' && /^["']/.test(t.text)).map(t => t.place.line));
  const placed = signs.filter(s => s.quote === 'placed' && torn.has(s.line) && isTold(s)).map(s => s.line);
  const lines = new Set(grammar.map(error => error.line));
  const isSaid = sign => sign.quote === 'open' && torn.has(sign.line) && lines.has(sign.line);
  const fences = tokens.filter(t => t.kind === 'broken' && isFence(t.text)).slice(1).map(t => t.place);
  const isLaterFence = sign => fences.some(f => f.line === sign.line && f.column === sign.column && f.length === sign.length);
  const shown = signs.filter(sign => !isLaterFence(sign) && !isSaid(sign) && isTold(sign));
  const isSecond = (sign, at) => sign.help === NO_BREAK_HELP ? shown.findIndex(s => s.help === sign.help) < at
    : PAIR_HELPS.includes(sign.help) && shown.findIndex(s => s.line === sign.line && s.help === sign.help) < at;
  return [...grammar.filter(error => !placed.includes(error.line)), ...shown.filter((sign, at) => !isSecond(sign, at))];
}
