// A part of the page that follows changes to the rules, and does its work only while somebody may see it.

import {h, put} from './dom.js';

export class Part {
  /** `make` is told a state and gives what stands in the part; `keyOf` says what of a state it depends on. */
  constructor(store, number, keyOf, make) {
    this.store = store;
    this.number = number;
    this.keyOf = keyOf;
    this.make = make;
    this.element = h('div', {class: 'live-part'});
    store.listen(state => this.follow(state));
    new IntersectionObserver(() => this.follow(store.state)).observe(this.element);
  }

  follow(state) {
    if (this.keyOf(state) === this.shown) {
      return;
    }
    const box = this.element.getBoundingClientRect();
    if (box.top < innerHeight + 200 && box.bottom > -200) {
      this.show(state);
    }
  }

  /** Shows a state now, if it is another than the one shown. */
  show(state) {
    const key = this.keyOf(state);
    if (key !== this.shown && state.scenario === this.number) {
      this.shown = key;
      put(this.element, this.make(state));
    }
  }
}
