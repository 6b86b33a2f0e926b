import { reportHeight } from './height.ts';
import { sayWhereNewer } from './newer.ts';
import { unpacked, type Packed } from './points.ts';
import { enliven } from './reading.ts';

/**
 * The script inside a figure that is a file of its own: what is readable without it can be read point by point with it. It asks at most for the
 * day of newer data. `scripts/static-page.ts` turns it into `generated.ts`.
 */
void sayWhereNewer();
reportHeight();
const packed = JSON.parse(document.querySelector('#points')?.textContent ?? '') as Packed;
enliven(packed.drawings.map((drawing) => (drawing.y.length > 0 ? unpacked(packed, drawing) : null)));
