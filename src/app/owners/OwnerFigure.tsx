import { lazy, type ReactNode } from 'react';
import { ownersPageWords } from '../../locale/owners/page-words.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import { FigureOnPage } from '../FigureOnPage.tsx';

const Behind = lazy(async () => ({ default: (await import('./Behind.tsx')).Behind }));

type Props = {
  readonly id: string;
  readonly spec: ChartSpec;
  /** What belongs to the figure, above it. */
  readonly children?: ReactNode;
};

/** One figure of the page of shipowners, whose points lead to what is in print about a shipowner. */
export function OwnerFigure({ id, spec, children }: Props) {
  return (
    <FigureOnPage id={id} spec={spec} say={ownersPageWords[spec.lang]} behind={(point) => <Behind {...point} />}>
      {children}
    </FigureOnPage>
  );
}
