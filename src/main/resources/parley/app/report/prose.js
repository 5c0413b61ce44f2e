// Conditions and stances in words. A rule says when a demand is not met; a sentence says what is asked for.

import {issueName, optionName, partyName} from './data.js';
import {say} from './say.js';

/** What a stance says, without a full stop. */
export function stanceWords(kase, rule) {
  const who = partyName(kase, rule.owner);
  const {when} = rule;
  switch (rule.kind) {
    case 'red_line': return say('x_would_walk_away_x', who, conditional(kase, when));
    case 'demand': {
      const asked = contrary(kase, when);
      return negatives(asked) > negatives(when) ? say('x_would_hold_out_x', who, conditional(kase, when))
        : say('x_would_hold_out_x', who, typeof asked === 'boolean' ? (asked ? say('never') : say('whatever_is_agreed')) : say('unless_x', conditionWords(kase, asked)));
    }
    case 'preference': return say('x_would_like_that_x', who, conditionWords(kase, contrary(kase, when)));
    case 'concession': return say('x_would_give_up_x_x', who, rule.demand, conditional(kase, when));
    default: throw new Error('no words for ' + rule.kind);
  }
}

function conditional(kase, when) {
  return typeof when === 'boolean' ? (when ? say('whatever_is_agreed') : say('in_no_package')) : say('if_x', conditionWords(kase, when));
}

/** A condition after its "if". */
function conditionWords(kase, condition) {
  if (typeof condition === 'boolean') {
    return condition ? say('anything_is_agreed') : say('the_impossible_happens');
  }
  const [word, ...parts] = condition;
  const inner = part => (Array.isArray(part) && ['all', 'any'].includes(part[0]) && part.length > 2 ? `(${conditionWords(kase, part)})` : conditionWords(kase, part));
  switch (word) {
    case 'is': return parts[1].length === 0 ? say('the_impossible_happens') : isWords(kase.issues[parts[0]], parts[1]);
    case 'within': return parts[1].length === 0 ? say('the_impossible_happens') : stretchWords(kase.issues[parts[0]], parts[1]);
    case 'pair': return parts[2].every(rights => rights.length === 0) ? say('the_impossible_happens') : pairWords(kase, parts);
    case 'sum': return sumWords(kase, parts[2]);
    case 'count': return say('x_x_of_these_hold_x', quotaWords(parts[0]), parts[1], parts.slice(2).map(inner).join('; '));
    case 'concluded': return say('the_rules_conclude_x', parts[0]);
    case 'not': return say('it_is_not_so_that_x', inner(parts[0]));
    case 'any': return parts.length === 0 ? say('the_impossible_happens') : parts.map(inner).join(say('or'));
    default: return parts.length === 0 ? say('anything_is_agreed') : parts.map(part => (parts.length > 1 ? apart(inner(part)) : inner(part))).join(say('and_2'));
  }
}

/** A choice among several in parentheses, so that an "and" beside it cannot be taken for its own. */
function apart(words) {
  return words.includes(say('or')) && !words.startsWith('(') ? `(${words})` : words;
}

/** "at least", before a number. */
export function quotaWords(quota) {
  return {at_least: say('at_least_2'), at_most: say('at_most'), exactly: say('exactly')}[quota];
}

function isWords(issue, options) {
  const others = issue.options.map((_, o) => o).filter(o => !options.includes(o));
  const names = some => some.map(o => say('quoted_x', optionName(issue, o))).join(say('or'));
  return others.length === 0 ? say('anything_is_agreed') : options.length > 1 && others.length < options.length ? say('x_is_not_x', issueName(issue), names(others)) : say('x_is_x', issueName(issue), names(options));
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
      words.push(last === issue.options.length - 1 ? say('any_number') : say('at_most_x', greatest));
    } else {
      words.push(last === issue.options.length - 1 ? say('at_least_x', least) : say('x_to_x', least, greatest));
    }
  }
  return say('x_is_x', issueName(issue), words.join(say('or')));
}

function pairWords(kase, [left, right, fitting]) {
  const pairs = fitting.flatMap((rights, l) => rights.map(r => say('x_with_x', optionName(kase.issues[left], l), optionName(kase.issues[right], r))));
  return say('x_with_x_is_one_of_x', issueName(kase.issues[left]), issueName(kase.issues[right]), pairs.join(' / '));
}

/** A sum as the rule writes it, with titles for ids. */
function sumWords(kase, text) {
  return text.replace(/[a-z][a-z0-9_]*/g, id => (kase.place.has(id) ? say('quoted_x', issueName(kase.issues[kase.place.get(id)])) : id));
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
