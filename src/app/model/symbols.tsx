import './mathml.ts';
import type { ReactNode } from 'react';
import type { ModelPageWords } from '../../locale/scenarios/model-page-en.ts';

export type SymbolId = keyof ModelPageWords['baseline']['symbol'];

const sub = (letter: string, index: ReactNode) => (
  <msub>
    <mi>{letter}</mi>
    <mrow>{index}</mrow>
  </msub>
);
const text = (letters: string) => <mi>{letters}</mi>;

/** Every symbol of the formulas, as it is set in them. */
export const symbols = {
  traffic: <mi>P</mi>,
  ahead: <mi>h</mi>,
  drift: <mi>D</mi>,
  sigma: <mi>σ</mi>,
  shocks: <mi>S</mi>,
  own: <mi>g</mi>,
  port: sub('g', text('p')),
  all: (
    <mover>
      <mi>g</mi>
      <mo>¯</mo>
    </mover>
  ),
  size: sub('P', text('p')),
  age: (
    <mrow>
      <mi>b</mi>
      <mo>−</mo>
      <mi>t</mi>
    </mrow>
  ),
  weight: <mi>w</mi>,
  years: <mi>n</mi>,
  world: sub('g', <mo>∞</mo>),
  errors: <mi>e</mi>,
  spread: <mi>s</mi>,
  lasting: sub('ε', text('j')),
  passing: sub('η', text('h')),
  before: sub('P', <mn>0</mn>),
  guests: <mi>G</mi>,
  movements: <mi>M</mi>,
  calls: <mi>N</mi>,
  berths: <mi>L</mi>,
  occupancy: <mi>o</mi>,
  ramp: <mi>r</mi>,
  displaced: <mi>d</mi>,
  trend: <mi>τ</mi>,
  embark: <mi>a</mi>,
  lost: <mi>ℓ</mi>,
  average: <mi>μ</mi>,
  cap: <mi>K</mi>,
  peak: <mi>λ</mi>,
  rank: (
    <mrow>
      <mn>1</mn>
      <mo>−</mo>
      <mi>v</mi>
    </mrow>
  ),
  left: <mi>q</mi>,
  depth: <mi>x</mi>,
  since: <mi>t</mi>,
  half: sub('t', <mn>½</mn>),
  mean: <mi>m</mi>,
  low: (
    <mrow>
      <mi>A</mi>
      <mo>,</mo>
      <mi>B</mi>
      <mo>,</mo>
      <mi>C</mi>
    </mrow>
  ),
} as const satisfies Record<SymbolId, ReactNode>;
