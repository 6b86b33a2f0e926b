import { expect, type Route } from '@playwright/test';
import { finding, open, picture, test } from './watch.ts';

test.use({ breaksData: true });

const half = async (route: Route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
};

const faults: readonly {
  readonly name: string;
  readonly says: RegExp;
  readonly answer: (route: Route) => Promise<void>;
}[] = [
  {
    name: 'is not there (404)',
    says: /traffic\.csv.*404/,
    answer: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  },
  {
    name: 'makes the server fail (500)',
    says: /traffic\.csv.*500/,
    answer: (route) => route.fulfill({ status: 500, body: 'Error' }),
  },
  { name: 'arrives cut short', says: /traffic\.csv.*incomplet/, answer: half },
  {
    name: 'is answered by a web page',
    says: /traffic\.csv.*page web/,
    answer: (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/html',
        body: '<!doctype html><title>Connexion</title>',
      }),
  },
  {
    name: 'is no text',
    says: /traffic\.csv.*abîmé/,
    answer: (route) =>
      route.fulfill({ status: 200, contentType: 'text/csv', body: Buffer.from([0xff, 0xfe, 0x00, 0x41]) }),
  },
  {
    name: 'cannot be reached',
    says: /traffic\.csv.*connexion/,
    answer: (route) => route.abort('connectionrefused'),
  },
];

for (const { name, says, answer } of faults) {
  test(`says so when the traffic file ${name}, keeps a figure, and recovers`, async ({ page, context }) => {
    await context.route('**/data/traffic.csv', answer);
    await page.goto('./?ports=barcelona');
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(picture(page)).toBeVisible();
    await expect(finding(page)).toContainText('Miami');
    await context.unroute('**/data/traffic.csv');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(finding(page)).toContainText('Barcelone');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('says it in English to those who read English', async ({ page, context }) => {
  await context.route('**/data/traffic.csv', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./?lang=en&ports=barcelona');
  await expect(page.getByRole('alert')).toContainText(
    'The file traffic.csv is not available: the server answered with error 404.',
  );
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('keeps the opening figure and says what is wrong when every data file is gone', async ({ page, context }) => {
  await context.route('**/data/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(picture(page)).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('404');
  await page.getByRole('radio', { name: 'Escales' }).check();
  await expect(finding(page)).toContainText('Miami');
});

test('goes on without the list of file sizes', async ({ page, context }) => {
  await context.route('**/data/version.json', (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, '?ports=barcelona');
  await expect(finding(page)).toContainText('Barcelone');
});

test('says so when the worker itself does not start, and recovers', async ({ page, context }) => {
  await context.route('**/assets/desk-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./?ports=barcelona');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(picture(page)).toBeVisible();
  await context.unroute('**/assets/desk-*.js');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(finding(page)).toContainText('Barcelone');
});

test('says that it is still loading after four seconds, and shows the figure when it comes', async ({
  page,
  context,
}) => {
  await context.route('**/data/traffic.csv', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await route.continue();
  });
  await page.goto('./?ports=barcelona');
  await expect(page.getByText('Toujours en cours…')).toBeVisible({ timeout: 8000 });
  await expect(finding(page)).toContainText('Barcelone', { timeout: 8000 });
  await expect(page.getByText('Toujours en cours…')).toHaveCount(0);
});

test('gives up on a file that takes more than twenty seconds, and says so', async ({ page, context }) => {
  test.setTimeout(60_000);
  await context.route('**/data/traffic.csv', () => {});
  await page.goto('./?ports=barcelona');
  await expect(page.getByRole('alert')).toContainText(/traffic\.csv.*20 secondes/, { timeout: 30_000 });
  await expect(picture(page)).toBeVisible();
});

test('leaves a sentence and a way out where a figure cannot be drawn, and the rest of the page as it was', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let broken = true;
    window.ResizeObserver = class extends ResizeObserver {
      override observe(target: Element, options?: ResizeObserverOptions) {
        if (broken && target.matches('.chart-surface')) {
          broken = false;
          throw new Error('injected fault');
        }
        super.observe(target, options);
      }
    };
  });
  await page.goto('./?measure=calls');
  await expect(page.getByRole('alert')).toContainText('Cette figure n’a pas pu être dessinée');
  await expect(page.getByRole('heading', { name: 'Votre question' })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Revenir au départ' }).click();
  await expect(picture(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('never leaves a blank page, whatever breaks', async ({ page }) => {
  await page.addInitScript(() => {
    ResizeObserver.prototype.observe = () => {
      throw new Error('injected fault');
    };
  });
  await page.goto('./?lang=en');
  await expect(page.getByRole('alert')).toContainText('could not be drawn');
});
