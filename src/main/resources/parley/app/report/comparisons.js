// Comparisons as text: names and values checked against the case, each resolved to the options for which it holds.

import {didYouMean, nearest, nearestHelp, quotedList} from './nearest.js';

const ORDERS = ['<', '<=', '>', '>='];
const FLIPPED = {'<': '>', '<=': '>=', '>': '<', '>=': '<='};
const PAIRS_MAX = 10000;
const SHOWN_MAX = 8;

export class Comparisons {
  constructor(kase, problems) {
    this.kase = kase;
    this.problems = problems;
  }

  /** An issue by its name; what is none is reported. */
  issueOf(name, place) {
    const issue = this.kase.issues[this.kase.place.get(name)];
    if (!issue) {
      this.problems.error(place, `unknown issue \`${name}\``, nearestHelp(name, this.kase.issues.map(i => i.id)));
    }
    return issue ?? null;
  }

  ofOperand(operand, scope) {
    if (operand.type === 'field') {
      return this.issueOf(operand.name, operand.place);
    }
    const bound = scope.get(operand.name);
    if (!bound) {
      this.unknownVariable(operand, scope, 'before this');
    } else if (!bound.issue) {
      this.problems.error(operand.place, `\`${operand.name}\` stands for ${bound.what}, which cannot be compared`, 'bind an issue: `Terms( $v : issue )`');
    }
    return bound?.issue ?? null;
  }

  unknownVariable({name, place}, scope, where) {
    const near = nearest(name, [...scope.keys()]);
    this.problems.error(place, `nothing is bound to \`${name}\` ${where}`, near !== null ? `did you mean \`${near}\`?`
      : `bind it first: \`Terms( ${name} : issue )\`; a variable is not seen outside the \`not\`, \`exists\` or \`or\` that binds it`, {unknown: 'variable'});
  }

  compared(c, scope) {
    const literalLeft = c.left.type === 'literal';
    const literalRight = c.right.every(o => o.type === 'literal');
    const sign = c.operator.value;
    if (literalLeft && literalRight) {
      this.problems.error(c.place, 'this compares two values with one another', this.kase.place.has(c.left.text)
        ? `write the issue without quotes: \`${c.left.text}\`` : 'compare an issue with a value: `issue == "option"`');
      return false;
    }
    if (literalLeft) {
      return this.withValues(c, c.right[0], FLIPPED[sign] ?? sign, [c.left], scope);
    }
    return literalRight ? this.withValues(c, c.left, sign, c.right, scope) : this.withIssue(c, scope);
  }

  withValues(c, side, sign, values, scope) {
    const issue = this.ofOperand(side, scope);
    if (!issue) {
      return false;
    }
    const matched = new Set(values.flatMap(value => this.matching(issue, sign, c.operator.place, value)));
    const isNegative = sign === '!=' || sign === 'not in';
    const places = issue.options.map((_, o) => o).filter(o => matched.has(o) !== isNegative);
    const at = this.kase.place.get(issue.id);
    return issue.numbers === 'range' ? ['within', at, stretchesOf(issue, places)] : ['is', at, places];
  }

  /** The places of the options that are equal to a value, or compare with it by order; none after an error. */
  matching(issue, sign, signPlace, value) {
    const isOrder = ORDERS.includes(sign);
    const fail = (place, message, help) => {
      this.problems.error(place, message, help);
      return [];
    };
    const ids = issue.options.map(o => o.id);
    if (isOrder && !issue.numbers && !issue.ordered) {
      return fail(signPlace, `\`${issue.id}\` has no order to compare by \`${sign}\``,
        `use \`==\`, \`!=\`, \`in\` or \`not in\` with its options: ${quotedList(ids)}; if these run from least to most, write \`ordered: true\` in the agenda`);
    }
    if (value.isString) {
      return this.named(issue, sign, isOrder, value, fail);
    }
    if (!issue.numbers) {
      return fail(value.place, `\`${issue.id}\` has no numbers`, `compare it with one of its options: ${quotedList(ids)}`);
    }
    const number = Number(value.text);
    const found = places(issue, o => compares(isOrder ? sign : '==', Number(issue.options[o].inReasons) - number));
    return found.length === 0 && !isOrder
      ? fail(value.place, `no option of \`${issue.id}\` has the value ${value.text}`, issue.numbers === 'range' ? rangeHelp(issue, value.text)
        : `its values: ${issue.options.map(o => o.inReasons).join(', ')}`) : found;
  }

