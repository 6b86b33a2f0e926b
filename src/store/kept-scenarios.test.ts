import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptScenariosHere, openKeptScenarios } from './kept-scenarios.ts';
import type { Shelf, Tabs } from './shelf.ts';

/** A device with its tabs, and what its browser says when it is asked to keep something. */
function device() {
  const stored = new Map<string, unknown>();
  const told: { readonly from: number; readonly changed: () => void }[] = [];
  let failure: Error | null = null;
  let count = 0;
  const answer = async <T>(give: () => T): Promise<T> => {
    await Promise.resolve();
    if (failure) throw failure;
    return give();
  };
  const shelf: Shelf = {
    entries: () => answer(() => [...stored]),
    update: (id, change) => answer(() => void stored.set(id, change(stored.get(id)))),
    del: (id) => answer(() => void stored.delete(id)),
  };
  const tabs = (from: number): Tabs => ({
    tell: () => told.filter((one) => one.from !== from).forEach(({ changed }) => changed()),
    onTold: (changed) => void told.push({ from, changed }),
  });
  const world = {
    now: () => new Date(Date.UTC(2026, 1, 1, 12, 0, count++)).toISOString(),
    newId: () => `id-${count++}`,
  };
  return {
    stored,
    refuse: (name: string | null) => (failure = name === null ? null : new DOMException('no', name)),
    tab: () => openKeptScenarios(shelf, tabs(count++), world),
  };
}

const texts = async (tab: Awaited<ReturnType<ReturnType<typeof device>['tab']>>) =>
  tab.all().scenarios.map(({ name, text }) => `${name}: ${text}`);

test('what was saved is there after a reload, the latest first', async () => {
  const { tab } = device();
  const before = await tab();
  const draft = before.draft({ name: 'Our aim' });
  await draft.save('one');
  await before.draft({ name: 'Without Costa' }).save('two');
  expect(await draft.save('three')).toMatchObject({ beside: false, kept: 'device', reason: null });
  const after = await tab();
  expect(after.all()).toMatchObject({ kept: 'device', reason: null });
  expect(await texts(after)).toEqual(['Our aim: three', 'Without Costa: two']);
});

test('saves that overtake each other in one tab are one scenario, the last one', async () => {
  const { tab } = device();
  const open = await tab();
  const draft = open.draft({ name: 'Our aim' });
  await Promise.all(['one', 'two', 'three'].map((text) => draft.save(text)));
  expect(await texts(open)).toEqual(['Our aim: three']);
});

test('a name given again, a scenario removed and put back', async () => {
  const { tab } = device();
  const open = await tab();
  const draft = open.draft({ name: 'Our aim' });
  const { scenario } = await draft.save('one');
  await open.rename(scenario, '  Aim\n2030 ');
  await draft.save('two');
  expect(await texts(open)).toEqual(['Aim 2030: two']);
  const [kept] = open.all().scenarios;
  expect(await open.remove(scenario.id)).toBe(true);
  expect(await texts(await tab())).toEqual([]);
  await open.putBack(kept!);
  expect(await texts(await tab())).toEqual(['Aim 2030: two']);
});

