// Cuts rules as text into words, as Parley does: same words, same errors, same places.

import {unquoted} from './lookalikes.js';
import {pastedAt} from './pasted.js';
import {INVISIBLE_HELP, helpFor} from './refused.js';

const LONG = ['==', '!=', '<=', '>=', '&&', '||'];
/** A character that an editor would not show. */
export const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const TEXT_MAX = 2000;
const WORD_MAX = 100;
const ERRORS_MAX = 100;

class Lexer {
  constructor(text, problems) {
    this.text = text;
    this.problems = problems;
    this.tokens = [];
    this.at = 0;
    this.line = 1;
    this.lineStart = 0;
    this.counted = 0;
    this.column = 1;
    this.errors = 0;
    this.unclosed = -1;
  }

  all() {
    while (this.at < this.text.length && this.errors < ERRORS_MAX) {
      this.next();
    }
    if (this.at < this.text.length) {
      this.problems.error(this.place(this.at, 1), 'this does not look like a rule file; the rest of it was not read',
        'a rule file is plain text that begins with `package CASE.PARTY`');
      this.add('broken', this.text.length);
    }
    const end = this.place(this.at, 1);
    this.tokens.push({kind: 'end', text: '', place: end, start: this.at, end: this.at});
    return this.tokens;
  }

  next() {
    const {text, at} = this;
    const c = text[at];
    if (c === '\n' || c === '\r') {
      this.newLine();
    } else if (c === ' ' || c === '\t') {
      this.at++;
    } else if (text.startsWith('//', at)) {
      this.comment(this.endOfLine(at));
    } else if (text.startsWith('/*', at)) {
      this.blockComment();
    } else if (c === '"' || c === '\'') {
      this.string(c);
    } else if (isLetter(c)) {
      this.word('word', this.endOfWord(at));
    } else if (c === '$' && isLetter(text[at + 1])) {
      this.word('variable', this.endOfWord(at + 1));
    } else if (isDigit(c)) {
      this.word('number', this.endOfNumber());
    } else {
      this.symbol(c);
    }
  }

  word(kind, end) {
    this.checkLength(end - this.at, WORD_MAX, 'word');
    this.add(end - this.at > WORD_MAX ? 'broken' : kind, end);
  }

  newLine() {
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line++;
    this.lineStart = this.at;
    this.counted = this.at;
    this.column = 1;
  }

  comment(end) {
    this.checkVisible(this.at, end);
    this.at = end;
  }

  blockComment() {
    const close = this.text.indexOf('*/', this.at + 2);
    if (close < 0) {
      this.error(this.place(this.at, 2), 'this comment is never closed', 'end it with `*/`');
      this.add('broken', this.text.length);
      return;
    }
    while (this.at < close + 2) {
      this.comment(Math.min(close + 2, this.endOfLine(this.at)));
      if (this.at < close + 2) {
        this.newLine();
      }
    }
  }

  string(quote) {
    const {text} = this;
    let end = this.at + 1;
    while (end < text.length && text[end] !== quote && !isLineEnd(text[end])) {
      end += text[end] === '\\' && end + 1 < text.length && !isLineEnd(text[end + 1]) ? 2 : 1;
    }
    if (end >= text.length || isLineEnd(text[end])) {
      const stop = Math.min(this.endOfLine(this.at), text.length);
      if (this.line !== this.unclosed + 1) {
        this.neverClosed(quote, stop);
      }
      this.unclosed = this.line;
      this.add('broken', stop);
      return;
    }
    for (let i = this.at + 1; i < end; i++) {
      if (text[i] === '\\') {
        this.checkEscape(i++);
      }
    }
    this.checkVisible(this.at, end);
    this.checkLength(end - this.at - 1, TEXT_MAX, 'text');
    this.add('string', end + 1);
  }

  /** A quote that closes nothing looks like one that opens: the word before it tells. */
  neverClosed(quote, stop) {
    const {text, at} = this;
    const word = unquoted(text.slice(this.lineStart, at + 2), at - this.lineStart);
    if (word) {
      this.error(this.place(this.lineStart + word.from, word.text.length + 1), 'this text has no quote before it',
        `write \`${word.quote}${word.text}${word.quote}\``, {quote: 'placed'});
    } else {
      this.error(this.place(at, points(text.slice(at, stop))), 'this text is never closed',
        `end it with \`${quote}\` on the same line; a longer one is texts joined with \`+\``, {quote: 'open'});
    }
  }

