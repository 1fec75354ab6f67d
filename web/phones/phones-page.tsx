import type { ReactNode } from 'react';
export const PhonesPage = (): ReactNode => null;
