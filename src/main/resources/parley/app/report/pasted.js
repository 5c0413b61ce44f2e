// What comes into rules with a text that was copied from a page: the fence around it, or the spelling of a sign in HTML.

const SIGNS = {lt: '<', gt: '>', amp: '&', quot: '"', apos: '\'', '#39': '\'', '#34': '"'};
const FENCE = /^(`{3,}|~{3,})[^\r\n]*/;

/** What comes along when a text is copied from a web page. */
export function pastedAt(text, at) {
  const before = text.slice(0, at).match(/(^|[\n\r])[ \t]*$/);
  const fence = text.slice(at).match(FENCE);
  if (before && fence) {
    return {end: at + fence[0].length, message: 'a code fence is not part of the rules',
      help: `delete every line that begins with three ${fence[1].startsWith('~') ? 'tildes' : 'backticks'}`};
  }
  const entity = text.slice(at).match(/^&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,8});(=?)/);
  if (!entity) {
    return null;
  }
  const sign = Object.hasOwn(SIGNS, entity[1]) ? SIGNS[entity[1]] : '';
  return {end: at + entity[0].length, message: `\`${entity[0]}\` is the spelling of a sign in HTML`,
    help: sign ? `write \`${sign}${entity[2]}\`` : 'write the sign itself'};
}

/** Whether a word is the fence around a text. */
export function isFence(word) {
  return FENCE.test(word);
}
