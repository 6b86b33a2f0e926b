import type { Plugin } from 'vite';

/**
 * Leaves out what no figure asks of d3. What works on the page itself adds to each other's prototypes when it is loaded, and the words of dates are
 * made at once, so that both would stay in a bundle unasked.
 */
export const leanD3: Plugin = {
  name: 'lean-d3',
  transform: (code, id) =>
    /[\\/]d3-(?:brush|drag|selection|time|time-format|transition|zoom)[\\/]/.test(id)
      ? { code, moduleSideEffects: false }
      : null,
};

/**
 * Gives the library of small graphics scales of its own: what it alone asks of them would otherwise come with the first figure, because a module that two
 * chunks share stands in one file with all that either of them uses.
 */
export const scalesApart: Plugin = {
  name: 'scales-apart',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    async handler(id, importer, options) {
      if (importer === undefined || !/^d3-(?:scale|time|time-format|interpolate|color|format|array)$/.test(id))
        return null;
      if (!/[\\/](?:victory-vendor|recharts)[\\/]|\?apart$/.test(importer)) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found && { ...found, id: `${found.id}?apart` };
    },
  },
};
