// Reads rules of a party as text: the same rules as Parley reads, and the same errors at the same places.

import {readAcceptance} from './acceptance.js';
import {ConditionReader} from './conditionreader.js';
import {STATEMENTS, concedes, counts, holdsOut, isStance} from './kinds.js';
import {Problems} from './problems.js';
import {nearestHelp} from './nearest.js';
import {valueOf} from './numbers.js';
import {grammarOf} from './rulegrammar.js';

const ANNOTATIONS = ['claims', 'weight', 'cost', 'confidence', 'accept'];
const WEIGHT_MAX = 1000000;
const FRACTION = /^([0-9]{1,16}(\.[0-9]{1,9})?|\.[0-9]{1,9})(\/[0-9]{1,16})?$/;
const CLAIMS_SHOWN = 30;

/**
 * The rules of a text, as stances of a party of a case as it stands, and what is wrong: {rules, problems}. Each rule
 * has its own text. No rule counts while an error is left.
 */
export function readRules(kase, party, text) {
  const problems = new Problems();
  const {head, rules, whole} = grammarOf(text, problems);
  if (head.isBroken) {
    return {rules: [], problems: problems.sorted(), isGood: false};
  }
  head.check(kase, party);
  const reader = new Reader(kase, party, problems);
  const read = rules.map(rule => ({...reader.read(rule), text: text.slice(rule.from, rule.to)}));
  reader.checkDemands(rules, read);
  const shown = problems.sorted().filter(p => whole || !p.maybe);
  return {rules: read, problems: shown, isGood: shown.every(p => p.severity !== 'error')};
}

class Reader {
  constructor(kase, party, problems) {
    this.kase = kase;
    this.party = party;
    this.problems = problems;
    this.lines = new Map();
  }

  read(syntax) {
    const {then} = syntax;
    const name = syntax.name.value;
    this.requireUnique(syntax.name);
    const conditions = new ConditionReader(this.kase, this.problems);
    const when = conditions.read(syntax.when);
    const because = this.because(then, conditions);
    const notes = this.notes(syntax);
    const stated = STATEMENTS.find(s => s.word === then.callee.value);
    const {kind} = stated;
    this.warnIdle(stated, notes);
    if (!isStance(stated)) {
      this.refuse(then);
    }
    const weight = this.number(notes, 'weight', '1', WEIGHT_MAX);
    const cost = this.number(notes, 'cost', '0.5', 1);
    const confidence = this.number(notes, 'confidence', '1', 1);
    return {
      kind, owner: this.party, name, own: true, demand: this.demandName(then), weight: valueOf(weight), weightWords: weight,
      cost: valueOf(cost), costWords: cost, confidence: valueOf(confidence), confidenceWords: valueOf(confidence) === 1 ? undefined : confidence,
      ...this.period(syntax.attributes), file: '', line: 0, because, claims: this.claims(notes),
      accepted: readAcceptance(notes.get('accept')?.value, this.kase.codes, this.problems), when,
    };
  }

  requireUnique({value, place}) {
    if (this.lines.has(value)) {
      this.problems.error(place, `\`${this.party}\` has a rule of this name already`, `the first is in line ${this.lines.get(value)}; give this one another name`);
    } else {
      this.lines.set(value, place.line);
    }
  }

  demandName(then) {
    if (then.name?.value.trim() === '') {
      this.problems.error(then.name.place, 'the name is empty', 'such as `"binding_guarantees"`');
    }
    return then.name?.value;
  }

  /** What binds all parties is not said by one of them, and what several share is not written here. */
  refuse({callee}) {
    if (callee.value === 'impossible') {
      this.problems.error(callee.place, `\`impossible\` is not a stance of \`${this.party}\`: it binds every party`,
        'put this rule into `common.drl`; what only this party refuses is a `redLine`');
    } else {
      this.problems.all.push({severity: 'error', ...callee.place, isOfPage: true, message: '`conclude` is not a stance',
        help: 'this page takes stances: `redLine`, `demand`, `prefer` or `concede`; write shared conclusions into a rule file'});
    }
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
    if (parts.every(p => typeof p === 'string' && p.trim() === '')) {
      this.problems.error(then.callee.place, 'the reason is empty', 'say in one sentence why the package fails the party');
    }
    return parts;
  }

  notes({annotations}) {
    const byName = new Map();
    for (const {name, place, value} of annotations) {
      if (!ANNOTATIONS.includes(name)) {
        this.problems.error(place, `unknown annotation \`@${name}\``, nearestHelp('@' + name, ANNOTATIONS.map(a => '@' + a)));
      } else if (byName.has(name)) {
        this.problems.error(place, `a second \`@${name}\``, {claims: 'list all claims in one: `@claims("001.4, 002.9")`',
          accept: 'write both in one: `@accept("PAR052: why. PAR054: why")`'}[name] ?? 'keep one');
      } else {
        byName.set(name, {value, place});
      }
    }
    return byName;
  }

  warnIdle(stated, notes) {
    const warn = (name, use) => notes.has(name) && this.problems.warning(notes.get(name).place, `\`@${name}\` has no effect here`, use);
    if (!concedes(stated)) {
      warn('cost', 'it says what a concession costs its party');
    }
    if (concedes(stated) || !isStance(stated)) {
      warn('weight', 'it says how much a red line, demand or preference matters');
    }
  }

