/** Turns an eager `import.meta.glob` into a map from file stem to module: the folder is the registry. */
export function byStem<T>(files: Record<string, T>): Map<string, T> {
	return new Map(Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.\w+$/g, ''), file]));
}
