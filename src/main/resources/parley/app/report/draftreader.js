// Tells the errors of rules of which a part could not be read, but none that may follow from that part.

import {AnnotationReader} from './annotationreader.js';
import {ConditionReader} from './conditionreader.js';
import {readPeriod} from './periodreader.js';
import {Problems} from './problems.js';
import {StatementReader} from './statementreader.js';

export class DraftReader {
  constructor(kase, party, problems) {
    this.kase = kase;
    this.party = party;
    this.problems = problems;
  }

  /** Reports what is wrong with what could be read of a rule. */
  read({annotations, attributes, when, patterns, then, isStated}) {
    const found = new Problems();
    new AnnotationReader(this.kase, this.party, annotations, found).check();
    readPeriod(attributes, found);
    const conditions = new ConditionReader(this.kase, found);
    if (when !== null) {
      conditions.read(when);
    }
    const statements = new StatementReader(this.kase, this.party, found);
    if (then !== null) {
      statements.requireOwner(then);
    }
    if (isStated) {
      statements.name(then);
      statements.because(then, conditions);
    }
    this.add(found, when !== null);
    if (when === null) {
      patterns.forEach(pattern => this.pattern(pattern));
    }
  }

  pattern(pattern) {
    const found = new Problems();
    new ConditionReader(this.kase, found).read(pattern);
    this.add(found, false);
  }

  /** A variable may be bound in what could not be read. */
  add(found, knowsVariables) {
    this.problems.all.push(...found.all.filter(p => p.severity === 'error' && (knowsVariables || p.unknown !== 'variable')));
  }
}
