// Numbers as rules write them: decimals and fractions.

const NUMBER = /^(\d{1,6}(\.\d{1,9})?|\.\d{1,9})(\/[1-9]\d{0,5})?$/;

/** The number that a text writes, such as 0.6 or 1/3. */
export function valueOf(text) {
  const [above, below] = text.split('/').map(Number);
  return below === undefined ? above : above / below;
}

/** Whether a text writes a number from 0, as rules write it. */
export function isNumber(text, most = Infinity) {
  return NUMBER.test(text) && valueOf(text) <= most;
}
