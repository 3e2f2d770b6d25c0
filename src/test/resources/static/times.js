// Dates and hours in the demo's zone, as people write them in Indonesia.

export const ZONE = 'Asia/Jakarta';

export const clockFormat = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
export const dayFormat = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const shortDay = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' });
export const hhmm = (instant) => clockFormat.format(instant).replace(':', '.');

export function instantOf(value) {
  return typeof value === 'number' ? new Date(value * 1000) : new Date(value);
}
