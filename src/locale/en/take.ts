/** Words of what takes a figure away from the page: into another page, a report, paper or a spreadsheet. */
export const take = {
  heading: 'Take this figure away',
  close: 'Close',
  destination: 'Where to',
  destinations: { web: 'Web page', office: 'PowerPoint, Word', paper: 'PDF, print', data: 'Data' },
  preview: (title: string) => `Preview: ${title}`,
  web: {
    kind: 'Which figure',
    kinds: { living: 'Living', frozen: 'Frozen' },
    about: {
      living: 'It shows the data of the day it is looked at, and comes from this site.',
      frozen:
        'One file with picture, table and citation, as they are today. It works without a network, without scripts and inside any frame.',
    },
    scenarioWeight:
      'A living figure of scenarios brings the model, the data and the font along: about 150 kB as Brotli, 175 kB as gzip. A frozen one is a file of about 40 kB, 10 kB as gzip.',
    options: 'Only for the figure you take away. Leave a field empty to keep what is written in grey.',
    languages: { fr: 'Français', en: 'English' },
    source: 'Source line',
    sources: { full: 'Names', short: 'How many' },
    title: 'Title of your own',
    height: 'Height in pixels',
    heightWrong: (least: number, most: number) => `A whole number from ${least} to ${most}.`,
    width: 'Preview',
    widths: { phone: 'Phone (380)', column: 'Column (640)', page: 'Page (960)' },
    getFrozen: 'Download the HTML file',
    code: 'Code',
    codes: { frame: 'Frame', element: 'Element', picture: 'Picture and link' },
    codeAbout: {
      frame:
        'For most sites. The frame takes the whole width, and the height that the figure needs on a phone as on a large screen.',
      element: 'For sites that let scripts in. The figure takes the height it needs.',
      picture:
        'For sites that remove frames. Put the picture up beside your page, then paste this code. The picture stays as it is today; its link leads to the living figure.',
    },
    copy: 'Copy the code',
    copied: {
      frame: 'Code of the frame copied',
      element: 'Code of the element copied',
      picture: 'Code of the picture copied',
    },
    getPicture: 'Download this picture',
    nowhere:
      'This copy of Escale has no public address, so no other page can show its living figures. The frozen file works everywhere.',
  },
  picture: {
    size: 'Made for',
    sizes: { slide: 'Slide', a4: 'A4 text', half: 'Half column' },
    about: {
      slide: 'A full 16:9 slide.',
      a4: 'The 16 cm of text of an A4 sheet: no letter is smaller than 8 points there.',
      half: 'One of two columns, 7.5 cm wide: no letter is smaller than 8 points there.',
    },
    crowded: 'This figure has many rows: its letters will be small on the slide. Fewer ports read better.',
    tall: 'At this width the picture is higher than a sheet: take “A4 text”, or fewer ports.',
    scale: 'Sharpness',
    scales: { '1': '1×', '2': '2×', '3': '3×', '4': '4×' },
    pixels: (width: string, height: string) => `${width}\u00A0×\u00A0${height}\u00A0pixels.`,
    all: 'Copy picture, table and citation',
    allAbout: 'One paste puts them into Word, Writer or a message.',
    allCopied: 'Picture, table and citation copied',
    copy: 'Copy the picture',
    copied: 'Picture copied',
    png: 'Download the PNG picture',
    svg: 'Download the SVG drawing',
    formats: 'PNG is taken by every program. SVG keeps its lines sharp at any size and its text can be searched.',
    systemFont: 'The font of the page could not be fetched: the picture is set in one of your device.',
  },
  paper: {
    text: 'The page prints what it shows, chart, map or table, with its sources; choose “Save as PDF” to keep a file. A chart is one sheet, a long table several.',
    get: 'Print',
  },
  data: {
    text: 'The values the figure shows, with their source and how certain they are; where there is no figure, the reason. JSON also carries the title and address of every source.',
    csv: 'Download CSV',
    'csv-fr': 'Download CSV for French Excel',
    json: 'Download JSON',
    copyAbout: 'The table as the page shows it, for a text; the values alone, for a spreadsheet.',
    copy: 'Copy the table',
    copied: 'Table copied',
    copyValues: 'Copy the values',
    valuesCopied: 'Values copied',
  },
  working: 'Making the file…',
  ready: (file: string) => `Downloaded: ${file}`,
  failed: 'The file could not be made. Another format may work.',
  refused: 'The browser refused to copy: download the file instead.',
};

export type TakeWords = typeof take;
