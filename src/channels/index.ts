/** Channels: bytes of any kind become the one `Message`, and pass the door on the way. */
export * from './door/index.ts';
