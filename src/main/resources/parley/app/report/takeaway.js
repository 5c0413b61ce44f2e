// What a reader takes away from Explore: a link, the package as YAML, table, memo and picture, and its terms on paper.

import {underChanges} from './changed.js';
import {copyButton} from './copying.js';
import {issueName, optionName, packageName} from './data.js';
import {h, put, s} from './dom.js';
import {explored, exploredCsv, exploredId, exploredMemo} from './exploredfiles.js';
import {satisfactionBars} from './satisfaction.js';
import {download, savePicture} from './savepicture.js';
import {say} from './say.js';
import {worldOf} from './verdicts.js';
import {WORDS} from './words.js';

const NAME = 'explored';
const WIDTH = 480;

/** The part of Explore that hands out what was built there. */
export class Takeaway {
  constructor(store, scenario) {
    this.store = store;
    this.scenario = scenario;
    this.link = area('link', 2, say('the_link'));
    this.files = [['yaml', say('the_package_as_yaml')], ['csv', say('the_package_as_a_table')], ['md', say('the_package_as_a_memo')]]
      .map(([kind, words]) => ({kind, words, area: area(kind, 8, words)}));
    this.picture = h('div', {class: 'picture'});
    this.terms = h('dl', {class: 'printed'});
    this.details = h('details', {class: 'takeaway unprinted', ontoggle: () => this.fill()}, h('summary', {}, say('take_this_away')),
      h('p', {}, say('a_link_to_exactly_this')), this.link, copyOf(this.link, 'copy-link', say('copy_the_link')),
      this.files.map(file => filePart(file)),
      h('div', {class: 'file'}, ['svg', 'png'].map(kind => [h('button', {type: 'button', 'data-file': `${NAME}.${kind}`,
        onclick: () => savePicture(this.picture.firstChild, NAME, kind)}, say('save_x', `${NAME}.${kind}`)), ' ']), this.picture));
    this.element = h('div', {}, this.details, this.terms);
  }

  show(state) {
    const {kase} = this.scenario;
    this.state = state;
    put(this.terms, kase.issues.map((issue, i) => [h('dt', {}, issueName(issue)),
      h('dd', {}, state.terms[i] < 0 ? say('left_open_2') : optionName(issue, state.terms[i]))]));
    this.fill();
  }

  /** Made only while somebody looks at it. */
  fill() {
    const {state} = this;
    if (!this.details.open || !state) {
      return;
    }
    const link = location.href.split('#')[0] + this.store.address(state);
    const scenario = underChanges(this.scenario, state.rules);
    const one = explored(scenario, worldOf(scenario, state.day), state, this.store.startTerms(this.scenario, state.from));
    const texts = {yaml: packageYaml(this.scenario, state, one.base), csv: exploredCsv(one), md: exploredMemo(one, link)};
    this.link.value = link;
    this.files.forEach(file => { file.area.value = texts[file.kind]; });
    put(this.picture, pictureOf(one));
  }
}

function area(name, rows, words) {
  return h('textarea', {name, readonly: true, rows, spellcheck: 'false', 'aria-label': words});
}

function filePart({kind, words, area: text}) {
  const name = `${NAME}.${kind}`;
  const save = h('button', {type: 'button', 'data-file': name, onclick: () => download(new Blob([text.value], {type: 'text/plain'}), name)}, say('save_x', name));
  return h('div', {class: 'file'}, save, ' ', copyOf(text, 'copy-' + kind, say('copy')),
    h('details', {}, h('summary', {}, words), kind === 'yaml' && h('p', {}, say('it_goes_under_packages_in_a_scenario')), text));
}

/** Each party's satisfaction and verdict, under the package's name and outcome. */
function pictureOf({scenario: {kase}, title, outcome, verdicts}) {
  const name = outcome ? `${title}: ${WORDS[outcome]}` : title;
  const {height, parts} = satisfactionBars(WIDTH, [{one: {title: name}, verdicts}], kase.parties);
  return s('svg', {viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img', 'aria-label': name}, s('title', {}, name), parts);
}

/** The package explored, as `parley` reads it. */
export function packageYaml(scenario, state, base) {
  const {issues} = scenario.kase;
  const from = scenario.packages.find(p => p.id === state.from);
  const changed = issues.map((_, i) => i).filter(i => (from ? state.terms[i] !== base[i] : state.terms[i] !== issues[i].statusQuo));
  const set = changed.filter(i => state.terms[i] >= 0);
  const open = changed.filter(i => state.terms[i] < 0);
  return [
    `  ${exploredId(scenario)}:`,
    `    title: ${JSON.stringify(from ? say('after') + packageName(from) : say('a_package_of_my_own'))}`,
    from && `    based_on: ${from.id}`,
    set.length > 0 ? '    terms:' : '    terms: {}',
    ...set.map(i => `      ${issues[i].id}: ${quoted(issues[i].options[state.terms[i]].id)}`),
    open.length > 0 && `    open: [${open.map(i => issues[i].id).join(', ')}]`,
  ].filter(Boolean).join('\n') + '\n';
}

/** Words that YAML would read as something else than a word stand in quotes. */
function quoted(id) {
  return /^(true|false|yes|no|on|off|null|y|n)$/.test(id) || /^[-.\d]/.test(id) ? `"${id}"` : id;
}

function copyOf(area, name, words) {
  return copyButton({name}, words, () => area.value, () => area.select());
}
