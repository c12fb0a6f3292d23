/** Outlines on a 20 × 20 grid, drawn with the text colour. */
export const ICONS = {
  down: 'M5.5 8l4.5 4.5L14.5 8',
  up: 'M5.5 12.5L10 8l4.5 4.5',
  left: 'M12.5 5L7.5 10l5 5',
  right: 'M7.5 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  search: 'M8.8 14.1a5.3 5.3 0 100-10.6 5.3 5.3 0 000 10.6zM12.8 12.8L17 17',
  sun: 'M10 13.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM10 1.8v1.8M10 16.4v1.8M1.8 10h1.8M16.4 10h1.8M4.2 4.2l1.3 1.3M14.5 14.5l1.3 1.3M15.8 4.2l-1.3 1.3M5.5 14.5l-1.3 1.3',
  moon: 'M16.5 12.2A7 7 0 017.8 3.5a7 7 0 108.7 8.7z',
  screen: 'M2.5 4h15v10h-15zM7 17h6M10 14v3',
  copy: 'M7 7h9.5v9.5H7zM4 13H3.5V3.5H13V4',
  bars: 'M4 16.5v-6M10 16.5v-13M16 16.5v-9',
  flag: 'M5 17.5V3M5 3.5h9.5l-2 3.25 2 3.25H5',
  document: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13h5.5',
  question: 'M7.2 7.4a2.8 2.8 0 115 1.8c-.9.8-2.2 1.2-2.2 2.8M10 15.2v.3',
  pin: 'M7 2.5h6l-.8 6 2.8 3H5l2.8-3zM10 11.5v6',
  retry: 'M15.8 8A6.2 6.2 0 104 12.8M16.2 3.8V8H12',
} as const

export type IconName = keyof typeof ICONS
