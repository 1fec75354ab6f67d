/** How many times larger than 16 pixels the page's letters are: on a wall, or where somebody has set larger ones. */
export const lettersUnit = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
