import { expect, test } from 'vitest';
import { modelQuery, parseModelView } from './view.ts';

test('the page of the model opens on Marseille, three years ahead, in French', () => {
  expect(parseModelView('')).toEqual({ lang: 'fr', theme: 'auto', ahead: 3, port: 'marseille' });
  expect(modelQuery(parseModelView(''))).toBe('');
});

test('its address brings back what it shows', () => {
  for (const query of ['ports=miami&ahead=1', 'ahead=5&lang=en', 'ports=genoa&lang=en&theme=dark'])
    expect(new URLSearchParams(modelQuery(parseModelView(`?${query}`))).toString()).toBe(query);
});
