import { describe, expect, test } from 'vitest';
import { dayAddress } from './day-address.ts';
import { mayAsk, newerDay } from './newer.ts';

describe('Only a later day is news', () => {
  test.each([
    [{ dataDate: '2027-03-12' }, '2027-03-12'],
    [{ dataDate: '2026-10-03' }, null],
    [{ dataDate: '2026-10-02' }, null],
    [{ dataDate: '2027-99-99' }, null],
    [{ dataDate: '2027' }, null],
    [{ dataDate: '<b>2027-03-12' }, null],
    [{ dataDate: 20270312 }, null],
    [{}, null],
    [null, null],
    ['2027-03-12', null],
  ])('%j', (answer, news) => expect(newerDay(answer, '2026-10-03')).toBe(news));
});

describe('Nobody is asked where a browser would complain or ask for leave', () => {
  test.each([
    ['https://port.example/figures/day.json', 'https://town.example/report.html', true],
    ['https://port.example/figures/day.json', 'http://town.example/report.html', true],
    ['http://port.example/figures/day.json', 'http://town.example/report.html', true],
    ['http://port.example/figures/day.json', 'https://town.example/report.html', false],
    ['https://port.example/figures/day.json', 'file:///home/report.html', false],
    ['https://port.example/figures/day.json', 'about:srcdoc', false],
    ['http://localhost:4173/figures/day.json', 'http://localhost:8080/report.html', true],
    ['http://localhost:4173/figures/day.json', 'https://town.example/report.html', false],
    ['http://localhost:4173/figures/day.json', 'file:///home/report.html', false],
  ])('%s from %s: %s', (asks, page, may) => expect(mayAsk(asks, page)).toBe(may));
});

describe('The day of the data stands beside the figures of a site', () => {
  test.each([
    ['https://port.example/escale/', 'https://port.example/escale/figures/day.json'],
    ['https://port.example/escale/index.html', 'https://port.example/escale/figures/day.json'],
    ['https://me:secret@port.example/?ports=genoa', 'https://port.example/figures/day.json'],
    [
      'https://port.example/a;script-src *,b c\'"/',
      "https://port.example/a%3Bscript-src%20*%2Cb%20c'%22/figures/day.json",
    ],
    ['file:///escale/', null],
    ['escale', null],
  ])('%s', (site, address) => expect(dayAddress(site)).toBe(address));
});
