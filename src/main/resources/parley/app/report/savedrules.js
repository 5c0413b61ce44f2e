// What a reader takes away from the workshop: rule files, a scenario file and a memo, each of which this page reads again.

import {strangers, unpack} from './changes.js';
import {changesOf, underChanges} from './changed.js';
import {packageName, partyName} from './data.js';
import {partyFile, quoted} from './drl.js';
import {packageYaml} from './takeaway.js';
import {changeWords} from './changewords.js';
import {say} from './say.js';
import {listed} from './words.js';

const MARK = 'parley-page 1';

/** The parties whose stances the changes touch: each needs a file. */
function changedParties(scenario, text) {
  const kase = underChanges(scenario, text).kase;
  return scenario.kase.parties.map(p => p.id).filter(p => partyFile(kase, p) !== partyFile(scenario.kase, p));
}

/** Every file by its name: the rules of each party that changed, and a scenario, which Parley runs with these rules only. */
export function savedFiles(store, scenario, state) {
  const after = underChanges(scenario, state.rules);
  const name = changedName(scenario);
  const {id} = scenario.kase;
  const parties = changedParties(scenario, state.rules);
  const files = parties.map(party => [`${party}.drl`,
    marked(state, '// ', [say('x_changed_it_belongs_to_x', partyName(scenario.kase, party), `${name}.yaml`)], partyFile(after.kase, party))]);
  const folder = files.length > 0 ? name : id;
  const lines = howToRun(id, folder, name, files.map(([file]) => file));
  return [...files, [`${name}.yaml`, marked(state, '# ', lines, scenarioYaml(store, after, state, name, folder))]];
}

/** Changed rules lie in a folder of their own: without it Parley refuses the scenario, and never runs it with the rules as they were. */
function howToRun(id, folder, name, files) {
  const place = `scenarios/${id}/`;
  const run = [['cp', `${name}.yaml`, place], ['parley', 'run', `${place}${name}.yaml`]];
  const copies = [['cp', '-r', `rules/${id}`, `rules/${folder}`], ['cp', ...files, `rules/${folder}/`]];
  const typed = commands => commands.map(words => '  ' + words.join(' '));
  return files.length === 0
    ? [say('put_it_into_scenarios_x', id), ...typed(run)]
    : [say('belongs_with_x_in_x', listed(files), `rules/${folder}`, `rules/${id}`), say('saved_files_run_so'), ...typed([...copies, ...run])];
}

function changedName(scenario) {
  return scenario.name.toLowerCase().replace(/[^a-z0-9_-]/g, '-').slice(0, 52) + '-changed';
}

function scenarioYaml(store, scenario, state, name, folder) {
  const {kase} = scenario;
  const {agreement} = kase;
  const own = state.agree.join() === scenario.parties.join() ? agreement : undefined;
  const least = kase.parties.filter(p => p.reservation !== undefined && state.agree.includes(p.id));
  return [
    `scenario: ${name}`,
    `title: ${quoted(say('x_changed_2', scenario.title || scenario.name))}`,
    `rules: ../../rules/${folder}`,
    `as_of: ${state.day}`,
    `parties: [${(state.agree.length > 0 ? state.agree : scenario.parties).join(', ')}]`,
    own && agreementYaml(own),
    least.length > 0 && `reservation: {${least.map(p => `${p.id}: ${p.reservationWords}`).join(', ')}}`,
    'packages:',
    ...scenario.packages.map(onePackage),
    isExplored(store, scenario, state) && packageYaml(scenario, state, store.startTerms(scenario, state.from)).trimEnd(),
  ].filter(Boolean).join('\n') + '\n';
}

/** Whether what is explored is a package of its own: neither one of the scenario's nor, beside these, the status quo. */
function isExplored(store, scenario, state) {
  const ids = scenario.packages.map(p => p.id);
  const known = [...ids, ''].map(id => store.startTerms(scenario, id).join());
  return ids.length === 0 || !known.includes(state.terms.join());
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
  return [say('x_what_if_the_rules_were_these', scenario.title || scenario.name), '',
    ...(words.length === 0 ? [say('no_rule_is_changed')] : [say('changed_2'), '', ...words.map(w => `- ${w}`)]), '',
    say('what_follows'), '', ...effects.map(line => `- ${line}`), '',
    say('the_package_explored'), '', '```yaml', packageYaml(scenario, state, store.startTerms(scenario, state.from)).trimEnd(), '```', '',
    state.from === '' ? '' : say('it_starts_from_x', packageName(scenario.packages.find(p => p.id === state.from))),
    say('rules_as_of_x_this_encodes_published', state.day), ''].join('\n');
}

/** With a line from which the page reads the changes again, and by which it sees whether the text is still as written. */
function marked(state, comment, words, text) {
  const whole = words.map(line => `${comment}${line}\n`).join('') + text;
  return `${comment}${MARK} ${sum(whole)} ${state.rules || '-'}\n${whole}`;
}

/** The changes that a saved file holds: {rules}, or {fault} in words. */
export function readSaved(kase, text) {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const [first, ...rest] = clean.split('\n');
  const said = first.match(/^(?:\/\/|#) parley-page 1 ([0-9a-f]+) (\S+)$/);
  if (!said) {
    return {fault: say('this_page_wrote_no_such_file_it')};
  }
  if (sum(rest.join('\n')) !== said[1]) {
    return {fault: say('this_file_was_changed_after_the_page')};
  }
  const changes = said[2] === '-' ? null : unpack(said[2]);
  if (said[2] !== '-' && !changes) {
    return {fault: say('the_first_line_of_this_file_is')};
  }
  const odd = changes ? strangers(kase, changes) : [];
  return odd.length > 0 ? {fault: say('this_file_is_about_another_case_or', odd.join(', '))} : {rules: said[2] === '-' ? '' : said[2]};
}

/** A number that tells whether a text has changed (FNV-1a). */
function sum(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
