// A draft as text: a line for each issue that is not left at the status quo, as it stands in a scenario file; and as
// a part of an address.

import {issueName, optionName} from './data.js';
import {say} from './say.js';
import {listed} from './words.js';

const MISSED_SHOWN = 5;

/** The status quo on every issue. */
export function statusQuo(kase) {
  return kase.issues.map(issue => issue.statusQuo);
}

/** "ceasefire: thirty_days  # Ceasefire: A pause of 30 days", a line for each issue; `open:` for those left open. */
export function draftText(kase, terms) {
  const at = kase.issues.map((_, i) => i);
  const set = at.filter(i => terms[i] >= 0 && terms[i] !== kase.issues[i].statusQuo);
  const open = at.filter(i => terms[i] < 0);
  const lines = set.map(i => {
    const issue = kase.issues[i];
    return `${issue.id}: ${issue.options[terms[i]].id}  # ${issueName(issue)}: ${optionName(issue, terms[i])}`;
  });
  const rest = open.length > 0 ? [`open: [${open.map(i => kase.issues[i].id).join(', ')}]`] : [];
  return [...lines, ...rest].join('\n') || '# ' + say('the_status_quo_on_every_issue');
}

/** The terms that a text says, and what in it fits no issue or option; the status quo where it says nothing. */
export function readDraft(kase, text) {
  const terms = statusQuo(kase);
  const faults = [];
  text.split('\n').forEach((line, n) => {
    const [name, ...rest] = line.replace(/(^|\s)#.*$/, '').trim().split(':');
    const said = rest.join(':').trim();
    const fault = words => faults.push(say('line_x_x', n + 1, words));
    if (name === '' || (name === 'terms' && said === '')) {
      return;
    }
    if (name === 'open' && said.startsWith('[')) {
      said.replace(/[[\]]/g, '').split(',').map(id => id.trim()).filter(Boolean).forEach(id => settle(kase, terms, id, -1, fault));
      return;
    }
    const issue = kase.issues[kase.place.get(name)];
    const option = issue?.options.findIndex(o => o.id === said.replace(/^["']|["']$/g, ''));
    if (issue && option < 0) {
      fault(say('x_has_no_option_x', issueName(issue), said));
    } else {
      settle(kase, terms, name, option, fault);
    }
  });
  return {terms, faults};
}

/** A text of an address as it was meant; as it stands where it is damaged. */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Says what an address names that the page does not have. */
export function missedWords(missed) {
  return missed.length === 0 ? '' : say('this_address_names_what_this_page_does', listed([...new Set(missed)].slice(0, MISSED_SHOWN)));
}

function settle(kase, terms, id, option, fault) {
  if (kase.place.has(id)) {
    terms[kase.place.get(id)] = option;
  } else {
    fault(say('there_is_no_issue_x', id));
  }
}

/** "ceasefire.thirty_days,kursk.", what differs from the status quo; nothing after the point where an issue is open. */
export function packed(kase, terms) {
  return terms.map((option, i) => (option === kase.issues[i].statusQuo ? null
    : `${kase.issues[i].id}.${option < 0 ? '' : kase.issues[i].options[option].id}`)).filter(Boolean).join();
}

/** The terms that an address says; what it names in vain is told to a list. */
export function unpacked(kase, said, missed) {
  const terms = statusQuo(kase);
  for (const choice of said.split(',')) {
    const dot = choice.indexOf('.');
    const i = kase.place.get(choice.slice(0, dot));
    const option = kase.issues[i]?.options.findIndex(o => o.id === choice.slice(dot + 1));
    if (i !== undefined && (option >= 0 || choice.endsWith('.'))) {
      terms[i] = option;
    } else if (choice !== '') {
      missed.push(say('quoted_x', choice));
    }
  }
  return terms;
}
