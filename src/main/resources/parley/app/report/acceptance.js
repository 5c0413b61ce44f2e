// Reads `@accept("PAR052: why. PAR054 `Other rule`: why")`: a code, perhaps what the finding must speak of, and a reason,
// once or several times.

import {stripped} from './lookalikes.js';

const EXAMPLE = 'PAR052';

/** What two parties did not accept together was called a weakness of the rules once. */
const NO_COMMON_GROUND = 'PAR060';

function helpFor(code) {
  return `such as \`@accept("${code}: the source says just this")\``;
}

/** What an author accepts about a rule, as it is written anew; what is wrong with it is reported. */
export function readAcceptance(value, {findings, errors}, problems) {
  if (!value) {
    return undefined;
  }
  if (!value.isString) {
    problems.error(value.place, '`@accept` needs a text in quotes', helpFor(EXAMPLE));
    return undefined;
  }
  const read = [];
  let offset = 0;
  for (const part of value.text.split(/(?=\bPAR\w*[ \t\n\v\f\r]*(?:`[^`]+`[ \t\n\v\f\r]*)?:)/)) {
    const code = /^(\w+)[ \t\n\v\f\r]*(?:`([^`]+)`[ \t\n\v\f\r]*)?:/.exec(part);
    if (!code) {
      problems.error(value.place, '`@accept` begins with the code of a finding and a colon', helpFor(EXAMPLE));
    } else {
      const place = {...value.place, column: value.place.column + 1 + offset, length: code[1].length};
      const reason = stripped(part.slice(code[0].length));
      if (isAccepted(code[1], reason, place, {findings, errors}, problems)) {
        const about = code[2] === undefined ? '' : ` \`${stripped(code[2])}\``;
        read.push(`${code[1]}${about}: ${reason}`);
      }
    }
    offset += [...part].length;
  }
  return read.length > 0 ? read.join(' ') : undefined;
}

function isAccepted(id, reason, place, {findings, errors}, problems) {
  if (errors.includes(id)) {
    problems.error(place, `\`${id}\` is an error, and errors cannot be accepted`,
      `correct the error; only findings of \`parley check\`, from ${findings[0]} on, can be`);
  } else if (id === NO_COMMON_GROUND) {
    problems.warning(place, `\`${id}\` is no longer found: parties that agree on nothing are not a weakness`,
      'delete it; `parley diagnose` says what keeps parties apart');
  } else if (!findings.includes(id)) {
    problems.error(place, `\`${id}\` is not a finding of \`parley check\``, 'the code is at the end of what `parley check` says, such as [PAR052]');
  } else if (!/[\p{L}\p{Nd}]/u.test(reason)) {
    problems.error(place, `the reason to accept ${id} is missing`, helpFor(id));
  } else {
    return true;
  }
  return false;
}
