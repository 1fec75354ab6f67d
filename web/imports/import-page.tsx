import type { ReactNode } from 'react';
export const ImportPage = ({ id }: { readonly id: string | null }): ReactNode => id;
