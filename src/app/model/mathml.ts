import type { ReactNode } from 'react';

type MathProps = {
  readonly children?: ReactNode;
  readonly display?: 'block' | 'inline';
  readonly key?: string | number;
};

/** The few elements of MathML that the formulas are set in; browsers know them, React's types do not. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathProps;
      mrow: MathProps;
      mi: MathProps;
      mn: MathProps;
      mo: MathProps;
      msub: MathProps;
      msup: MathProps;
      msubsup: MathProps;
      mover: MathProps;
      munderover: MathProps;
      mfrac: MathProps;
      msqrt: MathProps;
    }
  }
}
