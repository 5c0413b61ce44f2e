// Changes to the rules that a reader makes: kept as a short text that stands in the address, and put over a case.

import {KIND_ORDER, concedes, counts} from './kinds.js';
import {isNumber} from './numbers.js';
import {readRules} from './rulereader.js';
import {say} from './say.js';

const TEXT_MAX = 10000;

/** By what a stance is named: its party and its rule. */
export function nameOf(rule) {
  return rule.owner + '/' + rule.name;
}

/** No change at all. */
export function none() {
  return {off: [], kind: {}, weight: {}, sure: {}, least: {}, articles: [], own: []};
}

/** Changes as a text of letters and digits; nothing where there are none. */
export function pack(changes) {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined && Object.keys(value ?? {all: 1}).length > 0);
  if (said.length === 0) {
    return '';
  }
  const bytes = new TextEncoder().encode(JSON.stringify(Object.fromEntries(said)));
  return btoa(Array.from(bytes, b => String.fromCharCode(b)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The changes that a text says; null if it says none. */
export function unpack(text) {
  if (last.text !== text) {
    last = {text, changes: unpacked(text)};
  }
  return last.changes;
}

/** The same text is asked for again and again. */
let last = {text: null, changes: null};

function unpacked(text) {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
    return sound(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

/** A link may come from anybody: what has another form than this page writes is dropped. */
function sound(said) {
  const texts = list => (Array.isArray(list) ? list.filter(t => typeof t === 'string') : []);
  const map = (value, fits) => Object.fromEntries(Object.entries(value ?? {}).filter(([, v]) => typeof v === 'string' && fits(v)));
  const changes = {
    off: texts(said.off), articles: texts(said.articles),
    kind: map(said.kind, v => KIND_ORDER.includes(v) && !concedes({kind: v})),
    weight: map(said.weight, v => isNumber(v)), sure: map(said.sure, v => isNumber(v, 1)), least: map(said.least, v => isNumber(v, 1)),
    own: (Array.isArray(said.own) ? said.own : []).filter(isOwn),
  };
  if (said.agreement === null || typeof said.agreement === 'object') {
    const {must, atLeast, votesAtLeast} = said.agreement ?? {};
    changes.agreement = said.agreement && {must: texts(must), atLeast: count(atLeast), votesAtLeast: count(votesAtLeast)};
  }
  return changes;
}

/** A whole number from 0 on. */
function count(said) {
  return Number.isSafeInteger(said) && said > 0 ? said : 0;
}

/** Either as text in the rule language, or as the form says it. */
function isOwn(one) {
  if (typeof one?.text === 'string') {
    return typeof one.party === 'string' && one.text.length <= TEXT_MAX;
  }
  return one && ['party', 'name', 'because'].every(key => typeof one[key] === 'string' && one[key].trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(one[key]))
    && !/["\\]/.test(one.name) && one.name.length <= 80 && one.because.length <= 200 && KIND_ORDER.includes(one.kind)
    && Array.isArray(one.lines) && one.lines.every(([issue, options]) => typeof issue === 'string' && Array.isArray(options) && options.every(o => typeof o === 'string'));
}

/** What some changes name that a case does not have. */
export function strangers(kase, changes) {
  const names = new Set(kase.rules.map(nameOf));
  const stances = [...changes.off, ...Object.keys(changes.kind), ...Object.keys(changes.weight), ...Object.keys(changes.sure)];
  return [
    ...stances.filter(n => !names.has(n)).map(n => say('the_stance_x', n)),
    ...[...Object.keys(changes.least), ...changes.agreement?.must ?? []].filter(p => !kase.party.has(p)).map(p => say('the_party_x', p)),
    ...changes.articles.filter(a => !kase.article.has(a)).map(a => say('the_article_x', a)),
    ...changes.own.filter(o => !isReadable(kase, o)).map(o => say('the_stance_of_your_own_x', o.name ?? o.text.slice(0, 40))),
  ];
}

/** The same changes without what a case does not have. */
export function fitting(kase, changes) {
  const names = new Set(kase.rules.map(nameOf));
  const known = (map, has) => Object.fromEntries(Object.entries(map).filter(([key]) => has(key)));
  const fit = {
    ...changes,
    off: changes.off.filter(n => names.has(n)), kind: known(changes.kind, n => names.has(n)), weight: known(changes.weight, n => names.has(n)),
    sure: known(changes.sure, n => names.has(n)), least: known(changes.least, p => kase.party.has(p)), articles: changes.articles.filter(a => kase.article.has(a)),
    own: changes.own.filter(o => isReadable(kase, o)),
  };
  if (changes.agreement) {
    const {must, atLeast, votesAtLeast} = changes.agreement;
    const votes = kase.parties.reduce((sum, p) => sum + (p.votes ?? 0), 0);
    const rule = {must: must.filter(p => kase.party.has(p)), atLeast: Math.min(atLeast, kase.parties.length), votesAtLeast: Math.min(votesAtLeast, votes)};
    fit.agreement = rule.must.length + rule.atLeast + rule.votesAtLeast > 0 ? rule : null;
  }
  return fit;
}

/** Whether a stance of one's own is about what the case has. */
function isReadable(kase, own) {
  return kase.party.has(own.party) && (own.text === undefined ? conditionOf(kase, own) !== null : ruleOf(kase, own) !== null);
}

/** The one rule that a stance as text writes; null if it cannot be read. What it gives up may be asked for by another. */
export function ruleOf(kase, {party, text}) {
  const {rules, problems} = readRules(kase, party, text);
  return rules.length === 1 && problems.every(p => ['conclusion', 'given_up'].includes(p.unknown) || p.severity !== 'error') ? rules[0] : null;
}

/**
 * When a stance of one's own applies: a red line or a concession where every line is so; a demand or a preference
 * where some line is not, as rules say when these are not met. Null if it names what there is not.
 */
export function conditionOf(kase, {kind, lines}) {
  const asks = counts({kind});
  const parts = lines.map(([id, options]) => {
    const at = kase.place.get(id);
    const issue = kase.issues[at];
    if (issue?.numbers === 'range') {
      return within(at, issue, options[0] ?? '', asks);
    }
    const places = options.map(o => issue?.options.findIndex(one => one.id === o) ?? -1);
    if (!issue || places.length === 0 || places.includes(-1)) {
      return null;
    }
    return ['is', at, issue.options.map((_, o) => o).filter(o => places.includes(o) !== asks)];
  });
  if (parts.length === 0 || parts.includes(null)) {
    return null;
  }
  return parts.length === 1 ? parts[0] : [asks ? 'any' : 'all', ...parts];
}

/** "100..300" of a range, or all but that. */
function within(at, issue, text, asks) {
  const [from, to] = text.split('..').map(id => issue.options.findIndex(o => o.id === id));
  if (!(from >= 0 && to >= from)) {
    return null;
  }
  const stretches = asks ? [0, from, to + 1, issue.options.length] : [from, to + 1];
  const filled = [];
  for (let i = 0; i < stretches.length; i += 2) {
    if (stretches[i] < stretches[i + 1]) {
      filled.push(stretches[i], stretches[i + 1]);
    }
  }
  return ['within', at, filled];
}