  number(notes, name, usual, most) {
    const value = notes.get(name)?.value;
    if (!value) {
      return usual;
    }
    const isNumber = text => FRACTION.test(text) && !/\/0+$/.test(text);
    if (value.isString) {
      const text = value.text.trim();
      this.problems.error(value.place, `\`@${name}\` needs a number`, `write it without quotes: \`@${name}(${isNumber(text) ? text : '0.5'})\``);
      return usual;
    }
    if (!isNumber(value.text) || valueOf(value.text) > most) {
      this.problems.error(value.place, `\`@${name}\` is out of range: ${value.text}`, value.text.endsWith('/0') ? 'nothing is divided by 0' : `it goes from 0 to ${most}`);
      return usual;
    }
    return value.text;
  }

  /** The claims on which a rule rests: of those that it cites what is said of its own party. */
  claims(notes) {
    const value = notes.get('claims')?.value;
    if (!value) {
      return [];
    }
    if (!value.isString) {
      this.problems.error(value.place, '`@claims` needs a text in quotes', 'such as `@claims("001.4, 002.9")`');
      return [];
    }
    const cited = new Set();
    let offset = 0;
    for (const part of value.text.split(',')) {
      const id = part.trim();
      const place = {...value.place, column: value.place.column + 1 + offset + part.indexOf(id), length: Math.max(1, id.length)};
      offset += part.length + 1;
      if (id === '') {
        this.problems.error(place, 'a claim\'s id is missing', 'such as `@claims("001.4")`');
      } else if (cited.has(id)) {
        this.problems.error(place, `claim \`${id}\` is cited twice`, 'once is enough');
      } else {
        cited.add(id);
        this.checkClaim(id, place);
      }
    }
    const isOwn = claim => claim.kind !== 'context' && claim.parties.includes(this.party);
    return [...new Set([...cited].flatMap(id => this.meant(id)))].filter(c => isOwn(this.kase.claims[c]));
  }

  /** The places of the claims that a citation means: one, or all of a paragraph. */
  meant(id) {
    return this.kase.claims.map((_, c) => c).filter(c => [this.kase.claims[c].id, paragraph(this.kase.claims[c])].includes(id));
  }

  checkClaim(id, place) {
    const claims = this.meant(id).map(c => this.kase.claims[c]);
    if (claims.length === 0) {
      this.problems.error(place, `the register has no claim \`${id}\``, id.includes(';')
        ? `put a comma between claims: \`@claims("${id.replace(/\s*;\s*/g, ', ')}")\`` : this.claimHelp(id));
    } else if (!claims.some(c => c.parties.includes(this.party))) {
      const other = claims.flatMap(c => c.parties)[0];
      this.problems.error(place, `claim \`${id}\` says nothing about \`${this.party}\``,
        `${other ? `it is about \`${other}\`` : 'it is context, not a stance'}; a rule rests on claims about its own party`);
    }
  }

  claimHelp(id) {
    const letters = text => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const like = [...new Set(this.kase.claims.flatMap(c => [paragraph(c), c.id]).filter(c => letters(c) === letters(id)))];
    if (like.length === 1) {
      return `did you mean \`${like[0]}\`?`;
    }
    const article = id.split('.')[0];
    if (!this.kase.article.has(article)) {
      return nearestHelp('', this.kase.articles.map(a => a.id)) ?? 'a claim\'s id is its article\'s, a dot, and a number';
    }
    const own = this.kase.claims.filter(c => c.article === article).map(c => c.id.slice(article.length + 1));
    return `article \`${article}\` has the claims ${own.slice(0, CLAIMS_SHOWN).join(', ')}${own.length > CLAIMS_SHOWN ? ', …' : ''}`;
  }

  period(attributes) {
    const date = wanted => {
      let found;
      let isSeen = false;
      for (const {name, value} of attributes.filter(a => a.name.value === wanted)) {
        if (isSeen) {
          this.problems.error(name.place, `a second \`${wanted}\``, 'keep one');
        }
        isSeen = true;
        found = this.day(value);
      }
      return found;
    };
    const [from, until] = [date('date-effective'), date('date-expires')];
    if (from && until && from >= until) {
      this.problems.error(attributes.at(-1).value.place, `the rule is in force on no day: it starts on ${from} and ends before ${until}`,
        '`date-expires` is the first day on which the rule no longer counts');
      return {};
    }
    return {from, until};
  }

  day({value, place}) {
    const isOfForm = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
    const time = new Date(value + 'T00:00:00Z');
    if (isOfForm && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)) {
      return value;
    }
    this.problems.error(place, `\`${value}\`${isOfForm ? ': there is no such day' : ' is not a date'}`, 'write year, month and day, such as 2025-12-15');
    return undefined;
  }

  /** What is given up must be asked for, and nothing is both demanded and liked. */
  checkDemands(syntax, read) {
    const replaced = new Set(read.map(r => r.name));
    const all = [...this.kase.rules.filter(r => r.owner === this.party && !replaced.has(r.name)), ...read];
    const made = [...new Set(all.filter(counts).map(r => r.demand))];
    const demanded = all.filter(holdsOut).map(r => r.demand);
    for (const {callee, name} of syntax.map(s => s.then)) {
      if (callee.value === 'concede' && !made.includes(name.value)) {
        this.problems.all.push({severity: 'error', ...name.place, maybe: true, message: `\`${this.party}\` makes no demand \`${name.value}\` to give up`,
          help: nearestHelp(name.value, made) ?? `a rule of \`${this.party}\` must state it with \`demand\` or \`prefer\``});
      } else if (callee.value === 'prefer' && demanded.includes(name.value)) {
        this.problems.error(name.place, `\`${this.party}\` both demands and prefers \`${name.value}\``, 'a concession names one of them; give the preference a name of its own');
      }
    }
  }
}

function paragraph(claim) {
  return `${claim.article}.${claim.paragraph}`;
}
