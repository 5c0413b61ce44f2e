// The rules of a party as text in the rule language, in the short form.

import {concedes, statementOf} from './kinds.js';

const QUOTAS = {at_least: 'atLeast', at_most: 'atMost', exactly: 'exactly'};

/** A whole rule file: every rule of a party, whatever its dates. */
export function partyFile(kase, party) {
  return kase.rules.filter(r => r.owner === party)
    .map(rule => ruleText(kase, rule)).join('\n');
}

/** One rule. */
export function ruleText(kase, rule) {
  if (rule.text !== undefined) {
    return rule.text + '\n';
  }
  const chosen = [...new Set(rule.because.filter(part => typeof part === 'number'))];
  const bound = chosen.map((issue, n) => `    Terms( $v${n} : ${kase.issues[issue].id} )`);
  return [
    `rule ${quoted(rule.name)}`,
    rule.claims.length > 0 && `    @claims(${quoted(rule.claims.map(c => kase.claims[c].id).join(', '))})`,
    !concedes(rule) && rule.weightWords && rule.weightWords !== '1' && `    @weight(${rule.weightWords})`,
    concedes(rule) && rule.costWords !== '0.5' && `    @cost(${rule.costWords})`,
    rule.confidence < 1 && `    @confidence(${rule.confidenceWords})`,
    rule.accepted && `    @accept(${quoted(rule.accepted)})`,
    rule.from && `    date-effective "${rule.from}"`,
    rule.until && `    date-expires "${rule.until}"`,
    'when',
    ...bound,
    ...elements(kase, rule.when).map(line => '    ' + line),
    'then',
    `    ${statement(rule, chosen)}`,
    'end',
    '',
  ].filter(line => line !== false && line !== undefined).join('\n');
}

function statement(rule, chosen) {
  const {word, isNamed} = statementOf(rule);
  const why = rule.because.map(part => (typeof part === 'number' ? `$v${chosen.indexOf(part)}` : quoted(part))).join(' + ');
  return `${word}(${isNamed ? quoted(rule.demand ?? rule.concludes) + ', ' : ''}${why || '""'})`;
}

/** One line for each condition that has to hold. */
function elements(kase, condition) {
  return condition[0] === 'all' && concludes(condition) ? condition.slice(1).map(part => element(kase, part)) : [element(kase, condition)];
}

function concludes(condition) {
  return Array.isArray(condition) && (condition[0] === 'concluded' || condition.slice(1).some(concludes));
}

function element(kase, condition) {
  if (!concludes(condition)) {
    return `Terms( ${terms(kase, condition)} )`;
  }
  const parts = () => condition.slice(1).map(part => element(kase, part));
  switch (condition[0]) {
    case 'concluded': return `Conclusion( name == ${quoted(condition[1])} )`;
    case 'not': return concludes(condition[1]) && condition[1][0] === 'concluded' ? `not ${element(kase, condition[1])}` : `not( ${element(kase, condition[1])} )`;
    case 'all': return `( ${parts().join(' and ')} )`;
    case 'any': return `( ${parts().join(' or ')} )`;
    default: throw new Error('no text for ' + condition[0]);
  }
}

/** What stands between the parentheses of `Terms( )`. */
function terms(kase, condition) {
  if (typeof condition === 'boolean') {
    return String(condition);
  }
  const issue = () => kase.issues[condition[1]];
  const inner = part => (Array.isArray(part) && ['all', 'any'].includes(part[0]) ? `(${terms(kase, part)})` : terms(kase, part));
  const counted = part => inner(part).replace(/^(true|false)$/, '($1)');
  switch (condition[0]) {
    case 'is': return isOneOf(issue(), condition[2]);
    case 'within': return stretches(issue(), condition[2]);
    case 'pair': return pair(kase, condition);
    case 'sum': return condition[3];
    case 'count': return `${QUOTAS[condition[1]]}(${condition[2]}, ${condition.slice(3).map(counted).join(', ')})`;
    case 'not': return `!( ${terms(kase, condition[1])} )`;
    case 'all': return condition.length === 1 ? 'true' : condition.slice(1).map(inner).join(' && ');
    case 'any': return condition.length === 1 ? 'false' : condition.slice(1).map(inner).join(' || ');
    default: throw new Error('no text for ' + condition[0]);
  }
}

function isOneOf(issue, options) {
  if (issue.numbers === 'range') {
    return options.length === 0 ? 'false' : `(${options.map(o => `${issue.id} == ${issue.options[o].id}`).join(' || ')})`;
  }
  const ids = options.map(o => quoted(issue.options[o].id));
  return ids.length === 0 ? 'false' : ids.length === 1 ? `${issue.id} == ${ids[0]}` : `${issue.id} in (${ids.join(', ')})`;
}

function stretches(issue, bounds) {
  const parts = [];
  for (let i = 0; i < bounds.length; i += 2) {
    parts.push(stretch(issue, bounds[i], bounds[i + 1] - 1));
  }
  return parts.length === 0 ? 'false' : parts.length === 1 ? parts[0] : `(${parts.join(' || ')})`;
}

/** From one place to another, both included; a bound that every number keeps is not said. */
function stretch(issue, from, last) {
  const id = place => issue.options[place].id;
  const bounds = [from > 0 && `${issue.id} >= ${id(from)}`, last < issue.options.length - 1 && `${issue.id} <= ${id(last)}`].filter(Boolean);
  return from === last ? `${issue.id} == ${id(from)}` : bounds.length === 2 ? `(${bounds.join(' && ')})` : bounds[0] ?? 'true';
}

/** Which options of two issues go together, spelled out. */
function pair(kase, [, left, right, fitting]) {
  const parts = fitting.map((rights, l) => rights.length > 0
    && `(${isOneOf(kase.issues[left], [l])} && ${isOneOf(kase.issues[right], rights)})`).filter(Boolean);
  return parts.length === 0 ? 'false' : `(${parts.join(' || ')})`;
}

/** A text between double quotes. */
export function quoted(text) {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
