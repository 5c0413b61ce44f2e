// What files of other Drools programs say that the rule language lacks, and what to write instead.

const SHARED = 'let a rule in `common.drl` conclude it; other rules match `Conclusion( name == "…" )`';
const ORDER = 'delete it: the order of rules never matters';
const ONCE = 'delete it: no rule can set itself or another off again';
const GROUPS = 'delete it: all rules of a case are looked at together';
const DATES = 'a rule is in force from `date-effective` until `date-expires`';
const COUNTS = 'compare a sum, as in `Terms( a + b <= c )`, or count with `Terms( atLeast(2, …) )`';
const SOURCE = 'delete it: there is one package, and `Terms( … )` is it';

const STATEMENTS = new Map([
  ['global', 'write its value into the rules that use it'],
  ['function', SHARED],
  ['query', 'delete it: `parley search` and `parley explain` ask about packages'],
  ['declare', 'issues and their options are in `agenda.yaml`'],
  ['unit', 'delete it: rules see the package only'],
  ['template', 'write the rules one by one'],
  ['expander', 'write the rules without a language of their own'],
  ['extends', SHARED],
]);

const ATTRIBUTES = new Map([
  ['salience', ORDER],
  ['no-loop', ONCE],
  ['lock-on-active', ONCE],
  ['agenda-group', GROUPS],
  ['activation-group', GROUPS],
  ['ruleflow-group', GROUPS],
  ['auto-focus', GROUPS],
  ['enabled', 'delete it; to leave a rule out, put it in a comment'],
  ['duration', DATES],
  ['timer', DATES],
  ['calendars', DATES],
  ['extends', SHARED],
]);

const CONDITIONS = new Map([
  ['eval', 'compare the issue within `Terms( … )`: `Terms( issue == "option" )`'],
  ['forall', 'write what must not hold: `not Terms( … )`'],
  ['accumulate', COUNTS],
  ['acc', COUNTS],
  ['collect', COUNTS],
  ['groupby', COUNTS],
  ['from', SOURCE],
  ['entry', SOURCE],
  ['over', SOURCE],
  ['do', 'put the statement after `then`'],
  ['if', '`when` says it: a condition is `Terms( … )`, and each case a rule of its own'],
]);

/** Whether a word begins a part of a file that the rule language lacks. */
export function isForeignStatement(word) {
  return word.kind === 'word' && STATEMENTS.has(word.text);
}

/** Whether a word begins an attribute that the rule language lacks. */
export function isForeignAttribute(name) {
  return ATTRIBUTES.has(name);
}

/** Whether a word begins a condition that the rule language lacks. */
export function isForeignCondition(word) {
  return word.kind === 'word' && CONDITIONS.has(word.text);
}

export function foreignMessage(word) {
  return `\`${word}\` is not part of the rule language`;
}

/** What to write instead of a part of a file. */
export function statementHelp(word) {
  return STATEMENTS.get(word);
}

export function attributeHelp(name) {
  return ATTRIBUTES.get(name);
}

export function conditionHelp(word) {
  return CONDITIONS.get(word);
}

/** Whether a place is in what a foreign part spans; its end is not in it. */
export function holds({from, to}, place) {
  return compare(place, from) >= 0 && compare(place, to) < 0;
}

function compare(one, other) {
  return one.line - other.line || one.column - other.column || one.length - other.length;
}
