import type { ReactNode } from 'react';
export const ClaimPage = ({ id }: { readonly id: string }): ReactNode => id;
