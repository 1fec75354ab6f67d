const EVERY_MILLISECONDS = 200;

/** Shows one line of progress on a terminal's stderr; silent where stderr is a file or `--json` was asked for. */
export function showProgress(
  label: string,
  isQuiet: boolean,
): { readonly update: (done: number, total: number | null) => void; readonly end: () => void } {
  if (isQuiet || !process.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  let last = 0;
  return {
    update(done, total) {
      const now = Date.now();
      if (now - last < EVERY_MILLISECONDS) return;
      last = now;
      const share = total ? ` ${Math.min(100, Math.floor((done / total) * 100))} %` : '';
      process.stderr.write(`\r\u001b[2K${label}${share} (${formatBytes(done)})`);
    },
    end: () => void process.stderr.write('\r\u001b[2K'),
  };
}

const formatBytes = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
