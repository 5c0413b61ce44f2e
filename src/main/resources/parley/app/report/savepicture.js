// Saves a picture of the page as a file of its own: drawn as lines (SVG) or as points (PNG).

/** What a picture's look depends on; a file of its own has no style sheet. */
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'display'];
const SCALE = 2;

export function savePicture(svg, name, kind) {
  const text = pictureText(svg);
  const blob = kind === 'svg' ? Promise.resolve(new Blob([text], {type: 'image/svg+xml'})) : points(text, svg.viewBox.baseVal);
  return blob.then(made => download(made, `${name}.${kind}`));
}

export function download(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** The picture with its styles beside its shapes, on the page's paper. */
export function pictureText(svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    element.setAttribute('style', STYLES.map(name => `${name}:${style.getPropertyValue(name)}`).join(';'));
    element.removeAttribute('class');
  });
  copy.querySelectorAll('a').forEach(a => a.replaceWith(...a.childNodes));
  const paper = document.createElementNS(svg.namespaceURI, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', svg.namespaceURI);
  return new XMLSerializer().serializeToString(copy);
}

async function points(text, {width, height}) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(text);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}
