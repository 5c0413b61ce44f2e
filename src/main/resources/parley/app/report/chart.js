// What all pictures share: a frame with title, words and numbers, drawn anew where its width changes.

import {h, put, s, table} from './dom.js';
import {savePicture} from './savepicture.js';
import {say} from './say.js';

const NARROWEST = 280;
const paper = document.createElement('canvas').getContext('2d');

/**
 * A picture. `draw` is told its width and returns {height, parts}; `says` tells the same in words; `head` and `rows`
 * are its numbers.
 */
export function figure({id, title, says, draw, controls, head, rows, note, isOpen}) {
  const drawing = h('div', {class: 'drawing'});
  let drawn = 0;
  const show = width => {
    if (width !== drawn) {
      drawn = width;
      put(drawing, picture(id, title, says, width, draw(width), isOpen));
    }
  };
  new ResizeObserver(([entry]) => show(Math.max(NARROWEST, Math.floor(entry.contentRect.width)))).observe(drawing);
  return h('figure', {class: 'picture', id},
    h('figcaption', {}, h('h3', {}, title), h('p', {}, says), note && h('p', {class: 'quiet'}, note)),
    controls, drawing,
    h('details', {class: 'unprinted'}, h('summary', {}, say('the_numbers')), h('div', {class: 'wide', tabindex: '0', role: 'group', 'aria-label': say('the_numbers_of') + title},
      table(null, head, rows, 'numbers')),
      h('p', {}, ['svg', 'png'].map(kind => [h('button', {type: 'button', class: 'small', 'data-picture': kind, onclick: () => savePicture(drawing.querySelector('svg'), id, kind)}, say('save_x', `${id}.${kind}`)), ' ']))));
}

function picture(id, title, says, width, {height, parts}, isOpen) {
  return s('svg', {viewBox: `0 0 ${width} ${height}`, width, height, role: isOpen ? 'group' : 'img', 'aria-labelledby': `${id}-name ${id}-says`},
    s('title', {id: id + '-name'}, title), s('desc', {id: id + '-says'}, says), parts);
}

/** Text at a point; `anchor` is start, middle or end. */
export function text(x, y, words, className = '', anchor = 'start') {
  return s('text', {x, y, class: className, 'text-anchor': anchor}, words);
}

export function line(x1, y1, x2, y2, className) {
  return s('line', {x1, y1, x2, y2, class: className});
}

const PLAIN = '14px system-ui, "Noto Sans", sans-serif';

/** The font of headings in pictures, as it is on the page. */
export function headFont() {
  return '600 15px ' + getComputedStyle(document.body).fontFamily;
}

/** How wide words are in plain text, in pixels. */
export function widthOf(words) {
  paper.font = PLAIN;
  return Math.ceil(paper.measureText(words).width);
}

/** Words on one or two lines that fit a width; what is too long ends in an ellipsis. */
export function fitted(words, width, lines = 2, font = PLAIN) {
  paper.font = font;
  const fits = part => paper.measureText(part).width <= width;
  const left = words.split(' ');
  const found = [];
  while (left.length > 0 && found.length < lines) {
    let part = left.shift();
    while (left.length > 0 && fits(part + ' ' + left[0])) {
      part += ' ' + left.shift();
    }
    found.push(part);
  }
  const last = found.pop();
  return [...found.map(part => shortened(part, fits)), shortened(left.length > 0 ? last + ' ' + left.join(' ') : last, fits)];
}

/** As much of some words as fits, with an ellipsis where something is left out. */
function shortened(words, fits) {
  if (fits(words)) {
    return words;
  }
  const signs = Array.from(words);
  let kept = signs.length - 1;
  while (kept > 1 && !fits(signs.slice(0, kept).join('').trimEnd() + '…')) {
    kept -= 1;
  }
  return signs.slice(0, kept).join('').trimEnd() + '…';
}
