// What of a page's text cannot be read at the present width: beside the window, cut by a box or a picture, or under other text.
const width = innerWidth;
const found = new Set();
const boxes = [];
const named = element => `${element.tagName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
const within = (element, test) => {
  for (let one = element; one && one !== document.documentElement; one = one.parentElement) {
    if (test(getComputedStyle(one), one)) {
      return one;
    }
  }
  return null;
};
const isUnseen = (style, one) => style.visibility === 'hidden' || style.display === 'none' || style.clipPath !== 'none'
  || ['skip', 'spoken'].some(name => one.classList?.contains(name));
const UNSHOWN = ['SCRIPT', 'STYLE', 'OPTION', 'TEXTAREA', 'TITLE', 'DESC', 'NOSCRIPT'];

function measure(node) {
  const element = node.parentElement;
  if (node.data.trim() === '' || UNSHOWN.includes(element.tagName.toUpperCase()) || within(element, isUnseen)) {
    return;
  }
  const scrolls = within(element, style => ['auto', 'scroll'].includes(style.overflowX));
  const stays = within(element, style => ['sticky', 'fixed'].includes(style.position));
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) {
      continue;
    }
    if (!scrolls && (box.right > width + 0.5 || box.left < -0.5)) {
      found.add('beside the window: ' + named(element));
    }
    const cuts = within(element, (style, one) => (['hidden', 'clip'].includes(style.overflowX) || one.tagName === 'svg')
      && isBeyond(box, one.getBoundingClientRect()));
    if (cuts) {
      found.add(`cut by ${cuts.tagName}: ${named(element)}`);
    }
    if (!scrolls && !stays) {
      boxes.push({box, node, element});
    }
  }
}

/** Letters reach beyond their line a little, and nobody sees it. */
function isBeyond(box, other) {
  return box.right > other.right + 1 || box.left < other.left - 1 || box.bottom > other.bottom + 4 || box.top < other.top - 4;
}

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  measure(texts.currentNode);
}
boxes.sort((a, b) => a.box.top - b.box.top);
boxes.forEach((one, i) => {
  for (let j = i + 1; j < boxes.length && boxes[j].box.top < one.box.bottom; j++) {
    const other = boxes[j];
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (one.node !== other.node && across > 2 && down > 0.45 * Math.min(one.box.height, other.box.height)
        && !one.element.contains(other.element) && !other.element.contains(one.element)) {
      found.add(`${named(one.element)} lies over ${named(other.element)}`);
    }
  }
});
if (document.documentElement.scrollWidth > width) {
  found.add(`the page is ${document.documentElement.scrollWidth} px wide`);
}
return {texts: boxes.length, found: [...found]};
