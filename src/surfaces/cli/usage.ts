import { formats, languages, pictureSizeNames } from '../../escale.ts';

/** Tells a wrong call from a failure: one line, exit 2. */
export class UsageError extends Error {}

export const usage = `Usage: npm run -s escale -- render SPEC… [options]

SPEC      a link, a ?query, a JSON file (a spec, a gallery figure, or a list of queries and specs) or a folder of such files
--as      ${formats.join(',')} (one or several; svg)
--lang    ${languages.join(',')} (one or several; what each spec says)
--out     a file for one result, a folder with a manifest.json for several (standard output for one)
--width   240 to 4000 pixels (960, or what a gallery figure says)
--size    ${pictureSizeNames.join(' or ')}, instead of a width: a slide of 16:9, the text of an A4 sheet, one of two columns
--scale   1 to 4 pixels of a PNG for each pixel of width (2)
--site    address of the page that shows living figures, for links and citations ($SITE_URL)
--data    folder of the dataset (data)

       npm run -s escale -- scenario FILE.json --json [--seek LEVER[,LEVER] --probability 0.8] [--data FOLDER]

The answer to a scenario as JSON. LEVER: growth, moves.0.calls, limits.yearlyCap … (calls: those of the first move); odds from 0 to 1 (0.8)

       npm run -s escale -- backtest --json [--data FOLDER] [--fit FOLDER] [--forecasts FILE.csv]

Past forecasts of the model beside what was counted, as JSON
--fit        folder whose ports alone the model learns from (those of --data, under the calibrated parameters)
--forecasts  file that is written with one row a forecast`;
