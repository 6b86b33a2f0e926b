import { geoEqualEarth, geoMercator, geoPath } from 'd3';
import { alphabet, basemap } from './basemap.ts';

/** What only maps stand on: coasts, and the projections that place them. A script of its own beside that of the living figure. */
Object.assign(globalThis, { escaleGround: { alphabet, basemap, geoEqualEarth, geoMercator, geoPath } });
