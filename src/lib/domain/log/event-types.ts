import type { EventType } from './define-event.ts';

/** Every file in an `events` folder is one event type: the folders are the registry, for where data arrives untyped. */
const files = import.meta.glob<{ declared: EventType }>('../*/events/*.ts', { eager: true, import: 'default' });

const types = new Map(Object.values(files).map(({ declared }) => [`${declared.type}@${declared.v}`, declared]));

/** The declaration of a type and version, or undefined for one this build does not know: such events are kept, and folded later. */
export function eventType(type: string, version: number): EventType | undefined {
	return types.get(`${type}@${version}`);
}

export const eventTypes: readonly EventType[] = [...types.values()];
