// What a reader takes away from Explore: a link, the package for a scenario file, and its terms on paper.

import {issueName, optionName, packageName} from './data.js';
import {h, put} from './dom.js';
import {say} from './say.js';

/** The part of Explore that hands out what was built there. */
export class Takeaway {
  constructor(store, scenario) {
    this.store = store;
    this.scenario = scenario;
    this.link = h('textarea', {readonly: true, rows: 2, 'aria-label': say('the_link')});
    this.yaml = h('textarea', {readonly: true, rows: 8, spellcheck: 'false', 'aria-label': say('the_package_as_yaml')});
    this.terms = h('dl', {class: 'printed'});
    this.element = h('div', {}, h('details', {class: 'takeaway unprinted'}, h('summary', {}, say('take_this_away')),
      h('p', {}, say('a_link_to_exactly_this')), this.link, copyButton(this.link, 'copy-link', say('copy_the_link')),
      h('p', {}, say('the_package_to_go_under'), h('code', {}, 'packages:'), say('in_a_scenario_file')), this.yaml,
      copyButton(this.yaml, 'copy-yaml', say('copy_the_package'))), this.terms);
  }

  show(state) {
    const {kase} = this.scenario;
    this.link.value = location.href.split('#')[0] + this.store.address(state);
    this.yaml.value = packageYaml(this.scenario, state, this.store.startTerms(this.scenario, state.from));
    put(this.terms, kase.issues.map((issue, i) => [h('dt', {}, issueName(issue)),
      h('dd', {}, state.terms[i] < 0 ? say('left_open_2') : optionName(issue, state.terms[i]))]));
  }
}

/** The package explored, as `parley` reads it. */
export function packageYaml(scenario, state, base) {
  const {issues} = scenario.kase;
  const from = scenario.packages.find(p => p.id === state.from);
  const changed = issues.map((_, i) => i).filter(i => (from ? state.terms[i] !== base[i] : state.terms[i] !== issues[i].statusQuo));
  const set = changed.filter(i => state.terms[i] >= 0);
  const open = changed.filter(i => state.terms[i] < 0);
  return [
    '  explored:',
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

function copyButton(area, name, words) {
  const button = h('button', {type: 'button', name}, words);
  button.addEventListener('click', async () => {
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      put(button, say('copied'));
    } catch {
      put(button, say('selected_press_ctrl_c'));
    }
    setTimeout(() => put(button, words), 2000);
  });
  return button;
}
