// Times as a person reads them in their own zone, by the playground's clock.

const LOCALE = "en-GB";

function format(options, zone, seconds) {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }).format(
    new Date(seconds * 1000),
  );
}

/** 09:05 */
export function clockTime(seconds, zone) {
  return format({ hour: "2-digit", minute: "2-digit" }, zone, seconds);
}

/** Monday 23 November */
export function day(seconds, zone) {
  return format({ weekday: "long", day: "numeric", month: "long" }, zone, seconds);
}

/** Mon 23 Nov, 09:05 */
export function moment(seconds, zone) {
  const short = format({ weekday: "short", day: "numeric", month: "short" }, zone, seconds);
  return `${short}, ${clockTime(seconds, zone)}`;
}

/** Europe/Berlin → Berlin */
export function city(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}
