// The pictures, each with its title, what it says in words, and its numbers as a table.

import {h} from './dom.js';

export function pictureList() {
  return [h('p', {class: 'quiet'}, 'soon')];
}
