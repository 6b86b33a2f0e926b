/** Drawings in a row without a change that show a picture at rest, and when to stop waiting for it. */
const settled = 4;
const mostDraws = 60;

/** A picture of pixels, and whether it is set in the font of the page rather than one of the device. */
type Raster = { readonly png: Uint8Array; readonly inOwnFont: boolean };

/**
 * Returns an SVG as a PNG of so many pixels, set in the font of the page: a picture in an image sees no font but its own. A font that
 * cannot be fetched is done without.
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Raster> {
  const files = fontFiles();
  const faces = (await Promise.all(files.map((file) => face(file).catch(() => null)))).filter((one) => one !== null);
  const inOwnFont = files.length > 0 && faces.length === files.length;
  const dressed = svg.replace('>', () => `><style>${faces.join('')}</style>`);
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    // The font inside is read once the picture is first drawn, and nothing tells when: drawn again until the letters stand.
    let before = '';
    for (let still = 0, draws = 0; still < settled && draws < mostDraws; draws += 1) {
      context.drawImage(image, 0, 0, width, height);
      const now = canvas.toDataURL('image/webp', 0.1);
      still = now === before ? still + 1 : 0;
      before = now;
      await new Promise((resolve) => {
        setTimeout(resolve, 40);
      });
    }
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (!blob) throw new Error('no picture');
    return { png: new Uint8Array(await blob.arrayBuffer()), inOwnFont };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The files of the page's own font, as its style sheets name them. */
function fontFiles(): string[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes('Inter Variable'))
        return [];
      const file = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      return file ? [new URL(file, sheet.href ?? document.baseURI).href] : [];
    }),
  );
}

async function face(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no font: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;font-display:swap;src:url(data:font/woff2;base64,${btoa(binary)})}`;
}
