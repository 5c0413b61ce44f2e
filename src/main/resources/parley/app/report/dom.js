// Makes elements. Text is always text: nothing from a case is ever read as markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element; attributes whose name starts with `on` are listeners; null and false are left out. */
export function h(tag, attributes, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== '') {
      element.append(child);
    }
  }
}

/** Words that lead to a web page; the words alone where there is no address, or one of another kind. */
export function link(url, words) {
  return /^https?:\/\//i.test(url ?? '')
    ? h('a', {href: url, target: '_blank', rel: 'noopener noreferrer'}, words) : words;
}

/** Calls a listener where an element comes near to what is seen; gives a function that says whether it is near. */
export function watched(element, come, margin = '200px') {
  let isNear = false;
  new IntersectionObserver(entries => {
    isNear = entries.at(-1).isIntersecting;
    if (isNear) {
      come();
    }
  }, {rootMargin: margin}).observe(element);
  return () => isNear;
}

/** Puts new children in the place of all that an element has. */
export function put(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}

/** A table whose cells keep their roles where a narrow screen lays them out otherwise. */
export function table(caption, head, rows, className) {
  const cell = (value, i) =>
    h(i === 0 ? 'th' : 'td', {
      role: i === 0 ? 'rowheader' : 'cell',
      scope: i === 0 ? 'row' : null,
      'data-head': head[i]?.textContent ?? head[i],
    }, value);
  return h('table', {class: className, role: 'table'},
    caption && h('caption', {}, caption),
    h('thead', {role: 'rowgroup'}, h('tr', {role: 'row'},
      head.map(title => h('th', {scope: 'col', role: 'columnheader'}, title)))),
    h('tbody', {role: 'rowgroup'}, rows.map(row => h('tr', {role: 'row'}, row.map(cell)))));
}
