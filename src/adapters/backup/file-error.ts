/** An error of the file system, with its code: `ENOENT`, `ENOSPC`. */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
