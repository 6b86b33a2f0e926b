export { fan as compare } from './fan.ts';
