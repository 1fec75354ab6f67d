export { loadWorldPlaces } from './world.ts';
