// Turns conditions as text into the page's own, and checks every name against the case.

import {Comparisons} from './comparisons.js';
import {nearestHelp} from './nearest.js';

const NAME_HELP = 'write `Conclusion( name == "…" )`';
const QUOTA_IDS = {atLeast: 'at_least', atMost: 'at_most', exactly: 'exactly'};

/** Reads the condition of one rule; afterwards `scope` has the variables that its reason may use. */
export class ConditionReader {
  constructor(kase, problems) {
    this.problems = problems;
    this.names = namesConcluded(kase);
    this.comparisons = new Comparisons(kase, problems);
    this.scope = new Map();
  }

  read(element) {
    switch (element.type) {
      case 'and': return joined('all', element.parts.map(part => this.read(part)));
      case 'or': return joined('any', element.parts.map(part => this.inner(part)));
      case 'not': return ['not', this.inner(element.part)];
      case 'exists': return this.inner(element.part);
      default: return this.pattern(element);
    }
  }

  /** A part whose variables end with it. */
  inner(element) {
    const outside = this.scope;
    const condition = this.read(element);
    this.scope = outside;
    return condition;
  }

  pattern(pattern) {
    if (pattern.variable) {
      this.bind(pattern.variable, {what: 'a whole condition'});
    }
    return pattern.of === 'Terms' ? this.terms(pattern) : this.conclusion(pattern);
  }

  bind(variable, bound) {
    if (this.scope.has(variable.text)) {
      this.problems.error(variable.place, `\`${variable.text}\` is bound already`, 'give the second one another name');
    }
    this.scope = new Map(this.scope).set(variable.text, bound);
  }

  terms(pattern) {
    this.warnOfComma(pattern);
    const parts = [];
    for (const constraint of pattern.constraints) {
      if (constraint.type !== 'binding') {
        parts.push(this.constraint(constraint));
      } else {
        const issue = this.comparisons.issueOf(constraint.field.text, constraint.field.place);
        if (issue) {
          this.bind(constraint.variable, {issue});
        }
      }
    }
    return parts.length === 0 ? true : joined('all', parts);
  }

  /** Between comma and `||` nobody knows what the author holds to be joined first. */
  warnOfComma(pattern) {
    const parts = pattern.constraints.filter(c => c.type !== 'binding');
    const open = parts.length > 1 && parts.find(c => c.type === 'any' && !c.enclosed);
    if (open) {
      this.problems.warning(open.place, '`||` is next to a comma, which means "and" and binds last',
        'put what belongs together in parentheses: `Terms( (a || b), c )` or `Terms( a || (b && c) )`');
    }
  }

  constraint(c) {
    const parts = () => c.parts.map(part => this.constraint(part));
    switch (c.type) {
      case 'all': return joined('all', parts());
      case 'any': return joined('any', parts());
      case 'negated': return ['not', this.constraint(c.part)];
      case 'fixed': return c.value;
      case 'counted': return ['count', QUOTA_IDS[c.quota], c.number, ...parts()];
      case 'summed': return this.comparisons.summed(c, this.scope);
      default: return this.comparisons.compared(c, this.scope);
    }
  }

  conclusion(pattern) {
    let fitting = this.names;
    for (const c of pattern.constraints.filter(one => one.type === 'binding')) {
      this.checkField(c.field.text, c.field.place);
      this.bind(c.variable, {what: 'a conclusion\'s name'});
    }
    for (const c of pattern.constraints.filter(one => one.type !== 'binding')) {
      const some = this.fitting(c);
      fitting = fitting.filter(name => some.includes(name));
    }
    return joined('any', fitting.map(name => ['concluded', name]));
  }

  checkField(name, place) {
    if (name !== 'name') {
      this.problems.error(place, `a conclusion has no \`${name}\``, 'its only field is `name`');
    }
  }

  /** The names that fulfil a constraint. */
  fitting(c) {
    switch (c.type) {
      case 'all': return c.parts.map(part => this.fitting(part)).reduce((a, b) => a.filter(name => b.includes(name)));
      case 'any': {
        const some = c.parts.flatMap(part => this.fitting(part));
        return this.names.filter(name => some.includes(name));
      }
      case 'negated': {
        const not = this.fitting(c.part);
        return this.names.filter(name => !not.includes(name));
      }
      case 'fixed': return c.value ? this.names : [];
      case 'compared': return this.comparedName(c);
      default: return this.refuse(c.place, 'a conclusion is compared by its name');
    }
  }

  comparedName(c) {
    if (c.left.type !== 'field') {
      return this.refuse(c.place, 'a conclusion is compared by its name');
    }
    this.checkField(c.left.name, c.left.place);
    if (c.left.name !== 'name') {
      return [];
    }
    const sign = c.operator.value;
    if (['<', '<=', '>', '>='].includes(sign)) {
      return this.refuse(c.operator.place, 'a conclusion\'s name has no order');
    }
    const values = c.right.filter(operand => this.isName(operand)).map(operand => operand.text);
    return this.names.filter(name => values.includes(name) === (sign === '==' || sign === 'in'));
  }

  isName(operand) {
    if (operand.type !== 'literal' || !operand.isString) {
      this.refuse(operand.place, 'a conclusion\'s name is compared with a text in quotes');
      return false;
    }
    if (!this.names.includes(operand.text)) {
      this.problems.error(operand.place, `no rule concludes \`${operand.text}\``, nearestHelp(operand.text, this.names), {unknown: 'conclusion'});
    }
    return true;
  }

  refuse(place, message) {
    this.problems.error(place, message, NAME_HELP);
    return [];
  }
}

/** The names of conclusions, in the order in which their files have them. */
function namesConcluded(kase) {
  const written = kase.rules.filter(r => r.kind === 'conclusion')
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return [...new Set(written.map(r => r.concludes))];
}

/** Parts of one kind within one of the same kind stand side by side; one alone stands for itself. */
function joined(type, parts) {
  const flat = parts.flatMap(part => (Array.isArray(part) && part[0] === type ? part.slice(1) : [part]));
  return flat.length === 1 ? flat[0] : [type, ...flat];
}
