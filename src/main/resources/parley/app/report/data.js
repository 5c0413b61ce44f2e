// What the page was given: cases with their rules, scenarios with what the rules themselves said of them.

import {say} from './say.js';

/** Reads the JSON that stands in the page, and links scenarios with their cases. */
export function load(text) {
  const data = JSON.parse(text);
  for (const one of data.cases) {
    one.codes = data.codes;
    one.rules.forEach((rule, number) => { rule.number = number; });
    one.party = new Map(one.parties.map(p => [p.id, p]));
    one.place = new Map(one.issues.map((issue, i) => [issue.id, i]));
    one.article = new Map(one.articles.map(a => [a.id, a]));
  }
  for (const scenario of data.scenarios) {
    scenario.kase = data.cases[scenario.case];
    scenario.levels = scenario.order.map(id => scenario.kase.place.get(id));
  }
  return data;
}

/** Terms as one option's place an issue: -1 where it is open, the status quo where nothing is said. */
export function termsOf(kase, stated, open) {
  return kase.issues.map(issue => {
    if (open.includes(issue.id)) {
      return -1;
    }
    const option = issue.options.findIndex(o => o.id === stated[issue.id]);
    return option < 0 ? issue.statusQuo : option;
  });
}

/** More numbers than these are chosen by writing one. */
export const LISTED_MAX = 60;

/** The attributes of a field in which a number of a range is written. */
export function numberField({options}) {
  const [first, last] = [Number(options[0].id), Number(options.at(-1).id)];
  return {type: 'number', min: first, max: last, step: options.length > 1 ? Number(options[1].id) - first : 1};
}

/** The place of the number of a range that is nearest to a written one. */
export function nearestPlace(issue, written) {
  const {min, step} = numberField(issue);
  return Math.max(0, Math.min(issue.options.length - 1, Math.round((Number(written) - min) / step)));
}

/** What a person calls an issue, an option, a party. */
export function issueName(issue) {
  return issue.title || issue.id;
}

export function optionName(issue, option) {
  const one = issue.options[option];
  const unit = issue.unit ? `${grouping(one.inReasons)} ${issue.unit}` : '';
  if (!one.title || one.title === one.id) {
    return unit || one.id;
  }
  return unit ? `${one.title} (${unit})` : one.title;
}

export function partyName(kase, id) {
  return kase.party.get(id)?.title || id;
}

export function packageName(one) {
  return one.title || one.id;
}

function grouping(digits) {
  const [whole, rest] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, say('group_mark'));
  return rest && rest !== '0' ? grouped + say('decimal_mark') + rest : grouped;
}
