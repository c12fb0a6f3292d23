import type { Messages } from '../messages'

/** True of any data. */
const SHARED: readonly string[] = [
  'Not mentioned is not zero. “Not mentioned” means the report gives no figure; only “stated as none” is zero; “no report” means we hold no report for that year. Charts, tables and downloads keep the three apart.',
  'Rounded figures stay rounded. “50余次” (fifty-odd times) is written ≥50, “约300人” (about 300 people) ≈300: never as exact figures, and you can see it in the charts.',
  'Different streams are never added. Hotline requests, petitions, disputes and people’s mediation stay apart unless the report itself gives a total.',
  'Years may differ from town to town. Where they do, the year stands beside the name.',
]

export const about: Messages['about'] = {
  title: 'About',
  lead: 'Every year, Chinese townships write a report on building a rule-of-law government. The reports are free prose; the figures are the towns’ own, some rounded, some left out, and hardly ever laid side by side. Here they are, and every figure is one step from the wording it was read from.',
  ownLead: (title) => `You are looking at “${title}”, imported by you or brought along by a link, not at the built-in data; this page is written for it. Zhenjian lays figures side by side, and where the data hold their wording, it is one step away.`,
  demoLead: 'You are looking at demonstration data: invented, for trying out the charts. The real data are read from the yearly rule-of-law reports of five towns; switch to them at the top of the page.',
  contents: 'On this page',
  figures: {
    title: 'What these figures are, and what they are not',
    points: [
      'They are self-reported. Each town wrote them in its own report; nobody has audited them. They are copied, never corrected.',
      'They come from prose. Wording, scope and period differ from town to town, so figures of one name may not compare directly. Each indicator says what it counts and what it does not; special cases carry a note.',
      ...SHARED,
    ],
    demo: [
      'They are invented. A program with a fixed seed made figures and wording, to try the page out; they say nothing of any real place.',
      'They come from prose. Wording, scope and period differ from town to town, so figures of one name may not compare directly. Each indicator says what it counts and what it does not; special cases carry a note.',
      ...SHARED,
    ],
    own: [
      'They come from the imported file or the link, copied and never corrected. Where those are wrong, so are they; the checks can only point at what does not fit.',
      'Figures of one name need not count the same thing. Where an indicator bears the name of a built-in one, the built-in definition is shown; where the file counts otherwise, the file is right.',
      ...SHARED,
    ],
  },
  noScore: {
    title: 'Why there is no score and no ranking',
    points: [
      'Many penalties or disputes can mean more trouble, or more diligence and better records; rates at which everyone reports 100% tell almost nothing apart. A score made of such figures would measure style of writing, not work.',
      'Composite rule-of-law indices did not prove robust when researchers re-tested them: with other weights, the order changes.',
      'You can sort by value; the page then says that the order shows amounts, not merit.',
    ],
  },
  signs: {
    title: 'States and signs',
    lead: 'A sign means the same in every chart, table, picture and download. None relies on colour alone, and all survive printing in grey.',
    caption: 'How each state is drawn in tables, bar charts, line charts and heatmaps, what it means, and an example',
    columns: { table: 'Table', bar: 'Bar', line: 'Line', heatmap: 'Heatmap', meaning: 'Meaning', example: 'Example' },
    meanings: {
      at_least: { meaning: 'At least', example: '“5000余份” (5,000-odd copies) is written ≥5,000' },
      at_most: { meaning: 'At most', example: '“不足20件” (under 20 cases) is written ≤20' },
      approx: { meaning: 'About', example: '“约300人” (about 300 people) is written ≈300' },
      range: { meaning: 'Range', example: '“一至两次” (once or twice) is written 1–2' },
      zero: { meaning: 'Stated as none', example: '“无行政强制案件” (no coercion cases) is written 0, and says so' },
      vague: { meaning: 'In words only, no number', example: '“数万份” (tens of thousands) is quoted, not turned into a number' },
      not_mentioned: { meaning: 'Not mentioned', example: 'We hold the report; it gives no figure. This is not zero' },
      no_report: { meaning: 'No report for the year', example: 'We hold no report, so nothing can be said' },
      not_applicable: { meaning: 'Not applicable', example: 'The town has no such task' },
      withheld: { meaning: 'Withheld', example: 'The report says that the figure is not disclosed' },
      no_denominator: { meaning: 'Denominator not reported', example: 'Per 10,000 residents, but the report gives no population' },
      doubtful: { meaning: 'Doubtful', example: 'At odds with other figures; copied, with a question mark' },
      part_year: { meaning: 'Part of the year', example: '“7月份以来” (since July): the months stand beside the figure' },
      summed: { meaning: 'Our sum of figures in the report', example: '“3股3中队” (3 sections, 3 squads) is written Σ6' },
      derived: { meaning: 'Calculated from figures in the report', example: 'All of 126 cases resolved, without a rate, is written =100%' },
      stated: { meaning: 'Stated', example: 'The report says that it was done' },
      partial: { meaning: 'Partly', example: 'One of three systems is named' },
      planned: { meaning: 'Planned', example: 'Part of the plan for next year' },
      weakness: { meaning: 'Weakness', example: 'A shortcoming the report names itself' },
      unclear: { meaning: 'Unclear', example: 'Mentioned, but not whether it was done' },
      noted: { meaning: 'Has a note', example: 'Screened and resolved counted as one: written 67*, with the note below' },
      flagged: { meaning: 'Flagged by a check', example: 'Figures do not fit together; open it to see why' },
    },
  },
  coding: {
    title: 'How the data were made',
    points: [
      'Each report is read in full and coded figure by figure against one codebook, with the value, how it is put, the section and the wording. The wording is the shortest passage that holds the figure, at most 40 characters.',
      'Approved posts are not people; “行政处罚7项” is seven powers on a list, not seven cases; plans for next year are coded as planned and admitted shortcomings as weaknesses. Numbers that are names (the 12345 hotline, the “eighth five-year” plan, the “three systems”) are no figures.',
      'Totals and parts are kept apart. Only totals that the report gives are totals; whatever is added or calculated here is marked Σ or =, and never mixed with what is printed.',
      'A program then checks every row: the wording must stand in the report to the letter, the value must be readable from it, and states and units must be allowed ones.',
    ],
    demo: [
      'A program in the repository makes all of it in the manner of real reports: rounding, gaps, words without numbers, parts of years and merged towns all occur, so that every chart can be tried.',
    ],
    own: [
      'The file was read cell by cell: “50余” is ≥50, “约300” is ≈300, “数万” stays in words; an empty cell is never zero.',
      'What you confirmed on import (headers, units, placeholders, towns of one name) decides how it was read. Cells that could not be read are listed with the result: not guessed, not dropped in silence.',
      'The words of a cell are kept with its figure. If the file has no column of source wording, no wording can be shown.',
    ],
  },
  checks: {
    title: 'Consistency checks',
    points: [
      'Figures of one report are held against each other: do parts add up to the total, are more disputes resolved than screened, do rates lie between 0 and 100 and agree with the figures given, do staff exceed posts, do mediation committees fit the number of villages, does a figure differ wildly from the year before.',
      'A check points at what does not fit and does not judge which figure is right. It passes, is flagged, or cannot be made, and lists the figures it used. All of them are on the Data page.',
    ],
  },
  cite: {
    title: 'How to cite',
    lead: 'To cite one figure, choose “Copy citation” where its source is shown: it names the report and the section. To cite the whole data set:',
    plain: 'Text',
    bibtex: 'BibTeX',
    copied: 'Copied',
    copyFailed: 'This browser does not allow copying; select the text and press Ctrl+C',
    synthetic: 'You are looking at demonstration data. They are invented and cannot be cited.',
    own: 'These are your own data: put their provider and original source before the reference. The fingerprint lets others check that theirs are the same.',
    ownText: ({ title, fingerprint, accessed }) => `${title} (data fingerprint ${fingerprint}), compiled with Zhenjian, accessed ${accessed}.`,
    text: ({ title, version, fingerprint, accessed, address }) =>
      `Zhenjian: ${title}, version ${version} (fingerprint ${fingerprint}), coded from township reports on building a rule-of-law government. ${address === '' ? '' : `${address}, `}accessed ${accessed}.`,
    bibtexTitle: (title) => `Zhenjian: ${title}`,
    bibtexNote: (fingerprint, accessed) => `Fingerprint ${fingerprint}, accessed ${accessed}`,
  },
  licence: {
    title: 'Licence',
    points: [
      'The code is published under the MIT licence: use, change and pass on as you like, keeping the notice.',
      'The built-in data (definitions, extracts and results of checks) are published under CC BY 4.0: when you reuse them, name Zhenjian and the reports you cite. The reports themselves belong to those who issued them; only short passages are quoted.',
    ],
    demo: [
      'The code is published under the MIT licence: use, change and pass on as you like, keeping the notice.',
      'The demonstration data are published under CC BY 4.0: when you reuse them, say that they are invented.',
    ],
    own: [
      'The code is published under the MIT licence: use, change and pass on as you like, keeping the notice.',
      'The data you imported are yours and stay in this browser; whether to publish them, and under whose name, is for you and their provider to say. The built-in definitions are used under CC BY 4.0.',
    ],
  },
  privacy: {
    title: 'Where your data stay',
    points: [
      'Nothing is requested but the page’s own files: no analytics, no external fonts, maps or scripts.',
      'Imported data, boards and preferences are kept in this browser on this computer, and go when you clear its data.',
      'A link only says what to look at. Your own data enter a link only if you choose to include them.',
    ],
  },
  keys: {
    title: 'Keyboard',
    caption: 'Keys and what they do',
    rows: [
      { keys: ['Ctrl K', '⌘ K'], does: 'Find towns, indicators and pages' },
      { keys: ['T'], does: 'Switch between chart and table (Compare, Indicators)' },
      { keys: ['←', '→', '↑', '↓'], does: 'Step through the figures of a chart; move in lists' },
      { keys: ['Enter'], does: 'Show where the figure comes from; choose' },
      { keys: ['Esc'], does: 'Close the source, lists and dialogs' },
      { keys: ['Tab'], does: 'Next button or link; at the top, skip to the content' },
    ],
  },
  version: {
    title: 'Version',
    app: 'Program',
    data: 'Data',
    dataVersion: 'Version of the data',
    fingerprint: 'Fingerprint',
    holds: 'Holds',
    held: (reports, towns, indicators) => `${reports} ${reports === 1 ? 'report' : 'reports'}, ${towns} ${towns === 1 ? 'town' : 'towns'}, ${indicators} indicators`,
    fingerprintNote: 'The fingerprint stays the same when the data are saved again by Excel or WPS; another fingerprint means that figures may differ.',
  },
  hint: {
    title: 'Three steps to start',
    steps: [
      'Choose a cell to read that report on a theme',
      'Choose a figure to see its wording',
      'Draw charts in Compare; Share takes them along',
    ],
    done: 'Got it',
    again: 'Show the three steps again',
    later: 'You find them again under About',
  },
}
