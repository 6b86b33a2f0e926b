import type { Limits, Range } from '../spec/scenario.ts';
import { mean } from './quantiles.ts';
import type { YearDraws } from './year-draws.ts';

/** What effects ashore and in the air are reckoned with: the parameters of `parameters.csv`, and facts of other tables. */
export type EffectRates = {
  readonly parameter: (name: string) => Range | null;
  readonly passengersPerCall: number;
  readonly peakRatio: number;
  /** Lower berths to a passenger movement of a call, to reckon the crew with. */
  readonly occupancy: Range;
  /** Share of the crew that goes ashore; `null` where no survey says. */
  readonly crewAshore: number | null;
  /** City-tour buses and the visitors they carry a year; `null` where the tables do not say. */
  readonly cityTour: { readonly buses: number; readonly riders: number; readonly passengers: number } | null;
};

/** A quantity at the low, central and high value of its parameters; `null` where a parameter is missing. */
type Estimate = { readonly low: number; readonly central: number; readonly high: number; readonly unit: string } | null;

/** The mean of a year's draws, as port calls and people. */
type Traffic = { readonly movements: number; readonly people: number; readonly calls: number };

/** Returns the mean traffic of a year; calls from what a call carries today. */
export function trafficOf({ result, people }: YearDraws, passengersPerCall: number): Traffic {
  const movements = mean(result);
  return { movements, people: mean(people), calls: movements / passengersPerCall };
}

/** Returns direct spending ashore, by who spends. Surveys, years and currencies differ: nothing here is added up. Indirect and induced effects are left out. */
export function money(traffic: Traffic, rates: EffectRates): Record<'transit' | 'homeport' | 'crew', Estimate> {
  const { homeport, transit } = partsOf(traffic);
  const ashore = rates.parameter('share_ashore/all');
  const crew = crewAshore(traffic, rates);
  return {
    transit: product([ashore, rates.parameter('spend_per_visit/transit')], transit, 'EUR'),
    homeport: product([rates.parameter('spend_per_day/homeport')], homeport, 'EUR'),
    crew: crew && product([crew, rates.parameter('spend_per_visit/crew')], 1, 'USD'),
  };
}

type AirSide = Readonly<
  Record<'co2WithoutShorePower' | 'co2WithShorePower' | 'noxWithoutShorePower' | 'noxWithShorePower', Estimate>
>;

/**
 * Returns tonnes emitted at berth: calls × hours × load × factor, gas oil and Tier II engines; with shore power the plugged share of calls takes the grid's factor
 * for CO2 and none for NOx. The load is that of ships of 110,000 to 150,000 GT; boilers are left out.
 */
export function air({ calls }: Traffic, rates: EffectRates): AirSide {
  const energy = product([rates.parameter('berth_hours/all'), rates.parameter('berth_load/gt_110_150k')], calls, 'MWh');
  const plugged = rates.parameter('plugged_share/marseille');
  const oil = rates.parameter('co2_factor/gas_oil');
  const grid = rates.parameter('co2_factor/grid_fr');
  const nox = rates.parameter('nox_factor/tier_2');
  const burnt = plugged && { low: 1 - plugged.high, central: 1 - plugged.central, high: 1 - plugged.low };
  const mixed = oil && grid && burnt && mapped(burnt, (share) => share * oil.central + (1 - share) * grid.central);
  const tonnes = nox && mapped(nox, (kilograms) => kilograms / 1000);
  return {
    co2WithoutShorePower: product([energy, oil], 1, 't CO2'),
    co2WithShorePower: product([energy, mixed], 1, 't CO2'),
    noxWithoutShorePower: product([energy, tonnes], 1, 't NOx'),
    noxWithShorePower: product([energy, tonnes, burnt], 1, 't NOx'),
  };
}

/** Returns how many times an average day the busiest one is in a year, once limits in force hold it down: at their likeliest values. */
export function busiestTimes({ movements }: Traffic, rates: EffectRates, limits: Limits | null, year: number): number {
  if (!limits || year < limits.from || movements <= 0) return rates.peakRatio;
  const { dailyCap, callsPerDay } = limits.values;
  const most = Math.min(dailyCap?.central ?? Infinity, (callsPerDay?.central ?? Infinity) * rates.passengersPerCall);
  return Math.max(1, Math.min(rates.peakRatio, (most * 365) / movements));
}

/** Returns visitors in town on an average and on the busiest day, crew ashore on an average day, and the city-tour buses that would carry the share of 2017. */
export function ashore(
  traffic: Traffic,
  rates: EffectRates,
  busiest: number = rates.peakRatio,
): Record<'averageDay' | 'busiestDay' | 'crewAverageDay' | 'cityTourBuses', Estimate> {
  const share = rates.parameter('share_ashore/all');
  const averageDay = product([share], traffic.people / 365, 'people a day');
  const tour = rates.cityTour;
  const buses = tour && Math.round((10 * traffic.movements * tour.buses) / tour.passengers) / 10;
  return {
    averageDay,
    busiestDay: product([averageDay], busiest, 'people a day'),
    crewAverageDay: product([crewAshore(traffic, rates)], 1 / 365, 'people a day'),
    cityTourBuses: buses === null ? null : { low: buses, central: buses, high: buses, unit: 'buses' },
  };
}

/** A homeport guest moves twice and is one person: homeport guests = movements − people. */
function partsOf({ movements, people }: Traffic): { homeport: number; transit: number } {
  const homeport = Math.max(0, movements - people);
  return { homeport, transit: Math.max(0, people - homeport) };
}

/** Crew members ashore in a year. */
function crewAshore(traffic: Traffic, rates: EffectRates): Range | null {
  const perBerth = rates.parameter('crew_per_berth/all');
  if (!perBerth || rates.crewAshore === null) return null;
  const berths = traffic.people / rates.occupancy.central;
  const share = rates.crewAshore;
  return mapped(perBerth, (crew) => crew * berths * share);
}

function mapped(range: Range, of: (value: number) => number): Range {
  return { low: of(range.low), central: of(range.central), high: of(range.high) };
}

function product(factors: readonly (Range | null)[], times: number, unit: string): Estimate {
  let [low, central, high] = [times, times, times];
  for (const factor of factors) {
    if (factor === null) return null;
    low *= factor.low;
    central *= factor.central;
    high *= factor.high;
  }
  return { low: Math.round(low), central: Math.round(central), high: Math.round(high), unit };
}
