import { parseArgs } from 'node:util';
import { usage, UsageError } from './usage.ts';

/** What the model was asked: the answer to a scenario, or how past forecasts did. */
export type ModelOrder =
  | {
      readonly command: 'scenario';
      readonly file: string;
      readonly seek: { readonly lever: string; readonly probability: number } | null;
      readonly data: string | null;
    }
  | {
      readonly command: 'backtest';
      readonly data: string | null;
      readonly fit: string | null;
      readonly forecasts: string | null;
    };

/** Returns the order that arguments give to the model; `null` where they are for another command. Throws a UsageError on anything it does not know. */
export function readModelArgs(args: readonly string[]): ModelOrder | null {
  const command = args[0];
  if (args.includes('--help') || (command !== 'scenario' && command !== 'backtest')) return null;
  const { values, positionals } = parsed(args.slice(1));
  const data = values.data ?? null;
  if (command === 'backtest') {
    if (positionals.length > 0) throw new UsageError(`backtest takes no file: ${positionals[0]}\n${usage}`);
    if (values.seek !== undefined || values.probability !== undefined)
      throw new UsageError('--seek and --probability are for scenario');
    return { command, data, fit: values.fit ?? null, forecasts: values.forecasts ?? null };
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`scenario takes one file\n${usage}`);
  if (values.fit !== undefined || values.forecasts !== undefined)
    throw new UsageError('--fit and --forecasts are for backtest');
  if (values.seek === undefined && values.probability !== undefined)
    throw new UsageError('--probability goes with --seek LEVER');
  const probability = Number(values.probability ?? '0.8');
  if (!(probability > 0 && probability < 1))
    throw new UsageError(`probability is a number between 0 and 1: ${values.probability ?? ''}`);
  return { command, file, data, seek: values.seek === undefined ? null : { lever: values.seek, probability } };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
        seek: { type: 'string' },
        probability: { type: 'string' },
        fit: { type: 'string' },
        forecasts: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}
