// Reads the dates between which a rule is in force.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FORMS = [
  /^(?<d>\d{1,2})[. ]\s?(?<m>\d{1,2}|[a-z]{3,9})[. ]\s?(?<y>\d{4})$/,
  /^(?<m>[a-z]{3,9}) (?<d>\d{1,2}),? (?<y>\d{4})$/,
  /^(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})$/];

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
  if (isOfForm && isDay(value)) {
    return value;
  }
  problems.error(place, `\`${value}\`${isOfForm ? ': there is no such day' : ' is not a date'}`, dayHelp(value));
  return undefined;
}

/** Names the day where it is written as people write it: 15.02.2025, 15 February 2025. */
function dayHelp(value) {
  const plain = value.trim().toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-');
  const parts = FORMS.map(form => form.exec(plain)?.groups).find(Boolean);
  const month = parts && (/^\d/.test(parts.m) ? Number(parts.m) : MONTHS.indexOf(parts.m.slice(0, 3)) + 1);
  const meant = parts && `${parts.y}-${String(month).padStart(2, '0')}-${parts.d.padStart(2, '0')}`;
  return meant && isDay(meant) ? `did you mean \`${meant}\`?` : 'write year, month and day, such as 2025-12-15';
}

function isDay(text) {
  const time = new Date(text + 'T00:00:00Z');
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}
