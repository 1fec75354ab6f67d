import type { ReactNode } from 'react';
export const DecisionsPage = (): ReactNode => null;
