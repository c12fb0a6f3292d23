import { describe, expect, it } from 'vitest'
import { httpLoader } from '@/stores/fileLoader'

const answering = (answer: Response | Error): typeof fetch => () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer))
const load = (answer: Response | Error) => httpLoader(answering(answer), '/data/')('a/towns.csv')
const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('aborted')) })

describe('httpLoader', () => {
  it('asks for the file below its base', async () => {
    const asked: unknown[] = []
    const fetchFile: typeof fetch = (address) => {
      asked.push(address)
      return Promise.resolve(new Response('x'))
    }
    await httpLoader(fetchFile, './data/')('demo/towns.csv')
    expect(asked).toEqual(['./data/demo/towns.csv'])
  })

  it('gives the text, without the mark of byte order', async () => {
    expect(await load(new Response('\uFEFFname\n荫城镇\n'))).toEqual({ kind: 'valid', value: 'name\n荫城镇\n' })
  })

  it.each([
    ['no such file', new Response('no', { status: 404 }), 'file_missing', ''],
    ['refused', new Response('no', { status: 503 }), 'file_refused', '503'],
    ['no network', new TypeError('failed'), 'file_unreachable', ''],
    ['a web page instead', new Response('\n<!DOCTYPE html><title>Home'), 'file_is_html', '<!DOCTYPE html><title>Home'],
    ['broken off', new Response(broken), 'file_truncated', ''],
    ['shorter than promised', new Response('12345', { headers: { 'content-length': '9' } }), 'file_truncated', ''],
  ])('says what is wrong: %s', async (_, answer, reason, quoted) => {
    expect(await load(answer)).toEqual({ kind: 'invalid', reason, quoted })
  })

  it('does not hold a compressed answer to the length of its parcel', async () => {
    const packed = new Response('12345', { headers: { 'content-length': '9', 'content-encoding': 'gzip' } })
    expect(await load(packed)).toEqual({ kind: 'valid', value: '12345' })
  })
})
