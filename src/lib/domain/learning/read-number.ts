/**
 * A number as people here write it, as plain decimal text (`-12.5`); undefined when it is none. Khmer or Latin digits; a comma
 * or a point before the decimals; either of them, or spaces, between thousands.
 */
export function readNumber(typed: string): string | undefined {
	const text = typed
		.normalize('NFC')
		.replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
		.replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
		.trim()
		.replace(/^[−–]/, '-');
	const groups = /^(-?)(\d{1,3})((?:([ .,\u00a0])\d{3})(?:\4\d{3})*)$/.exec(text);
	if (groups && groups[2] !== '0') return plain(groups[1]! + groups[2]! + groups[3]!.replace(/\D/g, ''));
	const number = /^-?\d+(?:[.,]\d+)?$/.exec(text.replace(/\s/g, ''));
	return number ? plain(number[0].replace(',', '.')) : undefined;
}

/** `007` and `7`, `4.50` and `4.5` are one answer. Longer numbers than a computer holds exactly are none. */
function plain(text: string): string | undefined {
	const value = Number(text);
	return Number.isSafeInteger(Math.trunc(value)) && /^-?\d+(\.\d+)?$/.test(String(value)) ? String(value) : undefined;
}
