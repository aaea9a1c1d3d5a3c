import { describe, expect, it } from 'vitest';
import { entryAt, idsOf, readText, unaccountedLines } from '../testing/read-text.ts';

describe('feeds', () => {
  it('of RSS are read with fields in escaped HTML', () => {
    const text = `<?xml version='1.0'?>\n<rss version="2.0"><channel>\n<title>Daily</title>\n<lastBuildDate>Mon, 03 Aug 2026 02:05:52 +0000</lastBuildDate>\n<item>\n<title>A &amp; B: Learning</title>\n<link>https://arxiv.org/abs/2607.23802</link>\n<description>&lt;p&gt;&lt;img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2607.23802.png"/&gt;&lt;/p&gt;&lt;p&gt;&lt;b&gt;Authors:&lt;/b&gt; Ada Lovelace, Alan Turing&lt;/p&gt;&lt;p&gt;&lt;b&gt;Upvotes:&lt;/b&gt; 3&lt;/p&gt;&lt;p&gt;&lt;b&gt;Summary:&lt;/b&gt; It learns.&lt;/p&gt;</description>\n<pubDate>Sun, 26 Jul 2026 00:00:00 +0000</pubDate>\n</item>\n</channel></rss>\n`;
    const document = readText(text, 'feed.xml');
    expect(document).toMatchObject({ format: 'rss', date: { value: '2026-08-03' } });
    expect(entryAt(document, 0)).toMatchObject({
      title: 'A & B: Learning',
      arxivId: '2607.23802',
      upvotes: 3,
      published: { value: '2026-07-26' },
      lines: [5, 10],
      authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
      summaries: [{ kind: 'summary', markdown: 'It learns.' }],
      thumbnail: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2607.23802.png',
    });
    expect(unaccountedLines(text, document)).toEqual([]);
  });

  it('of Atom are read', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom"><updated>2024-09-11T00:00:00Z</updated><entry><id>http://arxiv.org/abs/2409.06210v1</id><title>A Title</title><summary>We propose a model.</summary><author><name>Ada Lovelace</name></author><author><name>Alan Turing</name></author><category term="cs.CV"/></entry></feed>';
    expect(entryAt(readText(text, 'feed.atom'), 0)).toMatchObject({
      arxivId: '2409.06210',
      authors: [{ name: 'Ada Lovelace' }, { name: 'Alan Turing' }],
      topics: ['cs.CV'],
    });
  });

  it('with character data keep what it holds', () => {
    const text =
      '<rss><channel><item><title><![CDATA[Learning from <think> tokens]]></title><guid>oai:arXiv.org:2409.06210v1</guid><description><![CDATA[arXiv:2409.06210v1 Announce Type: new \nAbstract: We use a & b.]]></description></item></channel></rss>';
    expect(entryAt(readText(text, 'feed.xml'), 0)).toMatchObject({
      title: 'Learning from <think> tokens',
      arxivId: '2409.06210',
      summaries: [{ kind: 'abstract', markdown: 'We use a & b.' }],
    });
  });

  it('of other people are none', () => {
    expect(
      idsOf(
        readText(
          '<rss><channel><item><title>Post</title><link>https://example.com/1</link></item></channel></rss>',
          'feed.xml',
        ),
      ),
    ).toEqual([]);
  });
});
