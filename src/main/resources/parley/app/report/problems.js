// What is wrong with rules as text.

import {withLookAlike} from './lookalikes.js';

/** What is wrong with a text, each thing with its place. */
export class Problems {
  constructor() {
    this.all = [];
  }

  /** `more` says of what kind it is, where that decides whether it is told. */
  error(place, message, help, more = {}) {
    this.all.push({severity: 'error', ...place, message: withLookAlike(message), help, ...more});
  }

  warning(place, message, help) {
    this.all.push({severity: 'warning', ...place, message: withLookAlike(message), help});
  }

  /** By place, each once; the errors before the warnings of a place. */
  sorted() {
    const seen = new Set();
    return this.all.filter(p => !seen.has(JSON.stringify(p)) && seen.add(JSON.stringify(p)))
      .sort((a, b) => a.line - b.line || a.column - b.column || a.length - b.length || order(a.severity, b.severity) || order(a.message, b.message));
  }
}

function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
