/** Her choices of how the page looks, as they stand in `data-theme` and `data-text` of the root element. */
export type Theme = 'light' | 'dark' | 'contrast' | 'sepia';
export type TextSize = '1' | '2' | '3' | '4';
