// Numbers with their nouns, for the section on talks.

import {grouped} from './words.js';

export function many(count, one, several = one + 's') {
  return grouped(count) + ' ' + (String(count) === '1' ? one : several);
}
