import { expect, test } from 'vitest';
import { defaultSpec } from '../spec/chart-spec.ts';
import { elementSnippet, frameSnippet, pictureSnippet } from './snippet.ts';

const site = 'https://port.example/escale/';

test('a frame is named, lazy, sandboxed, sends no referrer and leaves a link where frames are taken out', () => {
  const code = frameSnippet({
    spec: { ...defaultSpec, lang: 'en' },
    site,
    title: 'Miami',
    shapes: [
      { width: 380, height: 540 },
      { width: 960, height: 560 },
    ],
  });
  expect(code).toContain('src="https://port.example/escale/embed.html?lang=en" title="Miami"');
  expect(code).toContain('loading="lazy"');
  expect(code).toContain(
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"',
  );
  expect(code).toContain('<a href="https://port.example/escale/?lang=en">Miami</a>');
  expect(code).toContain('aspect-ratio:960/690;min-height:690px');
});

test('a frame is never lower than the figure on a telephone, and of one height where the figure is', () => {
  const living = { spec: defaultSpec, site, title: 'Miami' };
  const shapes = [
    { width: 380, height: 640 },
    { width: 960, height: 560 },
  ];
  expect(frameSnippet({ ...living, shapes })).toContain('style="width:100%;aspect-ratio:960/690;min-height:770px;');
  const fixed = shapes.map(({ width }) => ({ width, height: 400 }));
  expect(frameSnippet({ ...living, shapes: fixed })).toContain('style="width:100%;height:530px;');
});

test('a title never becomes a tag', () => {
  const title = '"><script>alert(1)</script>';
  expect(
    frameSnippet({ spec: { ...defaultSpec, title }, site, title, shapes: [{ width: 9, height: 9 }] }),
  ).not.toContain('<script');
});

test('an element says the same in fewer words, with the script it needs', () => {
  expect(elementSnippet({ spec: { ...defaultSpec, ports: ['miami'], lang: 'en' }, site, title: 'A & B' })).toBe(
    [
      '<script src="https://port.example/escale/element.js" async></script>',
      '<escale-chart query="ports=miami&amp;lang=en" title="A &amp; B"><a href="https://port.example/escale/?ports=miami&amp;lang=en">A &amp; B</a></escale-chart>',
    ].join('\n'),
  );
});

test('a picture leads to the living figure, keeps its shape, and says its source where no frame is let in', () => {
  const picture = { alt: 'A < "B"', sourceLine: 'Source: port & <b>', file: 'miami.png', width: 640, height: 400 };
  expect(pictureSnippet({ spec: { ...defaultSpec, lang: 'en' }, site, title: 'Miami', ...picture })).toBe(
    [
      '<p><a href="https://port.example/escale/?lang=en" title="Miami"><img src="miami.png"',
      '  alt="A &lt; &quot;B&quot;"',
      '  width="640" height="400" style="max-width:100%;height:auto"></a></p>',
      '<p>Source: port &amp; &lt;b&gt;</p>',
    ].join('\n'),
  );
});
