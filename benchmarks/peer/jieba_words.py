"""The slower peer: python3-jieba cuts the first articles of the same text into words. Median of three passes, processor time."""
import statistics
import sys
import time

import jieba

LIMIT = 500

jieba.setLogLevel(60)
articles = [line.rstrip("\n") for line in open(sys.argv[1], encoding="utf-8") if line.strip()][:LIMIT]
jieba.lcut("预热")
passes = []
words = 0
for _ in range(3):
    start = time.process_time()
    words = sum(len(jieba.lcut(article)) for article in articles)
    passes.append(time.process_time() - start)
seconds = statistics.median(passes)
print(f"peer: python3-jieba lcut\t{seconds * 1e6 / len(articles):.1f} µs an article\t{len(articles) / seconds:.0f} articles/s\t{words} words")
