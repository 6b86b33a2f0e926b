import './mathml.ts';
import { is, minus, Of, one, plus, raised, times, type Formula } from './signs.tsx';
import { symbols as s } from './symbols.tsx';

/** What a scenario lays on it. */
export const partFormulas = {
  pert: {
    lines: [
      <>
        {s.mean}
        {is}
        <mfrac>
          <mrow>
            <mi>A</mi>
            {plus}
            <mn>4</mn>
            {times}
            <mi>B</mi>
            {plus}
            <mi>C</mi>
          </mrow>
          <mn>6</mn>
        </mfrac>
      </>,
    ],
    symbols: ['mean', 'low'],
  },
  move: {
    lines: [
      <>
        {s.guests}
        {is}
        {s.calls}
        {times}
        {s.berths}
        {times}
        {s.occupancy}
        {times}
        {s.ramp}
        {times}
        <Of>
          {one}
          {minus}
          {s.displaced}
        </Of>
        {times}
        <Of>
          {one}
          {minus}
          {s.trend}
        </Of>
      </>,
      <>
        {s.movements}
        {is}
        {s.guests}
        {times}
        <Of>
          {one}
          {plus}
          {s.embark}
        </Of>
      </>,
    ],
    symbols: ['guests', 'movements', 'calls', 'berths', 'occupancy', 'ramp', 'displaced', 'trend', 'embark'],
  },
  limit: {
    lines: [
      <>
        {s.lost}
        {is}
        {s.average}
        {times}
        <Of>
          {one}
          {minus}
          {raised(<mi>v</mi>, s.peak)}
        </Of>
        {minus}
        {s.cap}
        {times}
        <Of>
          {one}
          {minus}
          <mi>v</mi>
        </Of>
      </>,
      <>
        <mi>v</mi>
        {is}
        {raised(
          <Of>
            <mfrac>
              {s.cap}
              <mrow>
                {s.peak}
                {times}
                {s.average}
              </mrow>
            </mfrac>
          </Of>,
          <>
            {one}
            <mo>/</mo>
            <Of>
              {s.peak}
              {minus}
              {one}
            </Of>
          </>,
        )}
      </>,
    ],
    symbols: ['lost', 'average', 'cap', 'peak', 'rank'],
  },
  disaster: {
    lines: [
      <>
        {s.left}
        {is}
        {one}
        {minus}
        <mo>∑</mo>
        <mi>x</mi>
        {times}
        {raised(
          <mn>½</mn>,
          <>
            {s.since}
            <mo>/</mo>
            {s.half}
          </>,
        )}
      </>,
    ],
    symbols: ['left', 'depth', 'since', 'half'],
  },
} as const satisfies Record<string, Formula>;