  named(issue, sign, isOrder, value, fail) {
    if (issue.numbers === 'range') {
      return fail(value.place, `\`${issue.id}\` is compared with numbers, not with names in quotes`,
        /^-?[0-9]+(\.[0-9]+)?$/.test(value.text) && value.text.length <= 40 ? `write a number without quotes: ${value.text}` : `its options are the numbers ${rangeWords(issue)}`);
    }
    const place = issue.options.findIndex(o => o.id === value.text);
    if (place < 0) {
      return fail(value.place, `\`${issue.id}\` has no option \`${value.text}\``, this.optionHelp(issue, value.text));
    }
    if (isOrder && issue.numbers) {
      return fail(value.place, `\`${sign}\` compares numbers`, `write the option's value: ${issue.options[place].inReasons}`);
    }
    return isOrder ? places(issue, o => compares(sign, o - place)) : [place];
  }

  optionHelp(issue, text) {
    const ids = issue.options.map(o => o.id);
    const titled = text !== '' && issue.options.find(o => o.title?.toLowerCase() === text.toLowerCase());
    if (titled) {
      return didYouMean(titled.id);
    }
    const listed = text.split(',').map(part => part.trim());
    if (listed.length > 1 && listed.every(part => ids.includes(part))) {
      return `put each option in its own quotes: \`${listed.map(part => `"${part}"`).join(', ')}\``;
    }
    const owner = this.kase.issues.find(i => i.options.some(o => o.id === text));
    if (issue.numbers && /^-?[0-9.]+$/.test(text)) {
      return `write a number without quotes: ${text}`;
    }
    return owner && nearest(text, ids) === null ? `\`${text}\` is an option of \`${owner.id}\`; those of \`${issue.id}\` are ${quotedList(ids)}` : nearestHelp(text, ids);
  }

  withIssue(c, scope) {
    const [right] = c.right;
    const isNumeric = o => Boolean(this.kase.issues[this.kase.place.get(o.name)]?.numbers);
    if (c.left.type === 'field' && right.type === 'field' && !(isNumeric(c.left) && isNumeric(right))) {
      return this.bareWord(c, right);
    }
    const one = this.ofOperand(c.left, scope);
    const other = this.ofOperand(right, scope);
    if (!one || !other) {
      return false;
    }
    const sign = c.operator.value;
    const bothNumeric = Boolean(one.numbers && other.numbers);
    if (Boolean(one.numbers) !== Boolean(other.numbers) || (ORDERS.includes(sign) && !bothNumeric)) {
      this.problems.error(c.operator.place, `\`${one.id}\` and \`${other.id}\` cannot be compared by \`${sign}\``,
        Boolean(one.numbers) !== Boolean(other.numbers) ? 'one has numbers, the other has names'
          : one.ordered && other.ordered ? 'each has an order of its own: compare it with one of its options'
            : 'only issues with numbers can be compared with one another by order');
      return false;
    }
    if (bothNumeric && (right.type === 'field' || one.options.length * other.options.length > PAIRS_MAX)) {
      return this.sum([{factor: '1', issue: one}], sign, [{factor: '1', issue: other}]);
    }
    const value = (issue, o) => (issue.numbers ? Number(issue.options[o].inReasons) : issue.options[o].id);
    const difference = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
    return ['pair', this.kase.place.get(one.id), this.kase.place.get(other.id),
      one.options.map((_, l) => places(other, r => compares(sign, difference(value(one, l), value(other, r)))))];
  }

  bareWord(c, bare) {
    const issue = this.kase.issues[this.kase.place.get(c.left.name)];
    const isIssue = this.kase.place.has(bare.name);
    const isNumber = issue?.numbers === 'range' || (!isIssue && asksNumber(issue, c.operator.value));
    this.problems.error(bare.place, `expected ${isNumber ? 'a number' : 'an option in quotes'}, found \`${bare.name}\``,
      isIssue ? `compare two issues through a variable: \`Terms( $v : ${bare.name} )\`` : bareHelp(issue, c.operator.value, bare.name));
    return false;
  }

  summed(c, scope) {
    let wrong = false;
    const side = summands => summands.map(({minus, number, issue}) => {
      const found = issue && this.numeric(issue, scope);
      wrong ||= Boolean(issue) && !found;
      return {factor: (minus ? negated(number?.text ?? '1') : number?.text ?? '1'), issue: found};
    });
    const left = side(c.left);
    const right = side(c.right);
    return wrong ? false : this.sum(left, c.operator.value, right);
  }

  numeric(operand, scope) {
    const issue = this.ofOperand(operand, scope);
    if (issue && !issue.numbers) {
      this.problems.error(operand.place, `\`${issue.id}\` has no numbers to add`, 'a sum adds numeric issues: those with a `unit` or a `range` in the agenda');
      return null;
    }
    return issue;
  }

