/** Words of what takes a figure away from the page: into another page, a report, paper or a spreadsheet. */
export const take = {
  heading: 'Take this figure away',
  close: 'Close',
  destination: 'Where to',
  destinations: { web: 'Web page', office: 'PowerPoint, Word', paper: 'PDF, print', data: 'Data' },
  width: 'Width of the picture',
  widths: { narrow: 'Column (480)', page: 'Page (800)', wide: 'Slide (1,280)' },
  preview: 'Preview at this width',
  frozen: {
    heading: 'Frozen: one file',
    text: 'A page of its own with picture, table and citation, as they are today. It works without a network, without scripts and inside any frame.',
    get: 'Download the HTML file',
  },
  living: {
    heading: 'Living: a frame in your page',
    text: 'The frame shows this figure with the data of the day it is looked at.',
    get: 'Copy the code',
    copied: 'Code of the frame copied',
    element: 'Or an element, which takes the height the figure needs:',
    getElement: 'Copy the element',
    copiedElement: 'Code of the element copied',
    nowhere:
      'This copy of Escale has no public address, so no other page can show it in a frame. The frozen file works everywhere.',
  },
  picture: {
    scale: 'Pixels',
    scales: { '1': '1×', '2': '2×', '3': '3×', '4': '4×' },
    png: 'Download the PNG picture',
    svg: 'Download the SVG drawing',
    copy: 'Copy the picture',
    copied: 'Picture copied',
    text: 'PNG is taken by every program. SVG keeps its lines sharp at any size and its text can be searched.',
  },
  paper: {
    text: 'The page prints the figure with its sources on one sheet; choose “Save as PDF” to keep a file.',
    get: 'Print',
  },
  data: {
    text: 'The values the figure shows, with their sources, how far they may be trusted, and why there is none where there is none.',
    csv: 'Download CSV',
    'csv-fr': 'Download CSV for French Excel',
    json: 'Download JSON',
  },
  working: 'Making the file…',
  failed: 'The file could not be made. Another format may work.',
  refused: 'The browser refused to copy: download the file instead.',
};

export type TakeWords = typeof take;
