// A hybrid logical clock (Kulkarni et al. 2014): wall time when it moves forward, a counter when it does not.
// It only chooses which of two answers is shown; cursors are the server's sequence numbers, causes are `base`.

/** [ms since 1970, counter] */
export type Stamp = [ms: number, counter: number];

/** What decides between two events of one field: time, then device, then the device's own count. */
export interface Order {
	at: Stamp;
	device: string;
	n: number;
}

const COUNTERS = 65_536;

/** The least stamp after `last` that is not before `now`. */
export function after(last: Stamp | undefined, now: number): Stamp {
	if (!last || now > last[0]) return [now, 0];
	return last[1] + 1 < COUNTERS ? [last[0], last[1] + 1] : [last[0] + 1, 0];
}

export function compareStamps(a: Stamp, b: Stamp): number {
	return a[0] - b[0] || a[1] - b[1];
}

export function compareOrder(a: Order, b: Order): number {
	return compareStamps(a.at, b.at) || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0) || a.n - b.n;
}

/** Five minutes: how far ahead of the server a phone's clock may be before the server corrects it. */
export const LEAD = 5 * 60_000;

/** Design §5, invariant 5: the server never refuses for a clock; a time too far ahead becomes one just after the stream's last. */
export function effective(at: Stamp, now: number, last: Stamp | undefined): Stamp {
	return at[0] <= now + LEAD ? at : after(last, now);
}
