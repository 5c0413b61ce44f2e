// Reads the dates between which a rule is in force.

/** The first day on which a rule counts and the first on which it no longer does; what is wrong is reported. */
export function readPeriod(attributes, problems) {
  const date = wanted => {
    let found;
    let isSeen = false;
    for (const {name, value} of attributes.filter(a => a.name.value === wanted)) {
      if (isSeen) {
        problems.error(name.place, `a second \`${wanted}\``, 'keep one');
      }
      isSeen = true;
      found = day(value, problems);
    }
    return found;
  };
  const [from, until] = [date('date-effective'), date('date-expires')];
  if (from && until && from >= until) {
    problems.error(attributes.at(-1).value.place, `the rule is in force on no day: it starts on ${from} and ends before ${until}`,
      '`date-expires` is the first day on which the rule no longer counts');
    return {};
  }
  return {from, until};
}

function day({value, place}, problems) {
  const isOfForm = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value);
  const time = new Date(value + 'T00:00:00Z');
  if (isOfForm && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value)) {
    return value;
  }
  problems.error(place, `\`${value}\`${isOfForm ? ': there is no such day' : ' is not a date'}`, 'write year, month and day, such as 2025-12-15');
  return undefined;
}
