export { fan as tornado } from './fan.ts';
