import type { Messages } from '../messages'

export const errors: Messages['errors'] = {
  loadTitle: 'The data could not be loaded',
  loadLead: 'Something is wrong with the files below, so there are no figures to show. Everything else still works.',
  loadNext: 'Try again first; if that does not help, pass this note on to whoever looks after this page.',
  load: {
    file_missing: (file) => `${file}: the file is not there (404). It may not have been deployed with the page, or may have been renamed.`,
    file_refused: (file, quoted) => `${file}: the server did not hand over the file (status ${quoted}).`,
    file_unreachable: (file) => `${file}: the server cannot be reached. Check the network; if you opened this page by double-click, use the one-file edition.`,
    file_truncated: (file) => `${file}: the transfer broke off before the end of the file.`,
    file_is_html: (file, quoted) => `${file}: a web page came instead of data (it begins “${quoted}”). Most likely the server answers a missing file with its start page.`,
    file_malformed: (file, quoted) => `${file}: the content does not have the expected form${quoted === '' ? '' : ` (it begins “${quoted}”)`}.`,
  },
  boundaryTitle: 'Something went wrong in this part',
  boundaryLead: 'No data was changed or sent. Try again, or go on with another page.',
  pageTitle: 'The page could not be loaded',
  pageLead: 'The files of this page did not arrive. The network may be down, or the site has just been updated.',
  reload: 'Reload',
  copyDetails: 'Copy details',
  detailsCopied: 'Details copied',
  details: 'Details',
  rowsLeftOut: (count) => (count === 1 ? 'One entry of the data files could not be read and is left out; the rest is shown.' : `${count} entries of the data files could not be read and are left out; the rest is shown.`),
  moreProblems: (count) => `${count} more`,
  appDescription: 'Township reports on rule-of-law government side by side, every figure one click from its wording.',
  unsupportedBrowser: 'This browser is too old for 法治镇鉴. Please use Chrome or Edge 87, Firefox 78, Safari 14 or anything newer.',
  noScript: '法治镇鉴 computes and draws in the browser: please allow this page to run scripts. The data is handled on this computer only and is never sent.',
}
