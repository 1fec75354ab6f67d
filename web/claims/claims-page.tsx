import type { ReactNode } from 'react';
export const ClaimsPage = (): ReactNode => null;
