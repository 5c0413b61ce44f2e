// Conditions and stances in words. A rule says when a demand is not met; a sentence says what is asked for.

import {issueName, optionName, partyName} from './data.js';

/** What a stance says, without a full stop. */
export function stanceWords(kase, rule) {
  const who = partyName(kase, rule.owner);
  const {when} = rule;
  switch (rule.kind) {
    case 'red_line': return `${who} would walk away ${conditional(kase, when)}`;
    case 'demand': {
      const asked = contrary(kase, when);
      return negatives(asked) > negatives(when) ? `${who} would hold out ${conditional(kase, when)}`
        : `${who} would hold out ${typeof asked === 'boolean' ? (asked ? 'never' : 'whatever is agreed') : `unless ${conditionWords(kase, asked)}`}`;
    }
    case 'preference': return `${who} would like that ${conditionWords(kase, contrary(kase, when))}`;
    default: return `${who} would give up “${rule.demand}” ${conditional(kase, when)}`;
  }
}

function conditional(kase, when) {
  return typeof when === 'boolean' ? (when ? 'whatever is agreed' : 'in no package') : `if ${conditionWords(kase, when)}`;
}

/** A condition after its "if". */
export function conditionWords(kase, condition) {
  if (typeof condition === 'boolean') {
    return condition ? 'anything is agreed' : 'the impossible happens';
  }
  const [word, ...parts] = condition;
  const inner = part => (Array.isArray(part) && ['all', 'any'].includes(part[0]) && part.length > 2 ? `(${conditionWords(kase, part)})` : conditionWords(kase, part));
  switch (word) {
    case 'is': return isWords(kase.issues[parts[0]], parts[1]);
    case 'within': return stretchWords(kase.issues[parts[0]], parts[1]);
    case 'pair': return pairWords(kase, parts);
    case 'sum': return sumWords(kase, parts[2]);
    case 'count': return `${{at_least: 'at least', at_most: 'at most', exactly: 'exactly'}[parts[0]]} ${parts[1]} of these hold: ${parts.slice(2).map(inner).join('; ')}`;
    case 'concluded': return `the rules conclude “${parts[0]}”`;
    case 'not': return `it is not so that ${inner(parts[0])}`;
    case 'any': return parts.length === 0 ? 'the impossible happens' : parts.map(inner).join(' or ');
    default: return parts.length === 0 ? 'anything is agreed' : parts.map(inner).join(' and ');
  }
}

function isWords(issue, options) {
  const others = issue.options.map((_, o) => o).filter(o => !options.includes(o));
  const names = some => some.map(o => `“${optionName(issue, o)}”`).join(' or ');
  return options.length > 1 && others.length < options.length ? `“${issueName(issue)}” is not ${names(others)}` : `“${issueName(issue)}” is ${names(options)}`;
}

/** Stretches of a range: "at least 300", "100 to 200". */
export function stretchWords(issue, stretches) {
  const words = [];
  for (let i = 0; i < stretches.length; i += 2) {
    const [from, last] = [stretches[i], stretches[i + 1] - 1];
    const [least, greatest] = [optionName(issue, from), optionName(issue, last)];
    if (from === last) {
      words.push(least);
    } else if (from === 0) {
      words.push(last === issue.options.length - 1 ? 'any number' : `at most ${greatest}`);
    } else {
      words.push(last === issue.options.length - 1 ? `at least ${least}` : `${least} to ${greatest}`);
    }
  }
  return `“${issueName(issue)}” is ${words.join(' or ')}`;
}

function pairWords(kase, [left, right, fitting]) {
  const pairs = fitting.flatMap((rights, l) => rights.map(r => `${optionName(kase.issues[left], l)} with ${optionName(kase.issues[right], r)}`));
  return `“${issueName(kase.issues[left])}” with “${issueName(kase.issues[right])}” is one of: ${pairs.join(' / ')}`;
}

/** A sum as the rule writes it, with titles for ids. */
function sumWords(kase, text) {
  return text.replace(/[a-z][a-z0-9_]*/g, id => (kase.place.has(id) ? `“${issueName(kase.issues[kase.place.get(id)])}”` : id));
}

/** What holds where a condition does not, with as few negations as can be. */
function contrary(kase, condition) {
  if (typeof condition === 'boolean') {
    return !condition;
  }
  const [word, ...parts] = condition;
  const options = () => kase.issues[parts[0]].options.map((_, o) => o);
  switch (word) {
    case 'is': return ['is', parts[0], options().filter(o => !parts[1].includes(o))];
    case 'within': return ['within', parts[0], gaps(parts[1], options().length)];
    case 'not': return parts[0];
    case 'all': return ['any', ...parts.map(part => contrary(kase, part))];
    case 'any': return ['all', ...parts.map(part => contrary(kase, part))];
    default: return ['not', condition];
  }
}

function gaps(stretches, size) {
  const all = [0, ...stretches, size];
  const found = [];
  for (let i = 0; i < all.length; i += 2) {
    if (all[i] < all[i + 1]) {
      found.push(all[i], all[i + 1]);
    }
  }
  return found;
}

function negatives(condition) {
  return Array.isArray(condition) ? (condition[0] === 'not' ? 1 : 0) + condition.slice(1).reduce((n, part) => n + negatives(part), 0) : 0;
}
