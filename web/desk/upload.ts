import { type Answer, asProblem } from './ask.ts';
import type { ImportView } from './contract.ts';

/** What is declared about an export before it is read. */
export interface Basis {
  readonly name: string;
  readonly agreedBy: string;
  readonly purpose: string;
  readonly zone: string;
}

/** Of what has gone up, how much is the file: the basis goes before it, and is nothing that somebody chose by its size. */
export const sentOfFile = (loaded: number, total: number, size: number): number =>
  Math.max(0, Math.min(size, loaded - (total - size)));

/** Sends an export with its basis before it, and tells how far it has come. `fetch` cannot tell that yet, so this is the older way. */
export function uploadExport(
  basis: Basis,
  file: File,
  onProgress: (sent: number, total: number) => void,
): Promise<Answer<ImportView>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(basis)) form.append(name, value);
  form.append('file', file, file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(sentOfFile(loaded, total, file.size), file.size),
    );
    request.addEventListener('load', () => {
      const { status, response } = request;
      const isGood = status >= 200 && status < 300;
      resolve(
        isGood ? { ok: true, value: response as ImportView } : { ok: false, problem: asProblem(response, status) },
      );
    });
    const lose = (): void =>
      resolve({ ok: false, problem: { ...asProblem(null, 0), code: 'no-connection', retry: true } });
    request.addEventListener('error', lose);
    request.addEventListener('abort', lose);
    request.send(form);
  });
}
