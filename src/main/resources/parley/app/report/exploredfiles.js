// The package explored as a table for a spreadsheet and as a memo to read.

import {agreementWords, tableOf} from './agreement.js';
import {coalitionsOf} from './answer.js';
import {changeWords} from './changewords.js';
import {changesOf} from './changed.js';
import {issueName, optionName, packageName, partyName} from './data.js';
import {NONE} from './diagram.js';
import {claimWords, isHeldByReservation, reservationWords} from './reasons.js';
import {say} from './say.js';
import {bounded} from './space.js';
import {outcome, verdicts} from './verdicts.js';
import {dayWords, kindWord, listed, percents, plural, WORDS} from './words.js';

const COALITIONS_SHOWN = 4;

/** A name for what is explored that no package of the scenario has. */
export function exploredId(scenario) {
  const taken = scenario.packages.map(p => p.id);
  return ['explored', ...taken.map((_, n) => `explored_${n + 2}`)].find(id => !taken.includes(id));
}

/** All that both say: what the package is, what it comes to, and whence it started. */
export function explored(scenario, world, state, base) {
  const from = scenario.packages.find(p => p.id === state.from);
  const changed = state.terms.map((_, i) => i).filter(i => state.terms[i] !== base[i]);
  const start = from ? packageName(from) : say('the_status_quo');
  const table = tableOf(scenario, state.agree);
  return {
    scenario, world, state, base, changed, start, table,
    title: changed.length === 0 ? start : from ? say('after') + start : say('a_package_of_my_own'),
    outcome: table.parties.length === 0 ? null : outcome(world, table, state.terms),
    verdicts: verdicts(world, scenario.kase.parties.map(p => p.id), state.terms),
  };
}

/** A row for the outcome, each issue and each party. */
export function exploredCsv({scenario, scenario: {kase}, state, base, changed, title, outcome: result, verdicts: all}) {
  const option = (issue, place) => (place < 0 ? ['', say('left_open_2')] : [issue.options[place].id, optionName(issue, place)]);
  const rows = [
    ['what', 'id', 'title', 'value', 'words', 'satisfaction_from', 'satisfaction_to', 'instead_of'],
    ['outcome', exploredId(scenario), title, result ?? '', WORDS[result] ?? '', '', '', ''],
    ...kase.issues.map((issue, i) => ['issue', issue.id, issueName(issue), ...option(issue, state.terms[i]), '', '', changed.includes(i) ? option(issue, base[i])[0] || say('left_open_2') : '']),
    ...all.map(v => ['party', v.party, partyName(kase, v.party), v.verdict, WORDS[v.verdict], v.least ?? '', v.most ?? '', '']),
  ];
  return rows.map(row => row.map(cell).join(',') + '\n').join('');
}

