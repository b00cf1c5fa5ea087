/** Easy Read gives each sentence its own line. A quotation that goes on in the same sentence is not cut. */
export function sentences(text: string): string[] {
	return text
		.split(/(?<=[.?!។៕]["”»]?)\s+(?=["“«(]?[\p{Lu}\p{Lo}\d])/u)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}
