import { useLayoutEffect } from 'react';
import type { ChartSpec } from '../spec/chart-spec.ts';

/** Keeps title, language and colours of the document in step with what is shown. */
export function useDocument({ lang, theme }: Pick<ChartSpec, 'lang' | 'theme'>, title: string | null): void {
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useLayoutEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  useLayoutEffect(() => {
    document.title = title === null ? 'Escale' : `${title} – Escale`;
  }, [title]);
}
