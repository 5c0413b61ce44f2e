// The words of the field that the page uses, for who meets them here first.

import {h} from './dom.js';
import {say} from './say.js';

const WORDS = [
  [say('package'), say('a_choice_of_option_for_the_issues')],
  [say('status_quo'), say('the_option_that_stands_on_an_issue')],
  [say('stance'), say('a_red_line_demand_preference_or_concession')],
  [say('red_line'), say('a_situation_in_which_a_party_rejects')],
  [say('demand'), say('something_a_party_holds_out_for')],
  [say('preference'), say('something_a_party_would_like_it_counts')],
  [say('concession'), say('a_condition_on_which_a_party_gives')],
  [say('satisfaction'), say('the_weighted_share_of_a_partys_demands')],
  [say('reservation_value'), say('the_least_satisfaction_at_which_a_party')],
  [say('confidence'), say('how_sure_it_is_that_a_stance')],
  [say('deal'), say('a_complete_package_that_everybody_accepts_who')],
  [say('coalition'), say('a_set_of_parties_that_all_accept')],
  [say('efficient_2'), say('of_a_package_nothing_would_be_better')],
];

export function glossary() {
  return h('details', {class: 'glossary'}, h('summary', {}, say('what_the_words_mean')),
    h('dl', {}, WORDS.map(([word, meaning]) => h('div', {}, h('dt', {}, h('dfn', {}, word)), h('dd', {}, meaning)))));
}
