// What stands between a condition's parentheses, the first of which has been read.

import {isComparison} from './comparisonparser.js';
import {isWord} from './cursor.js';

/** Behind every error so many words at most are looked at, however long a text is. */
const WORDS_MAX = 2000;
const BEHIND = ['then', 'and', 'or', '&&', '||', ')', '(', 'Terms', 'Conclusion', 'not', 'exists'];

export class Enclosed {
  constructor(words) {
    this.words = words;
    this.from = words.at;
  }

  /** Goes on to the next comma before a comparison, or to the closing parenthesis; says whether that is where it seems to be. */
  goOn() {
    const close = this.close();
    let {at} = this.words;
    if (close < at) {
      return false;
    }
    let depth = this.depth(at);
    while (at < close && !(depth === 0 && this.isBeforeComparison(at))) {
      depth += change(this.token(at));
      at++;
    }
    this.words.at = at;
    return true;
  }

  isBeforeComparison(at) {
    const isBinding = this.token(at + 1).kind === 'variable' && isWord(this.token(at + 2), ':');
    return isWord(this.token(at), ',') && (isBinding || isComparison(this.token(at + 1), this.token(at + 2)));
  }

  /** Where the parenthesis closes, if a condition can end there; else before all. */
  close() {
    let depth = 0;
    for (let at = this.from; !this.isOutside(at); at++) {
      depth += change(this.token(at));
      if (depth < 0) {
        const after = this.token(at + 1);
        return after.kind === 'variable' || BEHIND.includes(after.text) ? at : -1;
      }
    }
    return -1;
  }

  isOutside(at) {
    const token = this.token(at);
    return at > this.from + WORDS_MAX || token.kind === 'end' || ['then', 'end', 'rule'].some(word => isWord(token, word));
  }

  depth(until) {
    let depth = 0;
    for (let at = this.from; at < until; at++) {
      depth += change(this.token(at));
    }
    return depth;
  }

  token(at) {
    return this.words.peek(at - this.words.at);
  }
}

function change(token) {
  return isWord(token, '(') ? 1 : isWord(token, ')') ? -1 : 0;
}
