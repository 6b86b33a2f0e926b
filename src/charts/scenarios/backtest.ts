export { fan as backtest } from './fan.ts';
