export { fan as waterfall } from './fan.ts';
