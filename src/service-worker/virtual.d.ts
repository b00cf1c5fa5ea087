/** Content hashes of files without one in their name, by path; prerendered pages under `prerendered:/…`. Made by scripts/vite-worker-files.ts. */
declare module 'virtual:asset-hashes' {
	const hashes: Record<string, string>;
	export default hashes;
}
declare module 'virtual:staff-files' {
	const files: string[];
	export default files;
}
declare module 'virtual:room-files' {
	const files: string[];
	export default files;
}
declare module 'virtual:extra-files' {
	const files: string[];
	export default files;
}
