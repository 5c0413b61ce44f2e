// The page's own words, in the language of the case. A translation is one file of phrases beside this one.

import {PHRASES} from './phrases.js';

/** A phrase by its key, with values where it has {0}, {1} and so on. */
export function say(key, ...values) {
  return PHRASES[key].replace(/\{(\d)\}/g, (_, n) => values[n]);
}
