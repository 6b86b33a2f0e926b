import { expect, test } from 'vitest';
import { inSteps } from './in-steps.ts';

test('a line goes from place to place in half pixels, and a gap in it stays a gap', () => {
  expect(inSteps('M10.1,20.2L30,40.4M50,60L50,61')).toBe('m10,20l20,20.5m20,19.5l0,1');
});

test('dots lie where they lay: after each the pen is back where it began', () => {
  expect(inSteps('M10,20a2,2 0 1,0 4,0a2,2 0 1,0 -4,0zM30,40a2,2 0 1,0 4,0a2,2 0 1,0 -4,0z')).toBe(
    'm10,20a2,2 0 1,0 4,0a2,2 0 1,0 -4,0zm20,20a2,2 0 1,0 4,0a2,2 0 1,0 -4,0z',
  );
});

test.each(['M10.1,20H30V40z', 'M10.1,20l4.4,6.2h-8.8z', 'M1.1,2L3,4z', 'M10.1,20v5M30,20v5'])(
  '%s stays as it is',
  (d) => expect(inSteps(d)).toBe(d),
);
