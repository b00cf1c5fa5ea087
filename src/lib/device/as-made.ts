import type { Event } from '../domain/log/event.ts';
import type { StoredEvent } from './db.ts';

/** The event as its maker sent it: the server compares content, and what it added or corrected is not content. */
export function asMade({ by: _by, seq: _seq, receipt: _receipt, said, ...event }: StoredEvent): Event {
	return said ? { ...event, at: said } : event;
}