  /** In whole numbers, all of one scale. */
  sum(left, sign, right) {
    const all = [...left, ...right.map(s => ({...s, factor: negated(s.factor)}))];
    const issues = [...new Set(all.map(s => s.issue).filter(Boolean))];
    const decimals = Math.max(0, ...all.map(s => decimalsOf(s.factor)));
    const finer = Math.max(0, ...issues.flatMap(i => i.options.map(o => decimalsOf(plainDigits(o.inReasons)))));
    const total = some => some.reduce((n, s) => n + whole(s.factor, decimals), 0n);
    const parts = issues.flatMap(issue => {
      const factor = total(all.filter(s => s.issue === issue));
      return [this.kase.place.get(issue.id), issue.options.map(o => String(factor * whole(plainDigits(o.inReasons), finer)))];
    });
    return ['sum', sign, String(total(all.filter(s => !s.issue)) * 10n ** BigInt(finer)), `${sideText(left)} ${sign} ${sideText(right)}`, ...parts];
  }
}

function asksNumber(issue, sign) {
  return ORDERS.includes(sign) && !issue?.ordered;
}

function bareHelp(issue, sign, word) {
  if (issue?.numbers === 'range') {
    return 'write a number without quotes, ' + rangeWords(issue);
  }
  const ids = issue?.options.map(o => o.id) ?? [];
  const some = quotedList(ids.slice(0, SHOWN_MAX)) + (ids.length > SHOWN_MAX ? ', …' : '');
  if (asksNumber(issue, sign)) {
    return issue && !issue.numbers ? `\`${issue.id}\` has no numbers: use \`==\`, \`!=\`, \`in\` or \`not in\` with one of: ${some}` : `\`${sign}\` compares numbers: write one, such as 600000`;
  }
  return issue && !ids.includes(word) ? `every package has an option of \`${issue.id}\`, one of: ${some}` : `write \`"${word}"\``;
}

function compares(sign, difference) {
  switch (sign) {
    case '<': return difference < 0;
    case '<=': return difference <= 0;
    case '>': return difference > 0;
    case '>=': return difference >= 0;
    case '!=': return difference !== 0;
    default: return difference === 0;
  }
}

function places(issue, fits) {
  return issue.options.map((_, o) => o).filter(fits);
}

/** For each stretch its first place and the one after its last. */
function stretchesOf(issue, found) {
  const has = new Set(found);
  return Array.from({length: issue.options.length + 1}, (_, i) => i).filter(i => has.has(i - 1) !== has.has(i));
}

function negated(text) {
  return text.startsWith('-') ? text.slice(1) : '-' + text;
}

function sideText(side) {
  return side.map(({factor, issue}, n) => {
    const minus = factor.startsWith('-') && Number(factor) !== 0;
    const size = factor.replace('-', '');
    const words = !issue ? size : Number(size) === 1 ? issue.id : `${size} * ${issue.id}`;
    return (n > 0 ? (minus ? ' - ' : ' + ') : minus ? '-' : '') + words;
  }).join('');
}

function plainDigits(text) {
  return text.includes('E') ? Number(text).toFixed(9) : text;
}

function decimalsOf(text) {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function whole(text, decimals) {
  const [before, after = ''] = text.split('.');
  const number = BigInt(before.replace('-', '') + after.padEnd(decimals, '0'));
  return text.startsWith('-') ? -number : number;
}

function written(number, decimals) {
  const digits = String(number < 0n ? -number : number).padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
  return (number < 0n ? '-' : '') + text;
}

function gridOf(issue) {
  const ids = issue.options.map(o => o.id);
  const decimals = Math.max(...ids.slice(0, 2).map(decimalsOf), decimalsOf(ids.at(-1)));
  const from = whole(ids[0], decimals);
  return {decimals, from, to: whole(ids.at(-1), decimals), step: ids.length > 1 ? whole(ids[1], decimals) - from : 1n};
}

function rangeWords(issue) {
  const {decimals, from, to, step} = gridOf(issue);
  return `from ${written(from, decimals)} to ${written(to, decimals)} in steps of ${written(step, decimals)}`;
}

function rangeHelp(issue, text) {
  const near = issue.options.map(o => [Math.abs(Number(o.id) - Number(text)), o.id]).reduce((a, b) => (b[0] < a[0] ? b : a));
  return `its options are the numbers ${rangeWords(issue)}; the nearest is \`${near[1]}\``;
}
