import type { SeriesSet } from '../../series/series-set.ts';
import type { ChartSpec } from '../../spec/chart-spec.ts';
import type { ScenarioFigureNote } from '../../spec/notes.ts';
import type { Language, ScenarioChartId } from '../../spec/vocabulary.ts';
import type { NoteContext } from '../en/notes.ts';
import type { Speech } from '../later-speech.ts';
import type { FigureTable } from '../table.ts';
import { backtestAlternative, backtestFinding, backtestSubtitle, backtestTable } from './backtest.ts';
import { compareAlternative, compareFinding, compareSubtitle, compareTable } from './compare.ts';
import { fanAlternative, fanFinding, fanSubtitle, fanTable } from './fan.ts';
import { tornadoAlternative, tornadoFinding, tornadoSubtitle, tornadoTable } from './tornado.ts';
import { waterfallAlternative, waterfallFinding, waterfallSubtitle, waterfallTable } from './waterfall.ts';
import { scenarioNotes as notesEn } from './notes-en.ts';
import { scenarioNotes as notesFr } from './notes-fr.ts';

type Says = (spec: ChartSpec, set: SeriesSet) => string;
type ChartWords = {
  readonly title: Says;
  readonly subtitle: Says;
  readonly alt: Says;
  readonly table: (spec: ChartSpec, set: SeriesSet) => Omit<FigureTable, 'caption'>;
};

const fan: ChartWords = { title: fanFinding, subtitle: fanSubtitle, alt: fanAlternative, table: fanTable };

const compare: ChartWords = {
  title: compareFinding,
  subtitle: compareSubtitle,
  alt: compareAlternative,
  table: compareTable,
};

const backtest: ChartWords = {
  title: backtestFinding,
  subtitle: backtestSubtitle,
  alt: backtestAlternative,
  table: backtestTable,
};

const waterfall: ChartWords = {
  title: waterfallFinding,
  subtitle: waterfallSubtitle,
  alt: waterfallAlternative,
  table: waterfallTable,
};

const tornado: ChartWords = {
  title: tornadoFinding,
  subtitle: tornadoSubtitle,
  alt: tornadoAlternative,
  table: tornadoTable,
};

const words = { fan, waterfall, tornado, compare, backtest } as const satisfies Record<ScenarioChartId, ChartWords>;

/** How figures of scenarios are said and tabled. */
export const speech: Speech<ScenarioFigureNote> = {
  describe: (spec, set) => {
    const say = words[spec.chart as ScenarioChartId];
    const title = say.title(spec, set);
    return { title, subtitle: say.subtitle(spec, set), alt: `${say.alt(spec, set)} ${title}.` };
  },
  note: (note, context, lang) => {
    const write = noteWords[lang][note.code] as (note: ScenarioFigureNote, context: NoteContext) => string;
    return write(note, context);
  },
  table: (spec, set) => words[spec.chart as ScenarioChartId].table(spec, set),
};

const noteWords = { fr: notesFr, en: notesEn } as const satisfies Record<Language, unknown>;