describe('two tabs', () => {
  test('that edit the same scenario both keep their work, and the later one is told', async () => {
    const { tab } = device();
    const first = await tab();
    await first.draft({ name: 'Our aim' }).save('start');
    const second = await tab();
    const here = first.draft(first.all().scenarios[0]!);
    const there = second.draft(second.all().scenarios[0]!);
    expect(await here.save('here')).toMatchObject({ beside: false });
    expect(await there.save('there')).toMatchObject({ beside: true, scenario: { name: 'Our aim (2)' } });
    expect(await there.save('there again')).toMatchObject({ beside: false, scenario: { name: 'Our aim (2)' } });
    await expect.poll(() => texts(first)).toEqual(['Our aim (2): there again', 'Our aim: here']);
    expect(first.all()).toEqual(second.all());
  });

  test('that come to the same scenario keep it once', async () => {
    const { tab } = device();
    const first = await tab();
    const { scenario } = await first.draft({ name: 'Our aim' }).save('start');
    const second = await tab();
    await first.draft(scenario).save('same');
    expect(await second.draft(scenario).save('same')).toMatchObject({ beside: false });
    expect(await texts(second)).toEqual(['Our aim: same']);
  });

  test('a scenario removed in one is kept again when the other saves it', async () => {
    const { tab } = device();
    const first = await tab();
    const draft = first.draft({ name: 'Our aim' });
    const { scenario } = await draft.save('start');
    await (await tab()).remove(scenario.id);
    await expect.poll(() => first.all().scenarios).toEqual([]);
    await draft.save('still here');
    expect(await texts(await tab())).toEqual(['Our aim: still here']);
  });

  test('in whatever order tabs save, rename and read, the last word of each is kept', async () => {
    const step = fc.record({ tab: fc.nat(2), what: fc.constantFrom('save', 'save', 'rename', 'refuse', 'allow') });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { tab, refuse } = device();
        const start = await (await tab()).draft({ name: 'Our aim' }).save('start');
        const open = await Promise.all([tab(), tab(), tab()]);
        const drafts = open.map((one) => one.draft(start.scenario));
        const last = new Map<number, string>();
        const running = steps.map(({ tab: at, what }, number) => {
          if (what === 'refuse') refuse('QuotaExceededError');
          if (what === 'allow') refuse(null);
          if (what === 'rename') return open[at]!.rename(start.scenario, `Aim ${number}`);
          if (what !== 'save') return Promise.resolve();
          last.set(at, `${at} at ${number}`);
          return drafts[at]!.save(`${at} at ${number}`);
        });
        await Promise.all(running);
        refuse(null);
        for (const [at, text] of last) await drafts[at]!.save(text);
        const found = (await tab()).all().scenarios.map(({ text }) => text);
        expect([...last.values()].filter((text) => !found.includes(text))).toEqual([]);
      }),
    );
  });
});

describe('a browser that keeps nothing', () => {
  test('leaves the work in the tab and says why', async () => {
    const { tab, refuse } = device();
    refuse('SecurityError');
    const open = await tab();
    expect(open.all()).toEqual({ scenarios: [], kept: 'tab', reason: 'refused' });
    const draft = open.draft({ name: 'Our aim' });
    expect(await draft.save('one')).toMatchObject({ kept: 'tab', reason: 'refused' });
    await open.rename(open.all().scenarios[0]!, 'Aim 2030');
    expect(await texts(open)).toEqual(['Aim 2030: one']);
    refuse(null);
    expect(await draft.save('two')).toMatchObject({ kept: 'device', reason: null });
    expect(await texts(await tab())).toEqual(['Aim 2030: two']);
    expect(open.all().reason).toBe(null);
  });

  test('a full one keeps what it had, and takes the rest once there is room', async () => {
    const { tab, refuse } = device();
    const open = await tab();
    const draft = open.draft({ name: 'Our aim' });
    await draft.save('one');
    refuse('QuotaExceededError');
    expect(await draft.save('two')).toMatchObject({ kept: 'tab', reason: 'full', beside: false });
    expect(await texts(open)).toEqual(['Our aim: two']);
    expect(await open.remove(open.all().scenarios[0]!.id)).toBe(false);
    refuse(null);
    expect(await texts(await tab())).toEqual(['Our aim: one']);
    await draft.save('three');
    expect(open.all()).toMatchObject({ kept: 'device', reason: null });
    expect(await texts(await tab())).toEqual(['Our aim: three']);
  });

  test('has no database at all', async () => {
    const open = await keptScenariosHere();
    expect(await open.draft({ name: 'Our aim' }).save('one')).toMatchObject({ kept: 'tab', reason: 'refused' });
  });
});

test('whatever stands on the device, only scenarios are listed', async () => {
  const { tab, stored } = device();
  const one = { id: 'a', name: 'A', text: '{}', savedAt: '2026-02-01T12:00:00.000Z', revision: 1 };
  for (const [at, value] of [null, 7, 'x', [], {}, { ...one, text: 1 }, { ...one, savedAt: '<b>' }, one].entries())
    stored.set(`${at}`, value);
  expect((await tab()).all().scenarios).toEqual([one]);
});

test('a list that has not changed is the same one, and a change is told once', async () => {
  const { tab } = device();
  const open = await tab();
  let changes = 0;
  const leave = open.subscribe(() => changes++);
  await open.draft({ name: 'Our aim' }).save('one');
  expect([changes, open.all() === open.all()]).toEqual([1, true]);
  leave();
  await open.draft({ name: 'Other' }).save('two');
  expect(changes).toBe(1);
});
