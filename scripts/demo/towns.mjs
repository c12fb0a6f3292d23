export const YEARS = [2020, 2021, 2022, 2023, 2024]

const REGION = {
  county: '演示县（虚构，演示数据）',
  prefecture: '演示市（虚构）',
  province: '演示省（虚构）',
  county_en: 'Yanshi County (invented)',
  prefecture_en: 'Yanshi City (invented)',
  province_en: 'Yanshi Province (invented)',
}

/**
 * Invented towns under the unassigned code prefix 99. `rounds`: how freely the town rounds its figures
 * (0 never, 1 always); `lists`: it lists the categories of what it discloses; `counts`: it prints its population.
 */
export const TOWNS = [
  town('101', '云溪镇', 'yunxi', { population: 38000, villages: 21, officers: 18, rounds: 0.1, lists: true }),
  town('102', '柳河镇', 'liuhe', { population: 52000, villages: 32, officers: 26, rounds: 0.5 }),
  town('103', '青岚镇', 'qinglan', { population: 27000, villages: 14, officers: 11, rounds: 0.3, lists: true }),
  town('104', '南桥镇', 'nanqiao', { population: 61000, villages: 28, officers: 34, rounds: 0.2 }),
  town('105', '竹坪镇', 'zhuping', { population: 18000, villages: 9, officers: 8, rounds: 0.7, without: [2022] }),
  town('106', '白泉镇', 'baiquan', { population: 33000, villages: 17, officers: 14, rounds: 0.4, lists: true }),
  town('107', '枫坞镇', 'fengwu', { population: 45000, villages: 25, officers: 21, rounds: 0.1, lists: true }),
  town('108', '石湾镇', 'shiwan', { population: 72000, villages: 36, officers: 40, rounds: 0.6, counts: false }),
  town('109', '稻香镇', 'daoxiang', { population: 29000, villages: 16, officers: 12, rounds: 0.8 }),
  town('110', '榆岭镇', 'yuling', { population: 24000, villages: 12, officers: 10, rounds: 0.3, without: [2020, 2021] }),
  town('201', '禾丰乡', 'hefeng', { population: 13000, villages: 8, officers: 0, rounds: 0.5, counts: false }),
  town('202', '鹭洲乡', 'luzhou', { population: 9000, villages: 6, officers: 5, rounds: 0.6, without: [2023, 2024] }),
]

function town(number, name, slug, { without = [], lists = false, counts = true, ...profile }) {
  return {
    code: `990101${number}`,
    name,
    name_en: `${slug[0].toUpperCase()}${slug.slice(1)} ${name.endsWith('乡') ? 'Township' : 'Town'}`,
    slug,
    ...REGION,
    ...profile,
    lists,
    counts,
    years: YEARS.filter((year) => !without.includes(year)),
  }
}

/** Residents and villages of the year; 柳河镇 takes over 鹭洲乡 in 2023. */
export function sizeOf(town, year) {
  const joined = town.slug === 'liuhe' && year >= 2023 ? { population: 9000, villages: 6 } : { population: 0, villages: 0 }
  const shrunk = town.population * (1 - 0.008 * (year - YEARS[0]))
  return {
    population: Math.round((shrunk + joined.population) / 1000) * 1000,
    villages: town.villages + joined.villages,
  }
}
