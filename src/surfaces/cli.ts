import { readArgs } from './cli/args.ts';
import { askModel } from './cli/model.ts';
import { readModelArgs } from './cli/model-args.ts';
import { run } from './cli/run.ts';
import { usage, UsageError } from './cli/usage.ts';

/** The command line: what it says goes to standard error, results to standard output or files. Exit 2 for a wrong call, 1 for failures. */
try {
  const args = process.argv.slice(2);
  const model = readModelArgs(args);
  const order = model === null ? readArgs(args, process.env['SITE_URL']) : null;
  if (model !== null) console.log(await askModel(model, (line) => process.stderr.write(`${line}\n`)));
  else if (order === null) console.log(usage);
  else {
    const today = new Date().toISOString().slice(0, 10);
    const failed = await run(order, today, (line) => process.stderr.write(`${line}\n`));
    for (const { name, lang, reason } of failed)
      console.error(`failed: ${name}${lang === null ? '' : ` (${lang})`}: ${reason}`);
    if (failed.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
