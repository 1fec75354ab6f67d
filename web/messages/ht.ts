import { en, type Messages } from './en.ts';
export const ht: Messages = en;
