// Tells what only looks like something else: Cyrillic о like Latin o, a closing quote like one that opens.

/** Letters of other scripts that are drawn like a Latin letter. */
const LIKE_LATIN = '\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D'
  + '\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405'
  + '\u03BF\u03B1\u03B9\u03BD\u03C1\u03C5\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4'
  + '\u03A5\u03A7\u0131\u0261';

/** Drawn as nothing at all, though letters or marks. */
const FILLERS = '\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0';

/** A message with such a character in one of its quoted words; the message alone where there is none. */
export function withLookAlike(message) {
  for (const [, word] of message.matchAll(/`([^`]*)`/g)) {
    const odd = [...word].filter(c => c > '\x7f' && c !== '…');
    if (odd.length > 0 && odd.every(isAlike)) {
      return `${message} (${words(odd[0])})`;
    }
  }
  return message;
}

/** A text that is plainly of another script deceives nobody. */
function isAlike(c) {
  return LIKE_LATIN.includes(c) || isUnseen(c) || [...c.normalize('NFKC')].every(plain => plain <= '\x7f');
}

function isUnseen(c) {
  return FILLERS.includes(c) || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Zs}]/u.test(c);
}

function words(c) {
  const number = 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
  if (isUnseen(c)) {
    return `it holds the character ${number}, which is not seen as such`;
  }
  const script = /\p{Script=Cyrillic}/u.test(c) ? 'Cyrillic' : /\p{Script=Greek}/u.test(c) ? 'Greek' : null;
  return `the \`${c}\` is the ${script ? script + ' letter' : 'character'} ${number}`;
}

/** The first word of a line with a quote behind it and none before it, up to some place; texts in quotes are passed over. */
export function unquoted(line, before) {
  for (const found of line.matchAll(/"(?:\\.|[^\\"])*"|'(?:\\.|[^\\'])*'|([A-Za-z0-9_]+)(?=(["'])(?![A-Za-z0-9_]))|[A-Za-z0-9_]+/g)) {
    if (found.index < before && found[2] && /[=(,<>][ \t]*$/.test(line.slice(0, found.index))) {
      return {from: found.index, text: found[1], quote: found[2]};
    }
  }
  return null;
}

/** A text without the blanks around it; what only looks like a blank is kept. */
export function stripped(text) {
  return text.replace(/^[^\S\u00A0\u2007\u202F\uFEFF]+|[^\S\u00A0\u2007\u202F\uFEFF]+$/g, '');
}
