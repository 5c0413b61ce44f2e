// What a stance would change, said a moment after it is written.

import {h, put} from './dom.js';

/** Milliseconds without another word. */
const PAUSE = 150;

/** An element, and how to have it say what something would change; `words` is asked once somebody pauses. */
export function later(words) {
  const element = h('p', {class: 'ahead', role: 'status'});
  let shown;
  let timer;
  const show = what => {
    const key = JSON.stringify(what || null);
    if (key !== shown) {
      shown = key;
      clearTimeout(timer);
      if (what) {
        timer = setTimeout(() => put(element, words(what)), PAUSE);
      } else {
        put(element);
      }
    }
  };
  return {element, show, forget: () => { shown = undefined; }};
}
