// Reads what may stand above rules as text: package, imports, dialect. It says nothing that the page does not know.

import {isWord, touches} from './cursor.js';
import {conditionHelp, foreignMessage} from './foreign.js';
import {nearestHelp} from './nearest.js';

export class Head {
  constructor(words, problems) {
    this.words = words;
    this.problems = problems;
    this.imports = [];
    this.packageName = null;
    this.isBroken = false;
  }

  /** The package, if the text begins with one. */
  packageStatement() {
    if (this.words.take('package')) {
      this.isBroken = true;
      this.packageName = this.dotted('the package\'s name');
      this.isBroken = false;
      this.words.take(';');
    }
  }

  packageLater(token) {
    return this.packageName === null
      ? this.words.wrong(token.place, '`package` below other lines', 'move it to the first line, or delete it')
      : this.words.wrong(token.place, 'a second `package`', 'a rule file has one, in its first line');
  }

  /** An import or the dialect. */
  statement(isFirst) {
    const {words} = this;
    const token = words.next();
    if (!isFirst) {
      throw words.wrong(token.place, `\`${token.text}\` after a rule`, 'imports and the dialect belong before the first rule');
    }
    if (token.text === 'dialect') {
      this.dialect(token);
    } else if (words.nextIsAny(['function', 'static'])) {
      this.functions();
    } else {
      this.importType(token);
    }
    words.take(';');
  }

  /** A dialect inside a rule, where most files of Drools have it. */
  dialectInRule() {
    const {words} = this;
    const token = words.next();
    words.expectKind('string', '`"mvel"`', 'write `dialect "mvel"` before the first rule');
    words.take(';');
    this.problems.error(token.place, '`dialect` inside a rule', 'delete it: the dialect belongs before the first rule, if anywhere');
  }

  dialect(token) {
    const again = this.hasDialect;
    this.hasDialect = true;
    const name = this.words.expectKind('string', '`"mvel"`', 'write `dialect "mvel"`');
    if (name.value !== 'mvel') {
      throw this.words.wrong(name.place, `the dialect \`${name.value}\` is not allowed`, 'write `dialect "mvel"`');
    }
    if (again) {
      this.problems.error(token.place, 'a second `dialect`', 'one is enough');
    }
  }

  functions() {
    const {words} = this;
    const kind = words.next();
    const owner = this.dotted('what is imported');
    const isAll = words.take('.') && words.take('*');
    const again = this.hasFunctions;
    this.hasFunctions = true;
    if (kind.text !== 'function' || !isAll || owner.value !== 'parley.rules.Stances') {
      throw words.wrong(kind.text === 'function' ? owner.place : kind.place, 'this import is not allowed', 'write `import function parley.rules.Stances.*`');
    }
    if (again) {
      this.problems.error(owner.place, 'imported twice', 'one import is enough');
    }
  }

  importType(keyword) {
    const {words} = this;
    if (words.peek().place.line > keyword.place.line) {
      throw words.unexpected('expected what is imported', 'such as `import my_case.Terms`');
    }
    const type = this.dotted('what is imported');
    if (type.value === 'accumulate' && words.peek().kind === 'word') {
      throw words.foreign(type.place, foreignMessage('accumulate'), conditionHelp('accumulate'));
    }
    if (words.nextIsAny(['.', '*'])) {
      throw words.wrong(type.place, 'this import is not allowed', 'import `Terms` and `Conclusion` of the case only');
    }
    if (this.imports.some(i => i.value === type.value)) {
      this.problems.error(type.place, 'imported twice', 'one import is enough');
    }
    this.imports.push(type);
  }

  /** Words joined by dots, as one. */
  dotted(what) {
    const {words} = this;
    const first = words.expectKind('word', what, 'such as `my_case.buyer`');
    let value = first.text;
    while (words.nextIs('.') && words.peek(1).kind === 'word' && value.length < 300) {
      if (!touches(words.peek(-1), words.peek()) || !touches(words.peek(), words.peek(1))) {
        throw words.wrong(words.peek().place, 'a name has no spaces around its dots', 'such as `my_case.buyer`');
      }
      words.next();
      value += '.' + words.next().text;
    }
    return {value, place: {...first.place, length: value.length}};
  }

  /** Names checked against the case: the package is that of the party, the imports are the case's types. */
  check(kase, party, problems) {
    const root = kase.id.replace(/-/g, '_');
    const {packageName} = this;
    if (packageName && !this.isBroken && packageName.value !== `${root}.${party}`) {
      const isOther = kase.parties.some(p => packageName.value === `${root}.${p.id}`) || packageName.value === `${root}.common`;
      problems.error(packageName.place, isOther ? `these are rules of \`${party}\`, not of \`${packageName.value}\`` : `the package \`${packageName.value}\` names no party of the case`,
        'delete this line: whose rules these are is chosen above');
    }
    const types = ['Terms', 'Conclusion'].map(t => `${root}.${t}`);
    this.imports.filter(i => !types.includes(i.value))
      .forEach(i => problems.error(i.place, `the import \`${i.value}\` is not allowed`, nearestHelp(i.value, types)));
  }
}

/** Whether a word begins a part of the head. */
export function isHeadWord(token) {
  return ['package', 'import', 'dialect'].some(word => isWord(token, word));
}
