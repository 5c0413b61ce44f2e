// A part of the page that follows changes to the rules, and does its work only while somebody may see it.

import {h, put, watched} from './dom.js';

export class Part {
  /** `make` is told a state and gives what stands in the part; `keyOf` says what of a state it depends on. */
  constructor(store, number, keyOf, make) {
    this.store = store;
    this.number = number;
    this.keyOf = keyOf;
    this.make = make;
    this.element = h('div', {class: 'live-part'});
    const isNear = watched(this.element, () => this.show(store.state));
    store.listen(state => isNear() && this.show(state));
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
