import type { Plugin } from 'vite';

/**
 * Leaves out what nothing asks of d3: the modules that work on the page itself add to each other's prototypes when they are loaded, which keeps
 * them in every bundle although no figure uses them.
 */
export const leanD3: Plugin = {
  name: 'lean-d3',
  transform: (code, id) =>
    /[\\/]d3-(?:brush|drag|selection|transition|zoom)[\\/]/.test(id) ? { code, moduleSideEffects: false } : null,
};
