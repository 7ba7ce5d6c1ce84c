// The peer: @node-rs/jieba cuts the same text into words, nothing else. Median of five passes after a warm-up, in processor time of the thread.
import { readFileSync } from 'node:fs'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const jieba = Jieba.withDict(dict)
const articles = readFileSync(process.argv[2], 'utf8').split('\n').filter(l => l.length > 0)
const passes = []
let words = 0
for (let pass = 0; pass <= 5; pass++) {
  const start = process.cpuUsage()
  words = 0
  for (const article of articles) words += jieba.cut(article).length
  const used = process.cpuUsage(start)
  if (pass > 0) passes.push((used.user + used.system) / 1e6)
}
const seconds = passes.sort((a, b) => a - b)[2]
console.log(`peer: @node-rs/jieba cut\t${(seconds * 1e6 / articles.length).toFixed(1)} µs an article\t${(articles.length / seconds).toFixed(0)} articles/s\t${words} words`)
