export {
  type AddressBookOptions,
  type AddressCell,
  type AddressCells,
  openAddressBook,
  openMemoryCells,
  systemNow,
} from './address-book.ts';
export { type Graph, type GraphOptions, type GraphRefusal, type Media, openGraph } from './graph.ts';
export { deriveKey, equalTexts, openKeyedHash, openSignature } from './secrets.ts';
