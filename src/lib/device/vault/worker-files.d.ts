// The DOM's types leave out what only workers have.
interface FileSystemSyncAccessHandle {
	getSize(): number;
	read(buffer: AllowSharedBufferSource, options?: { at: number }): number;
	write(buffer: AllowSharedBufferSource, options?: { at: number }): number;
	flush(): void;
	close(): void;
}
interface FileSystemFileHandle {
	createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}
