import './mathml.ts';
import type { ReactNode } from 'react';
import type { SymbolId } from './symbols.tsx';

/** A formula as it is set, line by line, and the symbols it brings in. */
export type Formula = { readonly lines: readonly ReactNode[]; readonly symbols: readonly SymbolId[] };

export const is = <mo>=</mo>;
export const plus = <mo>+</mo>;
export const minus = <mo>−</mo>;
export const times = <mo>·</mo>;
export const one = <mn>1</mn>;
export const Of = ({ children }: { readonly children: ReactNode }) => (
  <mrow>
    <mo>(</mo>
    {children}
    <mo>)</mo>
  </mrow>
);
export const raised = (base: ReactNode, power: ReactNode) => (
  <msup>
    {base}
    <mrow>{power}</mrow>
  </msup>
);
