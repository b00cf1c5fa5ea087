/** The longest reflection, in characters. At three bytes each, sealed and as base64url, it still fits one event (32 KiB). */
export const LONGEST = 7_500;
/** The longest name on a certificate, in characters: its square code must stay readable. */
export const LONGEST_NAME = 60;
