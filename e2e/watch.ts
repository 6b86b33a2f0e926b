import { test as base, expect, type Page } from '@playwright/test';

type Watch = {
  /** A test that breaks the data on purpose: the browser's own words about it are no defect. */
  readonly breaksData: boolean;
  readonly watched: undefined;
};

/** A test that also holds that the page asks no other host, breaks no policy and prints no error. */
export const test = base.extend<Watch>({
  breaksData: [false, { option: true }],
  watched: [
    async ({ context, baseURL, breaksData }, use) => {
      const elsewhere: string[] = [];
      const errors: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== home && protocol !== 'data:' && protocol !== 'blob:') elsewhere.push(request.url());
      });
      context.on('console', (message) => {
        if (
          message.type() === 'error' &&
          !(breaksData && /Failed to load resource|injected fault/.test(message.text()))
        )
          errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(elsewhere, 'requests to other hosts').toEqual([]);
      expect(errors, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

/** Returns the finding of the figure shown, as the page states it for everyone. */
export function finding(page: Page) {
  return page.locator('#figure-heading');
}

/** Returns the picture of the figure. */
export function picture(page: Page) {
  return page.locator('svg.escale-figure:visible');
}

/** Returns every mark of the picture with all its attributes, in paint order. */
export function marks(page: Page): Promise<string[]> {
  return picture(page).evaluate((svg) =>
    [...svg.querySelectorAll('*')].map((mark) => {
      const attributes = mark.getAttributeNames().toSorted();
      return `${mark.tagName} ${attributes.map((name) => `${name}=${mark.getAttribute(name)}`).join(' ')} ${mark.textContent}`;
    }),
  );
}

/** Opens an address and waits until its own figure is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('.frame[aria-busy=false]')).toBeVisible();
}
