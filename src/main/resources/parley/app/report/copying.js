// A button that puts a text where it can be pasted; where a browser forbids that, the text is selected instead.

import {h, put} from './dom.js';
import {say} from './say.js';

const SAID_FOR = 2000;

/** `text` gives what is copied, `select` selects it on the page. */
export function copyButton(attributes, words, text, select) {
  const button = h('button', {type: 'button', ...attributes}, words);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      put(button, say('copied'));
    } catch {
      select();
      put(button, say('selected_press_ctrl_c'));
    }
    setTimeout(() => put(button, words), SAID_FOR);
  });
  return button;
}
