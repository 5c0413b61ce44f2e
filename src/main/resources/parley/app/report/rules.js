// The meaning of rules and verdicts: the same as the rule engine's, over complete terms.

import {KIND_ORDER, blocks, concedes, counts, isStance, rejects} from './kinds.js';

/** Whether a condition holds; `terms` has an option's place for each issue. */
export function holds(condition, terms, concluded) {
  if (typeof condition === 'boolean') {
    return condition;
  }
  switch (condition[0]) {
    case 'is': return condition[2].includes(terms[condition[1]]);
    case 'pair': return condition[3][terms[condition[1]]].includes(terms[condition[2]]);
    case 'within': return within(condition[2], terms[condition[1]]);
    case 'sum': return compares(condition[1], amount(condition, terms));
    case 'count': return counted(condition[1], condition[2], condition.slice(3).filter(part => holds(part, terms, concluded)).length);
    case 'concluded': return concluded.has(condition[1]);
    case 'not': return !holds(condition[1], terms, concluded);
    case 'all': return condition.slice(1).every(part => holds(part, terms, concluded));
    case 'any': return condition.slice(1).some(part => holds(part, terms, concluded));
    default: throw new Error('unknown condition ' + condition[0]);
  }
}

/** Whether a place lies in one of the stretches of a range: each its first place, and the one after its last. */
export function within(stretches, place) {
  return stretches.some((from, i) => i % 2 === 0 && place >= from && place < stretches[i + 1]);
}

/** How much more a sum has on its left than on its right; exact. */
function amount(sum, terms) {
  let total = BigInt(sum[2]);
  for (let i = 4; i < sum.length; i += 2) {
    total += BigInt(sum[i + 1][terms[sum[i]]]);
  }
  return total;
}

/** Whether a number compares so with 0. */
export function compares(sign, number) {
  switch (sign) {
    case '<': return number < 0n;
    case '<=': return number <= 0n;
    case '>': return number > 0n;
    case '>=': return number >= 0n;
    case '==': return number === 0n;
    case '!=': return number !== 0n;
    default: throw new Error('unknown sign ' + sign);
  }
}

/** Whether so many parts that hold are as many as a count asks. */
export function counted(quota, number, holding) {
  return quota === 'at_least' ? holding >= number : quota === 'at_most' ? holding <= number : holding === number;
}

/** The rules that count on a day. */
export function inForce(kase, day) {
  const rules = kase.rules.filter(r => (!r.from || r.from <= day) && (!r.until || day < r.until));
  return {
    conclusions: rules.filter(r => r.kind === 'conclusion'),
    impossible: rules.filter(r => r.kind === 'impossible'),
    stances: new Map(kase.parties.map(p => [p.id, rules.filter(r => r.owner === p.id && isStance(r))])),
  };
}

/** Why complete terms cannot stand together, whoever agrees: the rules that say so; none if the package is possible. */
export function contradictions(kase, counted, terms) {
  const concluded = conclusionsOn(counted, terms);
  return counted.impossible.filter(rule => holds(rule.when, terms, concluded))
    .map(rule => ({rule, because: because(kase, rule, terms)}));
}

/** The names concluded on complete terms; each rests only on names before it. */
export function conclusionsOn(counted, terms) {
  const names = new Set();
  for (const rule of counted.conclusions) {
    if (holds(rule.when, terms, names)) {
      names.add(rule.concludes);
    }
  }
  return names;
}

/** What a party does with complete terms, and why. */
export function judge(kase, counted, party, terms, concluded = conclusionsOn(counted, terms)) {
  const own = counted.stances.get(party);
  const fired = own.filter(rule => holds(rule.when, terms, concluded));
  const findings = fired.map(rule => ({
    rule,
    givenUp: counts(rule) && cheapest(rule.demand, fired) !== null,
    because: because(kase, rule, terms),
  }));
  findings.sort((a, b) => KIND_ORDER.indexOf(a.rule.kind) - KIND_ORDER.indexOf(b.rule.kind));
  const reached = satisfaction(own, fired);
  const silent = isSilent(kase, counted, party);
  return {party, verdict: silent ? 'silent' : verdict(findings, isBelow(kase, party, reached)), satisfaction: silent ? null : reached, findings};
}

/** Whether a finding alone keeps its party from accepting. */
export function isDecisive(finding) {
  return blocks(finding.rule) && !finding.givenUp;
}

/** Whether no stance of a party is known, and it is not indifferent. */
export function isSilent(kase, counted, party) {
  return counted.stances.get(party).length === 0 && !kase.parties.find(p => p.id === party).indifferent;
}

/** Whether a party is satisfied less than its reservation value asks. */
export function isBelow(kase, party, reached) {
  const {reservation} = kase.parties.find(p => p.id === party);
  return reservation !== undefined && reached < reservation - 1e-12;
}

function verdict(findings, below) {
  if (findings.some(f => rejects(f.rule))) {
    return 'rejects';
  }
  return below || findings.some(isDecisive) ? 'holds_out' : 'accepts';
}

/** Weighted share of the demands and preferences: whole where met, less the concession's cost where given up. */
function satisfaction(own, fired) {
  let all = 0;
  let kept = 0;
  for (const rule of own) {
    if (counts(rule)) {
      all += rule.weight;
      kept += rule.weight * share(rule, fired);
    }
  }
  return all === 0 ? 1 : kept / all;
}

function share(demand, fired) {
  if (!fired.includes(demand)) {
    return 1;
  }
  const cost = cheapest(demand.demand, fired);
  return cost === null ? 0 : 1 - cost;
}

function cheapest(demand, fired) {
  const costs = fired.filter(r => concedes(r) && r.demand === demand).map(r => r.cost);
  return costs.length === 0 ? null : Math.min(...costs);
}

/** A rule's reason with the package's own terms put in; an open issue stands as its id. */
export function because(kase, rule, terms) {
  return rule.because.map(part => {
    if (typeof part === 'string') {
      return part;
    }
    const issue = kase.issues[part];
    return terms[part] < 0 ? `<${issue.id}>` : issue.options[terms[part]].inReasons;
  }).join('');
}

/** The issues that a condition speaks of, also through conclusions. */
export function support(counted, condition, found = new Set()) {
  if (typeof condition === 'boolean') {
    return found;
  }
  if (condition[0] === 'is' || condition[0] === 'within') {
    found.add(condition[1]);
  } else if (condition[0] === 'pair') {
    found.add(condition[1]).add(condition[2]);
  } else if (condition[0] === 'sum') {
    condition.slice(4).filter((_, i) => i % 2 === 0).forEach(issue => found.add(issue));
  } else if (condition[0] === 'count') {
    condition.slice(3).forEach(part => support(counted, part, found));
  } else if (condition[0] === 'concluded') {
    counted.conclusions.filter(r => r.concludes === condition[1]).forEach(r => support(counted, r.when, found));
  } else {
    condition.slice(1).forEach(part => support(counted, part, found));
  }
  return found;
}
