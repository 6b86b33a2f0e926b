const underway = new Map<string, Promise<void>>();

/**
 * Runs an ordinary script of this site once; rejects when it does not arrive, and may be tried again. A frame without an origin of its own
 * may run such scripts, and a page opened from a disk too, where neither may fetch anything nor import a module.
 */
export function ordinaryScript(address: string): Promise<void> {
  const known = underway.get(address);
  if (known) return known;
  const run = new Promise<void>((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      underway.delete(address);
      script.remove();
      reject(new Error(`did not arrive: ${address}`));
    });
    document.head.append(script);
  });
  underway.set(address, run);
  return run;
}