/** As RFC 4180 has it; an apostrophe stands before a text that a spreadsheet would take for a formula. */
function cell(value) {
  const text = typeof value === 'string' && /^[=+@\t-]./s.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : String(value);
  return /[,"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** What the package says, what each party does and why, what would make it a deal, and the claims; as Markdown. */
export function exploredMemo(one, link) {
  const {scenario: {kase}, state, changed, base, title, outcome: result} = one;
  const term = (issue, i) => `- ${md(issueName(issue))}: ${optionWords(issue, state.terms[i])}${changed.includes(i) ? say('instead_of_x', optionWords(issue, base[i])) : ''}`;
  const cited = new Set();
  const parties = one.verdicts.flatMap(v => partyLines(one, v, cited));
  return [
    `# ${md(title)}${result ? ': ' + WORDS[result] : ''}`, '',
    md(one.scenario.title || one.scenario.name) + '. ' + say('rules_as_of_x_this_encodes_published', dayWords(state.day)), '',
    ...headLines(one),
    `## ${say('terms')}`, '', ...kase.issues.map(term), '',
    `## ${say('what_each_party_does')}`, '', ...parties, '',
    ...wayLines(one),
    ...(cited.size > 0 ? [`## ${say('sources')}`, '', ...[...cited].map(number => sourceLine(one, number)), ''] : []),
    `${say('a_link_to_exactly_this')} <${link}>`, '',
  ].join('\n');
}

function headLines({scenario, state, changed, start, table, verdicts: all}) {
  const accepting = new Set(all.filter(v => v.verdict === 'accepts').map(v => v.party));
  const undecided = new Set(all.filter(v => ['depends', 'unknown'].includes(v.verdict)).map(v => v.party));
  const words = changeWords(scenario.original?.kase ?? scenario.kase, changesOf(state));
  return [
    scenario.assumed && md(scenario.assumed),
    changed.length > 0 && md(say('x_changed_from_x', plural(changed.length, say('issue'), say('issues')), start)),
    words.length > 0 && `${say('with_your_changes_to_the_rules')}: ${md(words.join('; '))}.`,
    table.parties.length > 0 && `${say('must_accept_x', agreementWords(table, p => accepting.has(p), p => undecided.has(p)) ?? md(names(scenario.kase, table.parties)))}`,
  ].filter(Boolean).flatMap(line => [line, '']);
}

function names(kase, ids) {
  return listed(ids.map(id => partyName(kase, id)));
}

function partyLines({scenario: {kase}}, v, cited) {
  const reason = f => {
    f.rule.claims.forEach(number => cited.add(number));
    const claims = f.rule.claims.map(number => kase.claims[number].id).join(', ');
    return `  - ${md(f.rule.name)} (${kindWord(f.rule.kind)}${f.givenUp ? ', ' + say('given_up') : ''}): ${md(f.because)}${claims ? ` \\[${claims}\\]` : ''}`;
  };
  const share = v.least === null ? '' : `, ${percents(v.least, v.most)}`;
  return [`- ${md(partyName(kase, v.party))}: ${WORDS[v.verdict]}${share}`, ...isHeldByReservation(kase, v) ? [`  - ${reservationWords(kase, v)}`] : [], ...v.findings.map(reason)];
}

/** The nearest deal, or where there is none, who could agree. */
function wayLines({scenario: {kase}, world, state, table}) {
  const deals = world.space && table.parties.length > 0 ? bounded(() => world.space.deals(table)) : null;
  if (deals === null) {
    return [];
  }
  const head = [`## ${say('the_way_to_a_deal')}`, ''];
  if (deals === NONE) {
    const groups = (coalitionsOf(world, table.parties) ?? []).slice(0, COALITIONS_SHOWN);
    return [...head, say('no_deal_is_possible_no_package_satisfies'), '',
      ...groups.map(c => '- ' + md(say('x_could_agree_on_x', names(kase, c.group), plural(c.count, say('package'), say('packages'))))), ''];
  }
  const near = world.space.nearest(deals, state.terms);
  const moved = near.terms.map((_, i) => i).filter(i => near.terms[i] >= 0 && near.terms[i] !== state.terms[i]);
  const lead = moved.length === 0 ? say('these_terms_are_a_deal')
    : near.changes === 0 ? say('settling_the_open_issues_like_this_makes') : say('the_nearest_deal_changes_x', plural(near.changes, say('issue'), say('issues')));
  return [...head, lead, '', ...moved.map(i => `- ${md(issueName(kase.issues[i]))}: ${optionWords(kase.issues[i], near.terms[i])}`), ''];
}

function optionWords(issue, place) {
  return place < 0 ? say('left_open_2') : md(optionName(issue, place));
}

function sourceLine({scenario: {kase}, world}, number) {
  const claim = kase.claims[number];
  const {url} = kase.article.get(claim.article) ?? {};
  return `- ${claim.id}: ${md(claim.statement)} (${md(claimWords(kase, claim, world.day))})${url ? ` <${url}>` : ''}`;
}

/** Text that Markdown takes for nothing else. */
function md(text) {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');
}
