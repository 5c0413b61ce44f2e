// What stands between a condition's parentheses, the first of which has been read.

import {isComparison} from './comparisonparser.js';
import {isWord} from './cursor.js';

const BEHIND = ['then', 'and', 'or', '&&', '||', ')', '(', 'Terms', 'Conclusion', 'not', 'exists'];

export class Enclosed {
  constructor(words) {
    this.words = words;
    this.from = words.at;
  }

  /** Goes on to the next comma before a comparison, or to the closing parenthesis; says whether that is where it seems to be. */
  goOn() {
    const parentheses = this.words.parentheses ??= new Parentheses(this.words.tokens);
    const close = parentheses.closing[this.from - 1];
    let {at} = this.words;
    if (close < at || !canEnd(this.token(close + 1))) {
      return false;
    }
    while (at < close && !(parentheses.depth[at] === parentheses.depth[this.from] && this.isBeforeComparison(at))) {
      at++;
    }
    this.words.at = at;
    return true;
  }

  isBeforeComparison(at) {
    const isBinding = this.token(at + 1).kind === 'variable' && isWord(this.token(at + 2), ':');
    return isWord(this.token(at), ',') && (isBinding || isComparison(this.token(at + 1), this.token(at + 2)));
  }

  token(at) {
    return this.words.peek(at - this.words.at);
  }
}

/** Whether a condition can end before a word. */
function canEnd(after) {
  return after.kind === 'variable' || BEHIND.includes(after.text);
}

/** Which parentheses belong together: within one rule's condition, or its statement. */
class Parentheses {
  constructor(tokens) {
    this.closing = tokens.map(() => -1);
    this.depth = [0];
    let open = [];
    tokens.forEach((token, at) => {
      const opens = isWord(token, '(');
      const closes = isWord(token, ')');
      this.depth.push(this.depth[at] + (opens ? 1 : closes ? -1 : 0));
      if (opens) {
        open.push(at);
      } else if (closes && open.length > 0) {
        this.closing[open.pop()] = at;
      } else if (token.kind === 'end' || ['then', 'end', 'rule'].some(word => isWord(token, word))) {
        open = [];
      }
    });
  }
}
