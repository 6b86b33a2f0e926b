import './mathml.ts';
import type { ReactNode } from 'react';
import { is, minus, Of, one, plus, raised, times, type Formula } from './signs.tsx';
import { symbols as s } from './symbols.tsx';

const Ln = ({ children }: { readonly children: ReactNode }) => (
  <mrow>
    <mi>ln</mi>
    <mo>⁡</mo>
    {children}
  </mrow>
);
/** The sum over the years up to h. */
const overYears = (
  <munderover>
    <mo>∑</mo>
    <mrow>
      <mi>j</mi>
      {is}
      {one}
    </mrow>
    <mi>h</mi>
  </munderover>
);
const b = <mi>b</mi>;
/** What the model reckons if nobody acts. */
export const baselineFormulas = {
  path: {
    lines: [
      <>
        <Ln>
          <mrow>
            {s.traffic}
            <Of>
              {b}
              {plus}
              {s.ahead}
            </Of>
          </mrow>
        </Ln>
        {is}
        <Ln>
          <mrow>
            {s.traffic}
            <Of>{b}</Of>
          </mrow>
        </Ln>
        {plus}
        {s.drift}
        <Of>{s.ahead}</Of>
        {plus}
        {s.sigma}
        {times}
        {s.shocks}
        <Of>{s.ahead}</Of>
      </>,
    ],
    symbols: ['traffic', 'ahead', 'drift', 'sigma', 'shocks'],
  },
  growth: {
    lines: [
      <>
        {s.own}
        {is}
        {s.weight}
        {times}
        <Of>
          {s.port}
          {minus}
          <mi>γ</mi>
          {times}
          <Ln>
            <Of>
              <mfrac>
                <mrow>
                  {s.traffic}
                  <Of>{b}</Of>
                </mrow>
                {s.size}
              </mfrac>
            </Of>
          </Ln>
        </Of>
        {plus}
        <Of>
          {one}
          {minus}
          {s.weight}
        </Of>
        {times}
        {s.all}
      </>,
      <>
        {s.weight}
        {is}
        <mfrac>
          {s.years}
          <mrow>
            {s.years}
            {plus}
            <mi>k</mi>
          </mrow>
        </mfrac>
        <mo>,</mo>
        {s.years}
        {is}
        <mo>∑</mo>
        {raised(
          <mn>½</mn>,
          <>
            <Of>{s.age}</Of>
            <mo>/</mo>
            <mi>T</mi>
          </>,
        )}
      </>,
    ],
    symbols: ['own', 'port', 'size', 'all', 'weight', 'years', 'age'],
  },
  drift: {
    lines: [
      <>
        {s.drift}
        <Of>{s.ahead}</Of>
        {is}
        {overYears}
        <Of>
          {s.world}
          {plus}
          {raised(<mi>φ</mi>, <mi>j</mi>)}
          {times}
          <Of>
            {s.own}
            {minus}
            {s.world}
          </Of>
        </Of>
      </>,
    ],
    symbols: ['world'],
  },
  spread: {
    lines: [
      <>
        {raised(s.sigma, <mn>2</mn>)}
        {is}
        {raised(<mi>c</mi>, <mn>2</mn>)}
        {times}
        <mfrac>
          <mrow>
            <mo>∑</mo>
            {raised(s.errors, <mn>2</mn>)}
            {plus}
            <mi>κ</mi>
            {times}
            {raised(s.spread, <mn>2</mn>)}
          </mrow>
          <mrow>
            {s.years}
            {plus}
            <mi>κ</mi>
          </mrow>
        </mfrac>
      </>,
    ],
    symbols: ['errors', 'spread'],
  },
  surprise: {
    lines: [
      <>
        {s.shocks}
        <Of>{s.ahead}</Of>
        {is}
        <msqrt>
          {one}
          {minus}
          <mi>u</mi>
        </msqrt>
        {times}
        {overYears}
        {s.lasting}
        {plus}
        <msqrt>
          <mi>u</mi>
        </msqrt>
        {times}
        {s.passing}
      </>,
    ],
    symbols: ['lasting', 'passing'],
  },
  recovery: {
    lines: [
      <>
        {s.drift}
        <Of>{s.ahead}</Of>
        {plus}
        <Of>
          {one}
          {minus}
          {raised(
            <Of>
              {one}
              {minus}
              <mi>ρ</mi>
            </Of>,
            s.ahead,
          )}
        </Of>
        {times}
        <Ln>
          <Of>
            <mfrac>
              {s.before}
              <mrow>
                {s.traffic}
                <Of>{b}</Of>
              </mrow>
            </mfrac>
          </Of>
        </Ln>
      </>,
    ],
    symbols: ['before'],
  },
} as const satisfies Record<string, Formula>;

/** How the numbers learnt stand in the formulas. */
export const parameterSymbols = {
  memory: <mi>T</mi>,
  sizeEffect: <mi>γ</mi>,
  meanShrink: <mi>k</mi>,
  scaleShrink: <mi>κ</mi>,
  damping: <mi>φ</mi>,
  df: <mi>ν</mi>,
  scale: <mi>c</mi>,
  oneOff: <mi>u</mi>,
  recovery: <mi>ρ</mi>,
  recoveryDoubt: null,
} as const satisfies Record<string, ReactNode>;
