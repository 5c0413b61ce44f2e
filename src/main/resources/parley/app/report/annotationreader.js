// Reads the annotations of one rule of a party of a case as it stands.

import {readAcceptance} from './acceptance.js';
import {stripped} from './lookalikes.js';
import {nearestHelp} from './nearest.js';
import {valueOf} from './numbers.js';

const KNOWN = ['claims', 'weight', 'cost', 'confidence', 'accept'];
const WEIGHT_MAX = 1000000;
const FRACTION = /^([0-9]{1,16}(\.[0-9]{1,9})?|\.[0-9]{1,9})(\/[0-9]{1,16})?$/;
const CLAIMS_SHOWN = 30;

export class AnnotationReader {
  constructor(kase, party, annotations, problems) {
    this.kase = kase;
    this.party = party;
    this.problems = problems;
    this.byName = new Map();
    annotations.forEach(annotation => this.note(annotation));
  }

  note({name, place, value}) {
    if (!KNOWN.includes(name)) {
      this.problems.error(place, `unknown annotation \`@${name}\``, nearestHelp('@' + name, KNOWN.map(a => '@' + a)));
    } else if (this.byName.has(name)) {
      this.problems.error(place, `a second \`@${name}\``, {claims: 'list all claims in one: `@claims("001.4, 002.9")`',
        accept: 'write both in one: `@accept("PAR052: why. PAR054: why")`'}[name] ?? 'keep one');
    } else {
      this.byName.set(name, {value, place});
    }
  }

  weight() {
    return this.number('weight', '1', WEIGHT_MAX);
  }

  cost() {
    return this.number('cost', '0.5', 1);
  }

  confidence() {
    return this.number('confidence', '1', 1);
  }

  /** What an author accepts about the rule. */
  accepted() {
    return readAcceptance(this.byName.get('accept')?.value, this.kase.codes, this.problems);
  }

  /** Reports what is wrong with them. */
  check() {
    this.weight();
    this.cost();
    this.confidence();
    this.claims();
    this.accepted();
  }

  /** Warns of an annotation that says nothing about this kind of rule. */
  warnWithoutEffect(name, use) {
    if (this.byName.has(name)) {
      this.problems.warning(this.byName.get(name).place, `\`@${name}\` has no effect here`, use);
    }
  }

  number(name, usual, most) {
    const value = this.byName.get(name)?.value;
    if (!value) {
      return usual;
    }
    const isNumber = text => FRACTION.test(text) && !/\/0+$/.test(text);
    if (value.isString) {
      const text = stripped(value.text);
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
  claims() {
    const value = this.byName.get('claims')?.value;
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
      const id = stripped(part);
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
}

function paragraph(claim) {
  return `${claim.article}.${claim.paragraph}`;
}
