// A disk that is full at the wrong moment.
let full: { name: string; after: number; lasts?: boolean } = { name: '', after: 0 };
const { put, add } = IDBObjectStore.prototype;

/** After so many more writes, one write to that phone's database fails as on a full disk; or all do, as if nobody were there to write. */
export function fillDisk(name: string, after: number, lasts = false): void {
	full = { name, after, lasts };
	for (const [method, original] of Object.entries({ put, add })) {
		IDBObjectStore.prototype[method as 'put' | 'add'] = !name
			? original
			: function (this: IDBObjectStore, ...args) {
					if (this.transaction.db.name === full.name && full.after-- <= 0) {
						if (!full.lasts) fillDisk('', 0);
						throw new DOMException('the disk is full', 'QuotaExceededError');
					}
					return original.apply(this, args);
				};
	}
}
