// What a reader takes away from the workshop: rule files, a scenario file and a memo, each of which this page reads again.

import {strangers, unpack} from './changes.js';
import {changesOf, underChanges} from './changed.js';
import {packageName, partyName} from './data.js';
import {partyFile, quoted} from './drl.js';
import {packageYaml} from './takeaway.js';
import {changeWords} from './changewords.js';

const MARK = 'parley-page 1';

/** The parties whose stances the changes touch: each needs a file. */
export function changedParties(scenario, text) {
  const kase = underChanges(scenario, text).kase;
  return scenario.kase.parties.map(p => p.id).filter(p => partyFile(kase, p) !== partyFile(scenario.kase, p));
}

/** Every file by its name: the rules of each party that changed, and a scenario. */
export function savedFiles(store, scenario, state) {
  const after = underChanges(scenario, state.rules);
  const files = changedParties(scenario, state.rules).map(party => [`${party}.drl`,
    marked(state, '// ', `${partyName(scenario.kase, party)}, changed. Put it in the place of rules/${scenario.kase.id}/${party}.drl.`, partyFile(after.kase, party))]);
  const name = changedName(scenario);
  return [...files, [`${name}.yaml`, marked(state, '# ', `Put it into scenarios/${scenario.kase.id}.`, scenarioYaml(store, after, state, name))]];
}

function changedName(scenario) {
  return scenario.name.toLowerCase().replace(/[^a-z0-9_-]/g, '-').slice(0, 52) + '-changed';
}

function scenarioYaml(store, scenario, state, name) {
  const {kase} = scenario;
  const {agreement} = kase;
  const own = state.agree.join() === scenario.parties.join() ? agreement : undefined;
  const least = kase.parties.filter(p => p.reservation !== undefined && state.agree.includes(p.id));
  return [
    `scenario: ${name}`,
    `title: ${quoted(`${scenario.title || scenario.name}, changed`)}`,
    `rules: ../../rules/${kase.id}`,
    `as_of: ${state.day}`,
    `parties: [${(state.agree.length > 0 ? state.agree : scenario.parties).join(', ')}]`,
    own && agreementYaml(own),
    least.length > 0 && `reservation: {${least.map(p => `${p.id}: ${p.reservationWords}`).join(', ')}}`,
    'packages:',
    ...scenario.packages.filter(p => p.id !== 'explored').map(p => onePackage(p)),
    packageYaml(scenario, state, store.startTerms(scenario, state.from)).trimEnd(),
  ].filter(Boolean).join('\n') + '\n';
}

function agreementYaml({must, atLeast, votesAtLeast}) {
  const parts = [must.length > 0 && `must: [${must.join(', ')}]`, atLeast > 0 && `at_least: ${atLeast}`, votesAtLeast > 0 && `votes_at_least: ${votesAtLeast}`];
  return `agreement: {${parts.filter(Boolean).join(', ')}}`;
}

function onePackage({id, title, stated, open}) {
  const terms = Object.entries(stated).map(([issue, option]) => `\n      ${issue}: ${quoted(option)}`).join('');
  return `  ${id}:\n${title ? `    title: ${quoted(title)}\n` : ''}    terms:${terms || ' {}'}${open.length > 0 ? `\n    open: [${open.join(', ')}]` : ''}`;
}

/** The same in words, as Markdown. */
export function memo(store, scenario, state, effects) {
  const words = changeWords(scenario.kase, changesOf(state));
  return [`# ${scenario.title || scenario.name}: what if the rules were these?`, '',
    ...(words.length === 0 ? ['No rule is changed.'] : ['Changed:', '', ...words.map(w => `- ${w}`)]), '',
    '## What follows', '', ...effects.map(line => `- ${line}`), '',
    '## The package explored', '', '```yaml', packageYaml(scenario, state, store.startTerms(scenario, state.from)).trimEnd(), '```', '',
    state.from === '' ? '' : `It starts from ${packageName(scenario.packages.find(p => p.id === state.from))}.`,
    `Rules as of ${state.day}. This encodes published positions; it does not predict what anybody will do.`, ''].join('\n');
}

/** With a line from which the page reads the changes again, and by which it sees whether the text is still as written. */
function marked(state, comment, words, text) {
  const whole = `${comment}${words}\n${text}`;
  return `${comment}${MARK} ${sum(whole)} ${state.rules || '-'}\n${whole}`;
}

/** The changes that a saved file holds: {rules}, or {fault} in words. */
export function readSaved(kase, text) {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const [first, ...rest] = clean.split('\n');
  const said = first.match(/^(?:\/\/|#) parley-page 1 ([0-9a-f]+) (\S+)$/);
  if (!said) {
    return {fault: 'This page wrote no such file. It reads the rule files and scenario files that it has saved itself; parley reads all others.'};
  }
  if (sum(rest.join('\n')) !== said[1]) {
    return {fault: 'This file was changed after the page saved it, and the page does not read rules that were written by hand. parley does.'};
  }
  const changes = said[2] === '-' ? null : unpack(said[2]);
  if (said[2] !== '-' && !changes) {
    return {fault: 'The first line of this file is damaged.'};
  }
  const odd = changes ? strangers(kase, changes) : [];
  return odd.length > 0 ? {fault: `This file is about another case, or about other rules: it names ${odd.join(', ')}.`} : {rules: said[2] === '-' ? '' : said[2]};
}

/** A number that tells whether a text has changed (FNV-1a). */
function sum(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
