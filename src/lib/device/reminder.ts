// Her reminder stays on this phone: a habit, nothing of what she learns.
import { readReminder, type Reminder } from '../domain/learning/reminder.ts';

const KEY = 'reminder';

export function keptReminder(): Reminder | undefined {
	try {
		return readReminder(localStorage.getItem(KEY));
	} catch {
		return undefined;
	}
}

/** False where the phone could not keep it. Undefined takes it away. */
export function keepReminder(reminder: Reminder | undefined): boolean {
	try {
		if (reminder) localStorage.setItem(KEY, JSON.stringify(reminder));
		else localStorage.removeItem(KEY);
		return true;
	} catch {
		return false;
	}
}
