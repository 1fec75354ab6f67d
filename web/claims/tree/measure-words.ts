let context: CanvasRenderingContext2D | null = null;

/** How wide words of that size are in the page's typeface, set bold: what is set lighter takes less. */
export function measureWords(size: number): (words: string) => number {
  context ??= document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  return (words) => {
    if (!context) return 0;
    context.font = `600 ${size}px ${family}`;
    return context.measureText(words).width;
  };
}
