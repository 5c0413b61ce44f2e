// Reads a rule's annotations as text of the rule language, as far as their form goes.

import {isWord, splitNumber, touches} from './cursor.js';

export class Annotations {
  constructor(words) {
    this.words = words;
  }

  /** Reads all that stand here. */
  annotations(into) {
    while (this.words.take('@')) {
      into.push(this.annotation());
      this.words.listen();
    }
  }

  annotation() {
    const {words} = this;
    const name = words.expectKind('word', 'an annotation\'s name', 'such as `@claims("001.4")`');
    words.expect('(', this.openHelp(name));
    this.refuseBare(name);
    if (!words.nextIsValue()) {
      throw words.unexpected('expected a text in quotes or a number', 'such as `@claims("001.4")` or `@weight(2)`');
    }
    const first = words.peek();
    if (isWord(name, 'claims') && first.kind === 'number' && !/^[0-9]+(\.[0-9]+)?$/.test(first.text)) {
      throw words.wrong(first.place, 'claims are written in quotes', 'write ' + written(name, `"${first.text}"`));
    }
    const value = words.valueOrFraction();
    if (!words.take(')')) {
      throw this.notClosed(name, value);
    }
    return {name: name.text, place: name.place, value};
  }

  openHelp(name) {
    if (isWord(name, 'date') && this.words.nextIs('-')) {
      return `a date has no \`@\`: \`date-${this.words.peek(1).text} "2025-12-15"\``;
    }
    const {kind, text} = this.words.peek(this.words.nextIs(':') ? 1 : 0);
    return ['string', 'number'].includes(kind) ? 'write ' + written(name, text) : `an annotation reads like \`@${name.text}( … )\``;
  }

  /** Refuses the id of a claim without quotes. */
  refuseBare(name) {
    const {words} = this;
    const first = words.peek();
    if (!isWord(name, 'claims') || first.kind !== 'word') {
      return;
    }
    let id = first.text;
    for (let at = 1; touches(words.peek(at - 1), words.peek(at)) && !words.nextIs(')', at) && !words.nextIs(',', at); at++) {
      id += words.peek(at).text;
    }
    throw words.wrong(first.place, 'claims are written in quotes', 'write ' + written(name, `"${id}"`));
  }

  notClosed(name, value) {
    const {words} = this;
    const split = splitNumber(words);
    if (split) {
      return words.wrong(split.place, split.message, 'write ' + written(name, split.meant ?? '0.5'));
    } else if (words.peek().place.line > value.place.line) {
      return words.wrong(value.place, 'the `)` after this value is missing', 'write ' + written(name, value.isString ? `"${value.text}"` : value.text));
    }
    const isList = value.isString && words.peek(1).kind === 'string';
    return words.unexpected('expected `)`', isList ? 'write all in one text: ' + written(name, `"${this.texts(value)}"`) : 'an annotation has one value');
  }

  /** The texts that stand one by one, as one. */
  texts(first) {
    const {words} = this;
    let all = first.text;
    for (let at = 0; (words.nextIs(',', at) || words.nextIs('and', at)) && words.peek(at + 1).kind === 'string'; at += 2) {
      all += ', ' + words.peek(at + 1).value;
    }
    return all;
  }
}

function written(name, value) {
  return `\`@${name.text}(${value})\``;
}
