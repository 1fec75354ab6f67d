export { createRelayClient, type RelayClientOptions } from './client.ts';
export { type RelayOptions, type RunningRelay, startRelay } from './server.ts';