  checkEscape(at) {
    const escape = '\\' + String.fromCodePoint(this.text.codePointAt(at + 1));
    if (!'"\'\\nt'.includes(escape[1])) {
      this.error(this.place(at, 2), `\`${escape}\` is not allowed in a text`,
        'write the character itself; after `\\` only `"`, `\'`, `\\`, `n` and `t` may follow');
    }
  }

  checkVisible(from, to) {
    let i = from;
    for (const c of this.text.slice(from, to)) {
      if (c !== '\t' && INVISIBLE.test(c)) {
        this.error(this.place(i, 1), `the invisible character ${codeOf(c)} is not allowed`, INVISIBLE_HELP);
      }
      i += c.length;
    }
  }

  symbol(c) {
    if (LONG.some(s => this.text.startsWith(s, this.at))) {
      this.add('symbol', this.at + 2);
    } else if ('()<>!,;:.*@+-'.includes(c)) {
      this.add('symbol', this.at + 1);
    } else {
      this.refuse();
    }
  }

  refuse() {
    const {text, at} = this;
    const pasted = pastedAt(text, at);
    if (pasted) {
      this.error(this.place(at, points(text.slice(at, pasted.end))), pasted.message, pasted.help);
      this.add('broken', pasted.end);
      return;
    }
    const letters = text.slice(at, at + WORD_MAX).match(/^\p{L}+/u)?.[0] ?? '';
    const shown = letters || String.fromCodePoint(text.codePointAt(at));
    const visible = !INVISIBLE.test(shown);
    this.error(this.place(at, points(shown)), visible ? `\`${shown}\` is not allowed here` : `the invisible character ${codeOf(shown)} is not allowed here`,
      visible ? helpFor(text, at) : INVISIBLE_HELP);
    this.add('broken', at + shown.length);
  }

  checkLength(length, most, what) {
    if (length > most) {
      this.error(this.place(this.at, 1), `this ${what} is longer than ${most} characters`, 'say it shorter');
    }
  }

  error(place, message, help, more) {
    this.problems.error(place, message, help, more);
    this.errors++;
  }

  add(kind, end) {
    const text = this.text.slice(this.at, end);
    const token = {kind, text, place: this.place(this.at, points(text)), start: this.at, end};
    this.tokens.push(kind === 'string' ? {...token, value: valueOfString(text)} : token);
    this.at = end;
  }

  endOfWord(from) {
    let end = from;
    while (isLetter(this.text[end]) || isDigit(this.text[end])) {
      end++;
    }
    return end;
  }

  endOfNumber() {
    const end = this.endOfDecimal(this.at);
    return this.goesOn(end, '/') ? this.endOfDecimal(end + 1) : end;
  }

  endOfDecimal(from) {
    const end = this.endOfWord(from);
    return this.goesOn(end, '.') ? this.endOfWord(end + 1) : end;
  }

  goesOn(end, sign) {
    return this.text[end] === sign && isDigit(this.text[end + 1]);
  }

  endOfLine(from) {
    let end = from;
    while (end < this.text.length && !isLineEnd(this.text[end])) {
      end++;
    }
    return end;
  }

  /** Counts on from the last place where it can, so that long lines cost no more than others. */
  place(from, length) {
    if (from < this.counted) {
      this.counted = this.lineStart;
      this.column = 1;
    }
    this.column += points(this.text.slice(this.counted, from));
    this.counted = from;
    return {line: this.line, column: this.column, length: Math.max(1, length)};
  }
}

/** The words of a text; what cannot be read is reported. */
export function wordsOf(text, problems) {
  return new Lexer(text, problems).all();
}

/** What a text in quotes says. */
function valueOfString(text) {
  return text.slice(1, -1).replace(/\\([\s\S])/g, (_, c) => ({n: '\n', t: '\t'}[c] ?? c));
}

function codeOf(c) {
  return 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
}

function points(text) {
  return [...text].length;
}

function isLetter(c) {
  return c !== undefined && /^[A-Za-z_]$/.test(c);
}

function isDigit(c) {
  return c !== undefined && /^[0-9]$/.test(c);
}

function isLineEnd(c) {
  return c === '\n' || c === '\r';
}
