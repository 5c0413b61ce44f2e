// Marks in the list of parts where the reader is.

/** The part of the page that is the current one. */
export function markPart(root, view) {
  root.querySelectorAll('nav a').forEach(a => a.setAttribute('aria-current', String(a.hash === '#' + view)));
}

/** Follows the reader: the part that crosses the upper third of the window is the current one. */
export function followReading(root) {
  const seen = new IntersectionObserver(entries => {
    const here = entries.filter(e => e.isIntersecting).at(-1);
    if (here) {
      markPart(root, here.target.id);
    }
  }, {rootMargin: '-30% 0px -69% 0px'});
  root.querySelectorAll('main > section').forEach(section => seen.observe(section));
}
