// Reads what stands after `then`, of a rule of a party.

import {STATEMENTS, isStance} from './kinds.js';
import {stripped} from './lookalikes.js';

/** What a rule states, as Parley's table of statements has it. */
export function statedIn({callee}) {
  return STATEMENTS.find(s => s.word === callee.value);
}

export class StatementReader {
  constructor(kase, party, problems) {
    this.kase = kase;
    this.party = party;
    this.problems = problems;
  }

  /** What binds all parties is not said by one of them, and what several share is not written here. */
  requireOwner({callee}) {
    if (isStance(statedIn({callee}))) {
      return;
    }
    if (callee.value === 'impossible') {
      this.problems.error(callee.place, `\`impossible\` is not a stance of \`${this.party}\`: it binds every party`,
        'put this rule into `common.drl`; what only this party refuses is a `redLine`');
    } else {
      this.problems.all.push({severity: 'error', ...callee.place, isOfPage: true, message: '`conclude` is not a stance',
        help: 'this page takes stances: `redLine`, `demand`, `prefer` or `concede`; write shared conclusions into a rule file'});
    }
  }

  name(then) {
    if (then.name && stripped(then.name.value) === '') {
      this.problems.error(then.name.place, 'the name is empty', 'such as `"binding_guarantees"`');
    }
    return then.name?.value;
  }

  because(then, {scope, comparisons}) {
    const parts = [];
    for (const operand of then.because) {
      if (operand.type === 'literal') {
        parts.push(operand.text);
      } else if (scope.get(operand.name)?.issue) {
        parts.push(this.kase.place.get(scope.get(operand.name).issue.id));
      } else if (scope.has(operand.name)) {
        this.problems.error(operand.place, `\`${operand.name}\` is not bound to an issue`, 'bind one: `Terms( $v : issue )`');
      } else {
        comparisons.unknownVariable(operand, scope, 'here');
      }
    }
    if (parts.every(p => typeof p === 'string' && stripped(p) === '')) {
      this.problems.error(then.callee.place, 'the reason is empty', 'say in one sentence why the package fails the party');
    }
    return parts;
  }
}
