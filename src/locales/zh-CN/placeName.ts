const PLACES = ['个', '十', '百', '千', '万', '十万', '百万', '千万', '亿']

/** 1000 → 千. */
export const placeName = (step: string | number | undefined) => PLACES[Math.round(Math.log10(Number(step)))] ?? '亿'
